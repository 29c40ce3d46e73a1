import PizZip from 'pizzip'
import { shapesOf, slotsOf } from './docxtemplater-slots.mjs'
import { packageParts, paragraphXml, sectionXml, tableXml } from './template-xml.mjs'

/**
 * The bytes of a template for documents with the structure of this one.
 * @param {import('../content.mjs').Content} content
 */
export function templateBytes(content) {
  const sections = slotsOf(content).map((slots, index) => {
    const isLast = index === content.sections.length - 1
    return slots.map(slot => slotXml(slot, content)).join('') + sectionXml(content.sections[index], isLast)
  })
  const zip = new PizZip()
  for (const [name, text] of Object.entries(packageParts(sections.join(''), content.pageNumber)))
    zip.file(name, text)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

function slotXml(slot, content) {
  switch (slot.type) {
    case 'loop': {
      const style = content.styles[slot.role]
      const lines = [[`{#${slot.key}}`], ['{lead}', '{text}'], [`{/${slot.key}}`]]
      return lines.map(texts => paragraphXml(texts, style)).join('')
    }
    case 'rule':
      return paragraphXml([], content.styles.nation, 'rule')
    case 'space':
      return paragraphXml([], { ...content.styles.nation, before: slot.height })
    case 'columns': {
      const rows = slot.rows.map(row =>
        row.map(slots => ({ span: 1, xml: slots.map(inner => slotXml(inner, content)).join('') })),
      )
      return tableXml(slot.widths, [], rows, content.cellMargin, 'none')
    }
    default:
      return rowsXml(slot, content)
  }
}

/** One row for each shape, all of them inside the loop over the table's rows. */
function rowsXml({ key, widths, header, rows }, content) {
  const shapes = shapesOf(rows).map(([, row]) => row)
  const templates = shapes.map((row, shape) => {
    const opening = `${shape === 0 ? `{#${key}}` : ''}{#shape${shape}}`
    const closing = `{/shape${shape}}${shape === shapes.length - 1 ? `{/${key}}` : ''}`
    return row.map(({ colSpan, paragraphs }, index) => {
      const before = index === 0 ? opening : ''
      const after = index === row.length - 1 ? closing : ''
      const style = content.styles[paragraphs[0].role]
      return { span: colSpan, xml: paragraphXml([`${before}{c${index}}${after}`], style) }
    })
  })
  const headers = header.map(row =>
    row.map(({ span, slots }) => ({ span, xml: slots.map(slot => slotXml(slot, content)).join('') })),
  )
  return tableXml(widths, headers, templates, content.cellMargin, 'single')
}
