const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const twips = points => Math.round(points * 20)

/**
 * A paragraph of template text: of two texts the first is bold, of one the style decides.
 * @param {readonly string[]} texts
 * @param {import('../content.mjs').Style} style
 * @param {'rule'} [line] a line above the paragraph
 */
export function paragraphXml(texts, style, line) {
  const border = line ? '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>' : ''
  const spacing = `<w:spacing w:before="${twips(style.before)}" w:after="${twips(style.after)}" w:line="240" w:lineRule="auto"/>`
  const align = style.align === 'justify' ? 'both' : style.align
  const place = `<w:ind w:firstLine="${twips(style.firstLine)}"/><w:jc w:val="${align}"/>`
  const runs = texts.map((text, index) => {
    const bold = style.bold || (texts.length > 1 && index === 0) ? '<w:b/>' : ''
    const italic = style.italic ? '<w:i/>' : ''
    const size = `<w:sz w:val="${style.size * 2}"/>`
    return `<w:r><w:rPr>${bold}${italic}${size}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  })
  return `<w:p><w:pPr>${border}${spacing}${place}</w:pPr>${runs.join('')}</w:p>`
}

/**
 * A table; widths and the margin inside cells in points.
 * @param {readonly number[]} widths
 * @param {readonly { span: number, xml: string }[][]} header rows repeated on every page
 * @param {readonly { span: number, xml: string }[][]} rows
 * @param {number} margin
 * @param {'single' | 'none'} border
 */
export function tableXml(widths, header, rows, margin, border) {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map(side => `<w:${side} w:val="${border}" w:sz="4" w:space="0" w:color="auto"/>`)
  const margins = ['left', 'right'].map(side => `<w:${side} w:w="${twips(margin)}" w:type="dxa"/>`)
  const total = twips(widths.reduce((sum, width) => sum + width, 0))
  const row = (cells, properties) => `<w:tr>${properties}${cells.map(cellXml).join('')}</w:tr>`
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders.join('')}</w:tblBorders>`,
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr><w:tblGrid>`,
    ...widths.map(width => `<w:gridCol w:w="${twips(width)}"/>`),
    '</w:tblGrid>',
    ...header.map(cells => row(cells, '<w:trPr><w:tblHeader/></w:trPr>')),
    ...rows.map(cells => row(cells, '')),
    '</w:tbl>',
  ].join('')
}

function cellXml({ span, xml }) {
  return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${xml}</w:tc>`
}

/** Properties that end a section. @param {import('../content.mjs').Section} section @param {boolean} isLast */
export function sectionXml({ landscape, width, height, margins }, isLast) {
  const { top, right, bottom, left } = margins
  const properties = [
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>',
    `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${landscape ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}"`,
    ' w:header="567" w:footer="0" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>',
  ].join('')
  return isLast ? properties : `<w:p><w:pPr>${properties}</w:pPr></w:p>`
}

/**
 * The parts of a DOCX file around a body.
 * @param {string} body
 * @param {{ size: number }} pageNumber
 */
export function packageParts(body, { size }) {
  const override = (part, type) =>
    `<Override PartName="/word/${part}.xml" ContentType="${WORD_TYPE}.${type}+xml"/>`
  const relationship = (id, type, target) =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`
  const relationships = list =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`
  const root = (name, content) => `${HEAD}<w:${name} xmlns:w="${W}" xmlns:r="${R}">${content}</w:${name}>`
  const font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
  const number = `<w:r><w:rPr><w:sz w:val="${size * 2}"/></w:rPr><w:t/></w:r>`
  return {
    '[Content_Types].xml': [
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      override('document', 'document.main'),
      override('styles', 'styles'),
      override('header1', 'header'),
      '</Types>',
    ].join(''),
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'word/document.xml')]),
    'word/_rels/document.xml.rels': relationships([
      relationship('rId1', 'styles', 'styles.xml'),
      relationship('rId2', 'header', 'header1.xml'),
    ]),
    'word/styles.xml': root(
      'styles',
      `<w:docDefaults><w:rPrDefault><w:rPr>${font}</w:rPr></w:rPrDefault></w:docDefaults>`,
    ),
    'word/header1.xml': root(
      'hdr',
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE ">${number}</w:fldSimple></w:p>`,
    ),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
  }
}
