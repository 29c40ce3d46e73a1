import { type DocxFile, found, styleOf, value } from '../docx/read-docx.ts'
import { all, at, type XmlNode } from '../docx/xml-tree.ts'

/** What a DOCX is made of, as text: its parts, its sections, its tables and how often each style is used. */
export function docxText(file: DocxFile): string {
  const lines = [
    ...file.paths.toSorted(),
    '',
    ...all(file.body, 'w:sectPr').map(sectionLine),
    ...all(file.body, 'w:tbl').map(tableLine),
    '',
    ...styleLines(all(file.body, 'w:p')),
  ]
  return `${lines.join('\n')}\n`
}

function sectionLine(section: XmlNode): string {
  const size = found(section, 'w:pgSz').attributes
  const margins = found(section, 'w:pgMar').attributes
  const start = at(section, 'w:pgNumType')?.attributes['w:start']
  return [
    `section ${size['w:w']} x ${size['w:h']} ${size['w:orient']}`,
    `margins ${['top', 'right', 'bottom', 'left'].map(side => margins[`w:${side}`]).join(' ')}`,
    start === undefined ? 'numbers go on' : `numbers from ${start}`,
    value(section, 'w:titlePg') === true ? 'first number hidden' : 'every number shown',
  ].join(', ')
}

function tableLine(table: XmlNode): string {
  const widths = all(table, 'w:gridCol').map(column => column.attributes['w:w'])
  const rows = all(table, 'w:tr')
  const count = (name: string) => rows.filter(row => all(row, name).length > 0).length
  return `table ${widths.join(' + ')}: ${rows.length} rows, ${count('w:tblHeader')} repeated, ${count('w:cantSplit')} whole`
}

function styleLines(paragraphs: readonly XmlNode[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const paragraph of paragraphs) {
    const style = String(styleOf(paragraph) ?? 'Normal')
    counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  return [...counts].map(([style, count]) => `${style} ${count}`)
}
