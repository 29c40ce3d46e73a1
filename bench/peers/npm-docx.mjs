import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

const twips = points => Math.round(points * 20)
const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
}

/** The npm docx library used as its manual shows: its own components for every paragraph, row and cell. */
export function open() {
  return {
    /** @param {import('../content.mjs').Content} content @returns {Promise<Buffer>} */
    render: content => Packer.toBuffer(documentOf(content)),
  }
}

function documentOf(content) {
  const notes = content.notes.map((runs, index) => [
    index + 1,
    { children: [paragraphOf({ role: 'footnote', runs }, content)] },
  ])
  return new Document({
    title: content.title,
    creator: content.author,
    styles: { default: { document: { run: { font: 'Times New Roman' } } } },
    footnotes: Object.fromEntries(notes),
    sections: content.sections.map(section => sectionOf(section, content)),
  })
}

function sectionOf({ landscape, width, height, margins, blocks }, content) {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  // docx swaps the sides of a landscape page itself.
  const [short, long] = [Math.min(width, height), Math.max(width, height)].map(twips)
  const { top, right, bottom, left } = margins
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: short, height: long, orientation },
        margin: { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left) },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [pageNumber(content.pageNumber)] }) },
    children: blocks.map(block => blockOf(block, content)),
  }
}

function pageNumber({ size }) {
  const run = new TextRun({ children: [PageNumber.CURRENT], size: size * 2 })
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })
}

function blockOf(block, content) {
  switch (block.type) {
    case 'paragraph':
      return paragraphOf(block, content)
    case 'rule':
      return new Paragraph({ border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1 } } })
    case 'space':
      return new Paragraph({ spacing: { before: twips(block.height) } })
    case 'columns': {
      const rows = block.rows.map(row => row.map(children => ({ colSpan: 1, paragraphs: children })))
      return tableOf(block.widths, [], rows, content, BorderStyle.NONE)
    }
    default:
      return tableOf(block.widths, block.header, block.rows, content, BorderStyle.SINGLE)
  }
}

function paragraphOf({ role, runs }, content) {
  const style = content.styles[role]
  return new Paragraph({
    alignment: ALIGNMENT[style.align],
    indent: { firstLine: twips(style.firstLine) },
    spacing: { before: twips(style.before), after: twips(style.after), line: 240, lineRule: 'auto' },
    keepNext: style.keepWithNext,
    keepLines: style.keepLines,
    children: runs.map(run =>
      run.note === undefined
        ? new TextRun({ text: run.text, bold: run.bold, italics: run.italic, size: style.size * 2 })
        : new FootnoteReferenceRun(run.note + 1),
    ),
  })
}

function tableOf(widths, header, rows, content, style) {
  const border = { style, size: 4 }
  const margin = twips(content.cellMargin)
  const rowOf = (cells, tableHeader) =>
    new TableRow({
      tableHeader,
      children: cells.map(
        ({ colSpan, paragraphs }) =>
          new TableCell({ columnSpan: colSpan, children: paragraphs.map(item => blockOf(item, content)) }),
      ),
    })
  return new Table({
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    margins: { left: margin, right: margin },
    borders: {
      top: border,
      right: border,
      bottom: border,
      left: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [...header.map(row => rowOf(row, true)), ...rows.map(row => rowOf(row, false))],
  })
}
