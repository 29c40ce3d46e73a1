import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSheet } from '../../src/sheet/read-sheet.ts'
import { type Given, sheetFile } from './sheet-files.ts'

function texts(bytes: Uint8Array, name?: string): readonly (readonly string[])[] {
  const { sheet, refused } = readSheet(bytes, name)
  if (!sheet) throw new Error(refused.en)
  return sheet.rows.map(({ cells }) => cells.map(({ text }) => text))
}

const shown = (...cells: readonly Given[]) => texts(sheetFile([{ rows: [cells] }]))[0]

describe('a cell of an Excel file', () => {
  it('shows a number with all its digits and none that a binary fraction left', () => {
    expect(
      shown(
        { n: '0.1' },
        { n: '0.30000000000000004' },
        { n: '13500.5', s: 3 },
        { n: '1.2E-3' },
        { n: '123456789012345', s: 3 },
        { n: '-1234.5', s: 3 },
        { n: '0.125', s: 4 },
        { n: '912345678', s: 6 },
        { n: '2026' },
        { n: '2.9999999999999999E+20' },
        { n: '9.9999999999999999' },
        { n: '-0' },
      ),
    ).toEqual([
      '0,1',
      '0,3',
      '13.500,5',
      '0,0012',
      '123.456.789.012.345',
      '-1.234,5',
      '12,5%',
      '0912345678',
      '2026',
      '300000000000000000000',
      '10',
      '0',
    ])
  })

  it('shows a date as its format does', () => {
    expect(
      shown(
        { n: '46371', s: 2 },
        { n: '46371', s: 5 },
        { n: '46371', s: 8 },
        { n: '59', s: 2 },
        { n: '61', s: 2 },
      ),
    ).toEqual(['15/12/2026', '12/2026', '15 tháng 12', '28/02/1900', '01/03/1900'])
  })

  it('has the text of runs and shared strings, composed, without what says how to read it', () => {
    expect(
      shown({ xml: '<c t="s"><v>0</v></c>' }, { xml: '<c t="s"><v>1</v></c>' }, ' nho\u0300m_x000D_\n hai '),
    ).toEqual(['chung', 'hai đoạn', 'nhòm\nhai'])
  })

  it('says why it has no value', () => {
    const { sheet } = readSheet(
      sheetFile([
        { rows: [[{ xml: '<c><f>A1+1</f></c>' }, { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }]] },
      ]),
    )
    expect(sheet?.rows[0]?.cells.map(({ problem }) => problem?.en)).toEqual([
      'has a formula that was never worked out',
      'holds the error #DIV/0!',
    ])
  })

  it('covers what it is merged with, and no rows that stretch to the end of the sheet', () => {
    const file = sheetFile([
      {
        rows: [
          ['a', 'bị che', 'b'],
          ['c', 'd', 'e'],
        ],
        merges: ['A1:B1', 'C1:C1048576'],
      },
    ])
    const { sheet } = readSheet(file)
    expect(
      sheet?.rows.map(({ cells }) => cells.map(({ text, columns, rows }) => [text, columns, rows])),
    ).toEqual([
      [
        ['a', 2, 1],
        ['b', 1, 2],
      ],
      [
        ['c', 1, 1],
        ['d', 1, 1],
      ],
    ])
  })
})

describe('a book', () => {
  const book = sheetFile([
    { name: 'Nháp', rows: [['ẩn']], hidden: true },
    { name: 'Năm 2026', rows: [['thấy']] },
  ])

  it('gives the first sheet that is shown, or the one of a name', () => {
    expect(texts(book)).toEqual([['thấy']])
    expect(texts(book, 'nháp')).toEqual([['ẩn']])
  })

  it('names its sheets where one is not there', () => {
    expect(readSheet(book, 'Năm 2027').refused?.vi).toBe(
      'Không có trang tính “Năm 2027”; trong tệp có: “Nháp”, “Năm 2026”.',
    )
  })
})

describe('a CSV file', () => {
  const rows = [
    ['TT', 'Họ và tên', 'Số tiền'],
    ['1', 'Nguyễn Văn Ấn, “thầy”', '1.234,50'],
  ]
  const csv = (delimiter: string) =>
    rows.map(cells => cells.map(cell => `"${cell}"`).join(delimiter)).join('\r\n')

  it.each([';', ',', '\t'])('is set apart by %j', delimiter => {
    expect(texts(strToU8(csv(delimiter)))).toEqual(rows)
  })

  it('may have a mark, be in UTF-16, or in Windows-1258', () => {
    const text = csv(';')
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, x => x.charCodeAt(0)).buffer),
    ])
    expect(texts(strToU8(`\uFEFF${text}`))).toEqual(rows)
    expect(texts(utf16)).toEqual(rows)
    expect(texts(utf16.subarray(2))).toEqual(rows)
    // ă has a byte, Ấ is Â and a mark behind it.
    expect(texts(Uint8Array.from([0x58, 0xe3, 0x3b, 0xc2, 0xec, 0x70]))).toEqual([['Xă', 'Ấp']])
  })

  it('keeps line breaks in quotes, a telephone number’s 0, and every digit', () => {
    expect(texts(strToU8('a;b\n"x\ny";0912\n0,1000000000000000055;\n'))).toEqual([
      ['a', 'b'],
      ['x\ny', '0912'],
      ['0,1000000000000000055'],
    ])
  })
})

describe('a file that is no sheet or a hostile one', () => {
  const why = (bytes: Uint8Array) => readSheet(bytes).refused?.en ?? ''
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

  it.each([
    ['an old Excel file', Uint8Array.from(ole), 'old Excel file'],
    [
      'an encrypted one',
      Uint8Array.from([...ole, ...[...'EncryptedPackage'].flatMap(x => [x.charCodeAt(0), 0])]),
      'has a password',
    ],
    ['a cut one', sheetFile([{ rows: [['a']] }]).subarray(0, 700), 'damaged'],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'holds no sheets'],
    ['OpenDocument', zipSync({ 'content.xml': strToU8('<w/>') }), '.ods'],
    ['a binary book', zipSync({ 'xl/workbook.bin': strToU8('x') }), '.xlsb'],
    ['a PDF', strToU8('%PDF-1.7'), 'neither'],
    ['a web page called .xls', strToU8('<html><table>'), 'neither'],
    ['no words', sheetFile([{ rows: [] }]), 'No cell'],
    ['an empty file', new Uint8Array(), 'No cell'],
    [
      'entities',
      sheetFile([{ rows: [] }], {
        'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet><c>&b;</c></worksheet>',
      }),
      'damaged',
    ],
    [
      'XML that is cut',
      sheetFile([{ rows: [] }], { 'xl/worksheets/sheet1.xml': '<worksheet><row>' }),
      'damaged',
    ],
    ['too many columns', strToU8(';'.repeat(300)), 'too large'],
    ['deep XML', sheetFile([{ rows: [] }], { 'xl/worksheets/sheet1.xml': '<a>'.repeat(500) }), 'too large'],
  ])('%s is refused with the reason', (_, bytes, reason) => {
    expect(why(bytes)).toContain(reason)
  })

  it('is not unpacked beyond bounds, whatever its header says', () => {
    const bomb = sheetFile([{ rows: [] }], { 'xl/worksheets/sheet1.xml': ' '.repeat(100_000_000) })
    const started = performance.now()
    expect(why(bomb)).toContain('too large')
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
