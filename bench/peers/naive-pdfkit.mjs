import PDFDocument from 'pdfkit'
import { FONT_FILES, faceOf } from './fonts.mjs'

/**
 * What a program that follows pdfkit's manual does: fonts by path, `text` wraps and flows, heights come from
 * `heightOfString`, table rows move whole. Footnotes follow the table as paragraphs.
 */
export function open() {
  return { render: content => new NaiveWriter(content).write() }
}

class NaiveWriter {
  /** @param {import('../content.mjs').Content} content */
  constructor(content) {
    this.content = content
    /** Index of each section's first page. */
    this.starts = []
    this.doc = new PDFDocument({
      bufferPages: true,
      autoFirstPage: false,
      lang: 'vi-VN',
      info: { Title: content.title, Author: content.author },
    })
    for (const [face, file] of Object.entries(FONT_FILES)) this.doc.registerFont(face, file)
  }

  /** @returns {Promise<Buffer>} */
  write() {
    const { doc, content } = this
    const chunks = []
    doc.on('data', chunk => chunks.push(chunk))
    const written = new Promise(resolve => doc.on('end', () => resolve(Buffer.concat(chunks))))
    for (const section of content.sections) this.section(section)
    for (const [index, runs] of content.notes.entries()) {
      const mark = { text: `${index + 1} `, bold: false, italic: false }
      this.paragraph({ role: 'footnote', runs: [mark, ...runs] }, this.left, this.width)
    }
    this.numberPages()
    doc.end()
    return written
  }

  section({ landscape, margins, blocks }) {
    const { doc } = this
    this.page = { size: 'A4', layout: landscape ? 'landscape' : 'portrait', margins }
    doc.addPage(this.page)
    const first = this.lastPage()
    this.left = margins.left
    this.width = doc.page.width - margins.left - margins.right
    for (const block of blocks) this.block(block, this.left, this.width)
    this.starts.push(first)
  }

  lastPage() {
    return this.doc.bufferedPageRange().count - 1
  }

  /** Page numbers of each section, not shown on its first page. */
  numberPages() {
    const { doc, content } = this
    for (const [section, first] of this.starts.entries()) {
      const last = (this.starts[section + 1] ?? this.lastPage() + 1) - 1
      for (let page = first + 1; page <= last; page++) {
        doc.switchToPage(page)
        doc.font('regular').fontSize(content.pageNumber.size)
        const place = { width: doc.page.width, align: 'center' }
        doc.text(String(page - first + 1), 0, content.pageNumber.fromTop, place)
      }
    }
  }

  block(block, left, width) {
    switch (block.type) {
      case 'paragraph':
        return this.paragraph(block, left, width)
      case 'rule':
        return this.rule(block, left, width)
      case 'space':
        this.doc.y += block.height
        return
      case 'columns':
        return this.columns(block, left)
      default:
        return this.table(block, left)
    }
  }

  paragraph({ role, runs }, left, width) {
    const { doc } = this
    const style = this.content.styles[role]
    doc.y += style.before
    doc.fontSize(style.size)
    const options = { width, align: style.align, indent: style.firstLine }
    if (runs.length === 0) doc.moveDown()
    for (const [index, run] of runs.entries()) {
      doc.font(faceOf(run))
      const place = index === 0 ? [left, doc.y] : []
      doc.text(run.text, ...place, { ...options, continued: index < runs.length - 1 })
    }
    doc.y += style.after
  }

  /** Height of paragraphs one below the other; of mixed faces the first is taken. */
  heightOf(items, width) {
    const heights = items.map(item => {
      if (item.type === 'space') return item.height
      if (item.type === 'rule') return item.before + item.weight
      const style = this.content.styles[item.role]
      const text = item.runs.map(run => run.text).join('') || ' '
      this.doc.font(faceOf(item.runs[0] ?? style)).fontSize(style.size)
      const height = this.doc.heightOfString(text, { width, align: style.align, indent: style.firstLine })
      return style.before + height + style.after
    })
    return heights.reduce((sum, height) => sum + height, 0)
  }

  rule({ length, weight, before }, left, width) {
    const { doc } = this
    doc.y += before
    const x = left + (width - length) / 2
    doc
      .moveTo(x, doc.y)
      .lineTo(x + length, doc.y)
      .lineWidth(weight)
      .stroke()
    doc.y += weight
  }

  columns({ widths, rows }, left) {
    for (const row of rows) {
      const height = Math.max(...row.map((cell, index) => this.heightOf(cell, widths[index])))
      this.makeRoom(height)
      const top = this.doc.y
      let x = left
      for (const [index, cell] of row.entries()) {
        this.doc.y = top
        for (const item of cell) this.block(item, x, widths[index])
        x += widths[index]
      }
      this.doc.y = top + height
    }
  }

  table({ widths, header, rows }, left) {
    const drawHeader = () => {
      for (const row of header) this.row(row, widths, left)
    }
    drawHeader()
    for (const row of rows) {
      if (this.makeRoom(this.rowHeight(row, widths))) drawHeader()
      this.row(row, widths, left)
    }
  }

  rowHeight(row, widths) {
    return Math.max(...this.placed(row, widths).map(({ cell, room }) => this.heightOf(cell.paragraphs, room)))
  }

  /** The cells of a row with their left edges, widths and the room for text in them. */
  placed(row, widths) {
    let column = 0
    return row.map(cell => {
      const before = sum(widths.slice(0, column))
      const width = sum(widths.slice(column, column + cell.colSpan))
      column += cell.colSpan
      return { cell, x: before, width, room: width - 2 * this.content.cellMargin }
    })
  }

  row(row, widths, left) {
    const { doc, content } = this
    const height = this.rowHeight(row, widths)
    const top = doc.y
    for (const { cell, x, width, room } of this.placed(row, widths)) {
      doc
        .lineWidth(content.border)
        .rect(left + x, top, width, height)
        .stroke()
      doc.y = top
      for (const paragraph of cell.paragraphs) this.paragraph(paragraph, left + x + content.cellMargin, room)
    }
    doc.y = top + height
  }

  /** Begins a new page when a block of this height does not fit on the rest of this one. */
  makeRoom(height) {
    const { doc } = this
    if (doc.y + height <= doc.page.height - doc.page.margins.bottom) return false
    doc.addPage(this.page)
    return true
  }
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0)
}
