import pdfmake from 'pdfmake'
import { FONT_FILES } from './fonts.mjs'

const { regular: normal, bold, italic: italics, boldItalic: bolditalics } = FONT_FILES

/** pdfmake with its own tables and paragraphs. It has no footnotes: they follow the table as paragraphs. */
export function open() {
  pdfmake.setFonts({ Tinos: { normal, bold, italics, bolditalics } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  return {
    /** @param {import('../content.mjs').Content} content */
    render: content => pdfmake.createPdf(definitionOf(content)).getBuffer(),
  }
}

function definitionOf(content) {
  const [first] = content.sections
  const { top, right, bottom, left } = first.margins
  return {
    info: { title: content.title, author: content.author },
    pageSize: 'A4',
    pageOrientation: first.landscape ? 'landscape' : 'portrait',
    pageMargins: [left, top, right, bottom],
    defaultStyle: { font: 'Tinos', lineHeight: 1 },
    header: number =>
      number === 1
        ? ''
        : {
            text: String(number),
            alignment: 'center',
            fontSize: content.pageNumber.size,
            margin: [0, content.pageNumber.fromTop, 0, 0],
          },
    content: [
      ...content.sections.map((section, index) => ({
        stack: section.blocks.map(block => blockOf(block, content)),
        ...(index > 0 && {
          pageBreak: 'before',
          pageOrientation: section.landscape ? 'landscape' : 'portrait',
        }),
      })),
      ...content.notes.map((runs, index) => ({
        text: [`${index + 1} `, ...runs.map(runOf)],
        fontSize: content.styles.footnote.size,
        alignment: 'justify',
      })),
    ],
  }
}

function blockOf(block, content) {
  switch (block.type) {
    case 'paragraph':
      return paragraphOf(block, content.styles[block.role])
    case 'rule':
      return {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: block.length, y2: 0, lineWidth: block.weight }],
        alignment: 'center',
        margin: [0, block.before, 0, 0],
      }
    case 'space':
      return { text: '', margin: [0, block.height, 0, 0] }
    case 'columns':
      return {
        stack: block.rows.map(row => ({
          columns: row.map((cell, index) => ({
            width: block.widths[index],
            stack: cell.map(item => blockOf(item, content)),
          })),
        })),
        unbreakable: true,
      }
    default:
      return tableOf(block, content)
  }
}

function paragraphOf({ runs }, style) {
  return {
    text: runs.map(runOf),
    fontSize: style.size,
    alignment: style.align,
    leadingIndent: style.firstLine,
    margin: [0, style.before, 0, style.after],
  }
}

function runOf(run) {
  if (run.note !== undefined) return { text: run.text, sup: true }
  return { text: run.text, bold: run.bold, italics: run.italic }
}

function tableOf({ widths, header, rows }, content) {
  const pad = content.cellMargin
  const cells = row =>
    row.flatMap(({ colSpan, paragraphs }) => [
      { colSpan, stack: paragraphs.map(paragraph => paragraphOf(paragraph, content.styles[paragraph.role])) },
      ...Array.from({ length: colSpan - 1 }, () => ({})),
    ])
  return {
    table: {
      headerRows: header.length,
      widths: widths.map(width => width - 2 * pad - content.border),
      body: [...header, ...rows].map(cells),
    },
    layout: {
      hLineWidth: () => content.border,
      vLineWidth: () => content.border,
      paddingLeft: () => pad,
      paddingRight: () => pad,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
  }
}
