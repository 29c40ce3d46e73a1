/**
 * @typedef {{ text: string, bold: boolean, italic: boolean, note?: number }} Run `note`: the mark of that footnote
 * @typedef {{ type: 'paragraph', role: string, runs: Run[] }} Paragraph
 * @typedef {{ type: 'rule', length: number, weight: number, before: number }} Rule
 * @typedef {{ type: 'space', height: number }} Space
 * @typedef {{ type: 'columns', widths: number[], rows: (Paragraph | Rule | Space)[][][] }} Columns
 * @typedef {{ colSpan: number, paragraphs: Paragraph[] }} Cell
 * @typedef {{ type: 'table', widths: number[], header: Cell[][], rows: Cell[][] }} Table
 * @typedef {Paragraph | Rule | Columns | Table} Block
 * @typedef {{ size: number, bold: boolean, italic: boolean, align: 'left' | 'center' | 'right' | 'justify',
 *   firstLine: number, before: number, after: number }} Style
 * @typedef {{ landscape: boolean, width: number, height: number, blocks: Block[],
 *   margins: { top: number, right: number, bottom: number, left: number } }} Section
 * @typedef {{ title: string, author: string, styles: Record<string, Style>, cellMargin: number,
 *   border: number, pageNumber: { size: number, fromTop: number }, sections: Section[], notes: Run[][] }} Content
 */

/**
 * A document as every peer gets it: all of its words, and the same numbers kehoach sets them with. Plain JSON, in
 * points; a line break is a newline in a run.
 * @param {import('../src/document/fitted.ts').FittedDocument} document
 * @param {import('../src/profile/profile.ts').Profile} profile
 * @returns {Content}
 */
export function contentOf(document, profile) {
  return {
    title: document.title,
    author: document.author,
    styles: profile.roles,
    cellMargin: profile.table.cellMargin,
    border: profile.table.border,
    pageNumber: profile.pageNumber,
    sections: document.sections.map(section => sectionOf(section, profile)),
    notes: document.notes.map(note => runsOf(note.children, profile.roles.footnote)),
  }
}

function sectionOf({ orientation, blocks }, profile) {
  const landscape = orientation === 'landscape'
  const { width, height, margins } = profile.page
  return {
    landscape,
    width: landscape ? height : width,
    height: landscape ? width : height,
    margins: margins[orientation],
    blocks: blocks.map(block => blockOf(block, profile)),
  }
}

function blockOf(block, profile) {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', role: block.role, runs: runsOf(block.children, profile.roles[block.role]) }
    case 'rule': {
      const { weight, before } = profile.rules[block.role]
      return { type: 'rule', length: block.length, weight, before }
    }
    case 'space':
      return { type: 'space', height: block.height }
    case 'columns': {
      const rows = block.rows.map(row => row.map(cell => cell.map(item => blockOf(item, profile))))
      return { type: 'columns', widths: block.widths, rows }
    }
    case 'table': {
      const rowsOf = rows => rows.map(row => row.cells.map(cell => cellOf(cell, profile)))
      return { type: 'table', widths: block.widths, header: rowsOf(block.header), rows: rowsOf(block.rows) }
    }
    default:
      throw new Error(`the benchmark does not know the block ${block.type}`)
  }
}

function cellOf({ colSpan, rowSpan, paragraphs }, profile) {
  if (rowSpan > 1) throw new Error('the programs compared here do not all know cells over several rows')
  return { colSpan, paragraphs: paragraphs.map(paragraph => blockOf(paragraph, profile)) }
}

function runsOf(children, style) {
  return children.map(child => {
    if (child.type === 'lineBreak') return { text: '\n', bold: false, italic: false }
    if (child.type === 'noteMark')
      return { text: String(child.note + 1), bold: false, italic: false, note: child.note }
    return { text: child.text, bold: child.bold ?? style.bold, italic: child.italic ?? style.italic }
  })
}

/** Every paragraph of a document in reading order, notes last. @param {Content} content @returns {Run[][]} */
export function paragraphsOf(content) {
  const inCells = cells => cells.flatMap(cell => cell.paragraphs)
  const inBlock = block => {
    if (block.type === 'paragraph') return [block]
    if (block.type === 'columns') return block.rows.flat(2).filter(item => item.type === 'paragraph')
    return block.type === 'table' ? [...block.header, ...block.rows].flatMap(inCells) : []
  }
  const body = content.sections.flatMap(section => section.blocks.flatMap(inBlock))
  return [...body.map(paragraph => paragraph.runs), ...content.notes]
}
