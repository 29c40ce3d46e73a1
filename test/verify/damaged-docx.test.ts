import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { examplePlan } from '../golden/example-plans.ts'
import { found, type MadeFiles, makeFiles } from './made-files.ts'

let made: MadeFiles

beforeAll(async () => {
  made = await makeFiles(await examplePlan('chi-minh-2025'))
})

/** The file with something changed in one of its parts; throws when the change changes nothing. */
function damaged(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(made.docx)
  const xml = strFromU8(parts[part] ?? new Uint8Array())
  const changed = change(xml)
  if (changed === xml) throw new Error(`nothing changed in ${part}`)
  return zipSync({ ...parts, [part]: strToU8(changed) })
}

const BODY = 'word/document.xml'
const STYLES = 'word/styles.xml'

/** What a style says, up to its end. */
function inStyle(id: string, from: RegExp | string, to: string) {
  return (xml: string) => {
    const start = xml.indexOf(`w:styleId="${id}"`)
    const end = xml.indexOf('</w:style>', start)
    return xml.slice(0, start) + xml.slice(start, end).replace(from, to) + xml.slice(end)
  }
}

/** Two rows of the last table, one in the place of the other. */
function swapRows(xml: string): string {
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].filter(([row]) => row.includes('KHTableText'))
  const [one = '', other = ''] = [rows[3]?.[0], rows[4]?.[0]]
  return xml.replace(`${one}${other}`, () => `${other}${one}`)
}

