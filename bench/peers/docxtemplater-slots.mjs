/**
 * What of a document is a value in its docxtemplater template. Neighbouring paragraphs of one role are a loop `p0`,
 * `p1`, …; a table is a loop `t0` of rows, each of one shape (`shape0`: its spans and roles).
 * @typedef {{ type: 'loop', key: string, role: string, paragraphs: import('../content.mjs').Paragraph[] }} Loop
 * @typedef {{ type: 'rows', key: string, widths: number[], header: { span: number, slots: Slot[] }[][],
 *   rows: import('../content.mjs').Cell[][] }} Rows
 * @typedef {{ type: 'columns', widths: number[], rows: Slot[][][] }} Columns
 * @typedef {Loop | Rows | Columns | import('../content.mjs').Rule | import('../content.mjs').Space} Slot
 */

/** The slots of each section, notes at the end of the last. @param {import('../content.mjs').Content} content */
export function slotsOf(content) {
  const keys = { p: 0, t: 0 }
  const nextKey = kind => `${kind}${keys[kind]++}`
  const last = content.sections.length - 1
  return content.sections.map(({ blocks }, index) =>
    slotsIn(index === last ? [...blocks, ...notesOf(content)] : blocks, nextKey),
  )
}

function notesOf({ notes }) {
  return notes.map((runs, index) => ({
    type: 'paragraph',
    role: 'footnote',
    runs: [{ text: `${index + 1} `, bold: false, italic: false }, ...runs],
  }))
}

function slotsIn(items, nextKey) {
  const slots = []
  for (const item of items) {
    const before = slots.at(-1)
    if (item.type === 'paragraph' && before?.type === 'loop' && before.role === item.role)
      before.paragraphs.push(item)
    else slots.push(slotOf(item, nextKey))
  }
  return slots
}

function slotOf(item, nextKey) {
  switch (item.type) {
    case 'paragraph':
      return { type: 'loop', key: nextKey('p'), role: item.role, paragraphs: [item] }
    case 'columns': {
      const rows = item.rows.map(row => row.map(cell => slotsIn(cell, nextKey)))
      return { type: 'columns', widths: item.widths, rows }
    }
    case 'table': {
      const header = item.header.map(row =>
        row.map(cell => ({ span: cell.colSpan, slots: slotsIn(cell.paragraphs, nextKey) })),
      )
      return { type: 'rows', key: nextKey('t'), widths: item.widths, header, rows: item.rows }
    }
    default:
      return item
  }
}

/** The shapes of a table's rows, in the order they first occur. @param {Rows['rows']} rows */
export function shapesOf(rows) {
  return [...new Map(rows.map(row => [shapeOf(row), row]))]
}

/** @param {import('../content.mjs').Cell[]} row */
export function shapeOf(row) {
  return row.map(({ colSpan, paragraphs }) => `${colSpan} ${paragraphs[0].role}`).join(', ')
}
