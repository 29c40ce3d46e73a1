import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { shapeOf, shapesOf, slotsOf } from './docxtemplater-slots.mjs'

/**
 * docxtemplater with a template made for the document's structure. It has no footnotes: they follow the table as
 * paragraphs; and a cell is one paragraph with line breaks. @param {string} folder holds `template.docx`
 */
export function open(folder) {
  const template = readFileSync(join(folder, 'template.docx'))
  return {
    /** @param {import('../content.mjs').Content} content @returns {Buffer} */
    render(content) {
      const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
      document.render(dataOf(content))
      return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })
    },
  }
}

function dataOf(content) {
  const data = {}
  const collect = slot => {
    if (slot.type === 'columns') slot.rows.flat(2).forEach(collect)
    if (slot.type === 'loop')
      data[slot.key] = slot.paragraphs.map(({ runs }) => splitLead(runs, content.styles[slot.role]))
    if (slot.type === 'rows') {
      slot.header
        .flat()
        .flatMap(cell => cell.slots)
        .forEach(collect)
      data[slot.key] = rowData(slot.rows)
    }
  }
  slotsOf(content).flat().forEach(collect)
  return data
}

/** A bold beginning apart from the rest, such as “Điều 1. ”; where all is bold it is all the rest. */
function splitLead(runs, style) {
  const plain = style.bold ? 0 : runs.findIndex(run => !run.bold)
  const at = plain === -1 ? runs.length : plain
  return { lead: textOf(runs.slice(0, at)), text: textOf(runs.slice(at)) }
}

function rowData(rows) {
  const names = shapesOf(rows).map(([name]) => name)
  return rows.map(row => ({
    [`shape${names.indexOf(shapeOf(row))}`]: true,
    ...Object.fromEntries(
      row.map(({ paragraphs }, index) => [
        `c${index}`,
        paragraphs.map(({ runs }) => textOf(runs)).join('\n'),
      ]),
    ),
  }))
}

function textOf(runs) {
  return runs.map(run => run.text).join('')
}