describe('a damaged DOCX', () => {
  it.each([
    [
      'a header row that does not repeat',
      BODY,
      /<w:tblHeader\/>/,
      '',
      'table 4, row 1, repeated header row: “true” expected, “false” found',
    ],
    [
      'a row that may split',
      BODY,
      /<w:trPr><w:cantSplit\/><\/w:trPr>(?=<w:tc><w:tcPr><w:tcW w:w="\d+" w:type="dxa"\/><\/w:tcPr><w:p><w:pPr><w:pStyle w:val="KHTable)/,
      '',
      'row kept whole: “true” expected, “false” found',
    ],
    [
      'a wider margin',
      BODY,
      / w:left="1701"/,
      ' w:left="1600"',
      'section 1, left margin: “1701” expected, “1600” found',
    ],
    [
      'a page of another size',
      BODY,
      /w:h="16838"/,
      'w:h="15840"',
      'section 1, height of the page: “16838” expected, “15840” found',
    ],
    [
      'a page that is not turned',
      BODY,
      / w:orient="landscape"/,
      ' w:orient="portrait"',
      'section 2, orientation: “landscape” expected, “portrait” found',
    ],
    ['a word left out', BODY, /(<w:t [^>]*>)Điều 1\. /, '$1Điều ', 'words: '],
    [
      'a paragraph left out',
      BODY,
      /<w:p><w:pPr><w:pStyle w:val="KHBasis"\/><\/w:pPr>.*?<\/w:p>/,
      '',
      'words: ',
    ],
    [
      'a word in bold',
      BODY,
      /<w:pStyle w:val="KHBasis"\/><\/w:pPr><w:r>/,
      '$&<w:rPr><w:b/></w:rPr>',
      'bold and italic letters: “italic',
    ],
    [
      'a size of its own',
      BODY,
      /<w:pStyle w:val="KHBasis"\/><\/w:pPr><w:r>/,
      '$&<w:rPr><w:sz w:val="26"/></w:rPr>',
      'formatting of its own: “–” expected, “w:sz” found',
    ],
    [
      'another style',
      BODY,
      /<w:pStyle w:val="KHBasis"\/>/,
      '<w:pStyle w:val="KHBody"/>',
      'paragraph style: “KHBasis” expected, “KHBody” found',
    ],
    [
      'a wider column',
      BODY,
      /<w:gridCol w:w="(\d+)"\/>(?!.*<w:gridCol.*<w:tblHeader\/>)/s,
      '<w:gridCol w:w="1"/>',
      'columns',
    ],
    [
      'a cell wider than its column',
      BODY,
      /<w:tcW w:w="(\d+)" w:type="dxa"\/>(?=<\/w:tcPr><w:p><w:pPr><w:pStyle w:val="KHTableText)/,
      '<w:tcW w:w="1" w:type="dxa"/>',
      ', cells of the row: ',
    ],
    [
      'a cell merged with that above',
      BODY,
      /(?<=<w:tcW w:w="\d+" w:type="dxa"\/>)(?=<\/w:tcPr><w:p><w:pPr><w:pStyle w:val="KHTableText)/,
      '<w:vMerge/>',
      ', cells of the row: ',
    ],
    [
      'a cell over fewer columns',
      BODY,
      /<w:gridSpan w:val="\d+"\/>(?=<\/w:tcPr><w:p><w:pPr>(?:<w:keepNext\/>)?<w:pStyle w:val="KHTableGroup)/,
      '',
      ', number of columns: ',
    ],
    [
      'a heading at the top of its cell',
      BODY,
      /<w:vAlign w:val="center"\/>/,
      '',
      'row 1, text in the middle of the height of its cell: “center” expected, “–” found',
    ],
    [
      'columns that Word may widen',
      BODY,
      /<w:tblLayout w:type="fixed"\/>(?=.*KHTableHeader)/s,
      '<w:tblLayout w:type="autofit"/>',
      'w:tblLayout, look of the table: “fixed” expected, “autofit” found',
    ],
    [
      'a table that hangs over the margin',
      BODY,
      /<w:tblInd w:w="0"/,
      '<w:tblInd w:w="-300"',
      'w:tblInd, look of the table: “0 dxa” expected, “-300 dxa” found',
    ],
    [
      'a table that is not as wide as its columns',
      BODY,
      /<w:tblW w:w="\d+"/,
      '<w:tblW w:w="1000"',
      'table 1, w:tblW, look of the table: ',
    ],
    [
      'borders that are too thick',
      BODY,
      /<w:insideV w:val="single" w:sz="4"/,
      '<w:insideV w:val="single" w:sz="12"',
      'w:insideV, look of the table: “single 4 auto” expected, “single 12 auto” found',
    ],
    [
      'text at the border of its cell',
      BODY,
      /(<w:insideV .*?<w:left w:w=")\d+/s,
      '$10',
      'w:left, look of the table: “single 4 auto, 108 dxa” expected, “single 4 auto, 0 dxa” found',
    ],
    [
      'a footnote not referred to',
      BODY,
      /<w:footnoteReference w:id="2"\/>/,
      '',
      'number of footnotes: “3” expected, “2” found',
    ],
    [
      'a number that goes on',
      BODY,
      /<w:pgNumType w:start="1"\/>/,
      '',
      'first page number: “1” expected, “–” found',
    ],
    [
      'a first page with its number',
      BODY,
      /<w:titlePg\/>/,
      '',
      'no number on the first page: “true” expected, “false” found',
    ],
    ['XML that is not whole', BODY, /<\/w:body>/, '', 'reading it back: “–” expected, “no XML'],
    ['the words of a footnote', 'word/footnotes.xml', /(<w:t [^>]*>)(\p{L}+) /u, '$1', 'footnote 1, words: '],
    [
      'a footnote that is not there',
      'word/footnotes.xml',
      /<w:footnote w:id="3">.*<\/w:footnote>/s,
      '',
      'number of footnotes: “3” expected, “2” found',
    ],
    [
      'a header without a number',
      'word/header1.xml',
      /PAGE/,
      'DATE',
      'page number: “true” expected, “false” found',
    ],
    ['another title', 'docProps/core.xml', /<dc:title>/, '$&X', 'title: '],
    [
      'another language',
      STYLES,
      /<w:lang w:val="vi-VN"/,
      '<w:lang w:val="en-US"',
      'language: “vi-VN” expected, “en-US” found',
    ],
    [
      'another typeface',
      STYLES,
      /w:ascii="Times New Roman"/,
      'w:ascii="Arial"',
      'style KHBody, typeface: “Times New Roman” expected, “Arial” found',
    ],
    [
      'a hidden word',
      BODY,
      /<w:pStyle w:val="KHBasis"\/><\/w:pPr><w:r>/,
      '$&<w:rPr><w:vanish/></w:rPr>',
      'formatting of its own: “–” expected, “w:vanish” found',
    ],
    [
      'a word of another look',
      BODY,
      /<w:pStyle w:val="KHBasis"\/><\/w:pPr><w:r>/,
      '$&<w:rPr><w:webHidden/></w:rPr>',
      'unknown elements: “” expected, “w:webHidden” found',
    ],
    [
      'words deleted and tracked',
      BODY,
      /<w:pStyle w:val="KHBasis"\/><\/w:pPr>(<w:r>.*?<\/w:r>)/,
      '<w:pStyle w:val="KHBasis"/></w:pPr><w:del>$1</w:del>',
      'unknown elements: “” expected, “w:del” found',
    ],
    [
      'a picture',
      BODY,
      /<w:pStyle w:val="KHBasis"\/><\/w:pPr>/,
      '$&<w:r><w:drawing/></w:r>',
      'unknown elements: “” expected, “w:drawing” found',
    ],
    [
      'a link',
      BODY,
      /<w:pStyle w:val="KHBasis"\/><\/w:pPr>(<w:r>.*?<\/w:r>)/,
      '<w:pStyle w:val="KHBasis"/></w:pPr><w:hyperlink>$1</w:hyperlink>',
      'unknown elements: “” expected, “w:hyperlink” found',
    ],
    [
      'an alignment of its own',
      BODY,
      /<w:pStyle w:val="KHBasis"\/>/,
      '$&<w:jc w:val="left"/>',
      'unknown elements: “” expected, “w:jc” found',
    ],
    [
      'an indent of its own',
      BODY,
      /<w:pStyle w:val="KHBasis"\/>/,
      '$&<w:ind w:left="400"/>',
      'formatting of its own: “0 0” expected, “400 0” found',
    ],
    [
      'spacing of its own',
      BODY,
      /<w:pStyle w:val="KHBasis"\/>/,
      '$&<w:spacing w:before="400"/>',
      'room left free: “–” expected, “400” found',
    ],
    [
      'a shorter rule',
      BODY,
      /(<w:pStyle w:val="KHRuleMotto"\/>.*?<w:ind w:left=")(\d+)/,
      '$11500',
      'length of the rule: ',
    ],
    ['a break in running text', BODY, /(<w:pStyle w:val="KHBasis"\/><\/w:pPr><w:r>)/, '$1<w:br/>', 'words: '],
    [
      'a second page footer',
      BODY,
      /<w:headerReference/,
      '<w:footerReference/><w:headerReference',
      'unknown elements: “” expected, “w:footerReference” found',
    ],
    [
      'words in a header',
      'word/header1.xml',
      /<\/w:p>/,
      '<w:r><w:t>x</w:t></w:r></w:p>',
      'words in the header: “” expected, “x” found',
    ],
    [
      'changes that are tracked',
      'word/settings.xml',
      /<w:compat>/,
      '<w:trackRevisions/><w:compat>',
      'settings: “” expected, “w:trackRevisions” found',
    ],
    [
      'an older layout of Word',
      'word/settings.xml',
      /w:val="15"/,
      'w:val="12"',
      'settings: “15 true” expected, “12 true” found',
    ],
    [
      'a style in capitals',
      STYLES,
      /<w:b\/>/,
      '<w:b/><w:caps/>',
      'unknown elements: “” expected, “w:caps” found',
    ],
    [
      'something outside of the file',
      'word/_rels/document.xml.rels',
      /<\/Relationships>/,
      '<Relationship Id="x" Target="http://a.vn/x" TargetMode="External"/></Relationships>',
      'unknown parts of the file: “” expected, “http://a.vn/x” found',
    ],
  ])('is noticed: %s', (_, part, from, to, message) => {
    const bytes = damaged(part, xml => xml.replace(from, to))
    expect(found('docx', bytes, made.expected).join('\n')).toContain(message)
  })

  it.each([
    [
      'KHBody',
      /<w:sz w:val="28"\/>/,
      '<w:sz w:val="26"/>',
      'style KHBody, size of type: “14” expected, “13” found',
    ],
    ['KHIssuer', /<w:b\/>/, '', 'style KHIssuer, w:b: “true” expected, “false” found'],
    [
      'KHBody',
      /w:after="120"/,
      'w:after="60"',
      'style KHBody, w:spacing w:after: “120” expected, “60” found',
    ],
    [
      'KHBody',
      /w:firstLine="720"/,
      'w:firstLine="567"',
      'style KHBody, w:ind w:firstLine: “720” expected, “567” found',
    ],
    ['KHBody', /<w:jc w:val="both"\/>/, '', 'style KHBody, w:jc w:val: “both” expected, “–” found'],
    ['KHHeading', /<w:keepNext\/>/, '', 'style KHHeading, w:keepNext: “true” expected, “false” found'],
  ])('is noticed in the style %s: %s', (id, from, to, message) => {
    expect(found('docx', damaged(STYLES, inStyle(id, from, to)), made.expected)[0]).toBe(`DOCX, ${message}.`)
  })

  it('is noticed: a part more than there should be', () => {
    const bytes = zipSync({ ...unzipSync(made.docx), 'word/vbaProject.bin': strToU8('x') })
    expect(found('docx', bytes, made.expected).join()).toContain(
      'unknown parts of the file: “” expected, “word/vbaProject.bin”',
    )
  })

  it('is noticed: two rows that changed places', () => {
    const messages = found('docx', damaged(BODY, swapRows), made.expected)
    expect(messages.join('\n')).toMatch(/DOCX, paragraph \d+, words: /)
  })

  it('is noticed: no zip file at all, and bytes lost at its end', () => {
    expect(found('docx', made.pdf, made.expected).join()).toContain('no zip file')
    expect(found('docx', made.docx.subarray(0, -100), made.expected).join()).toContain('reading it back')
  })
})
