import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/plan/parse-plan.ts'

/** A plan with one table, its columns and rows as they are written. */
function read(columns: string, rows: string) {
  const indented = rows.replace(/^(?=.)/gm, '      ')
  const text = `kehoach: 1
issuer: { name: Ủy ban nhân dân xã Suối Mơ, symbol: UBND, place: Suối Mơ }
plan:
  title: Trồng cây
  table:
    columns: ${columns}
    rows:${indented.startsWith('      |') ? ' |\n' + indented.slice(indented.indexOf('\n') + 1) : `\n${indented}`}
`
  const { value, diagnostics } = parsePlan('plan.yaml', new TextEncoder().encode(text))
  return {
    rows: value?.plan.plan?.table?.rows,
    problems: diagnostics.map(({ message }) => message.vi),
    at: (...path: (string | number)[]) =>
      value?.source.textAt(value.source.locate(['plan', 'table', ...path])),
    range: (path: (string | number)[], cell: string, part: string) => {
      const start = cell.indexOf(part)
      const found = value?.source.locateRange(['plan', 'table', ...path], cell, [start, start + part.length])
      return found && { written: value?.source.textAt(found.span), isExact: found.isExact }
    },
  }
}

describe('a row by the places of its cells', () => {
  it('is a list, with its number or without', () => {
    const { rows, problems } = read(
      '[number, content, Chức vụ]',
      '- [1, Trồng, Tổ trưởng]\n- [Tưới, Tổ viên]\n- [3, Tưới, ""]',
    )
    expect(rows).toEqual([
      { number: '1', content: 'Trồng', cells: { 'chuc-vu': 'Tổ trưởng' } },
      { content: 'Tưới', cells: { 'chuc-vu': 'Tổ viên' } },
      { number: '3', content: 'Tưới', cells: { 'chuc-vu': '' } },
    ])
    expect(problems).toEqual([])
  })

  it('is a line, found cell by cell where it stands', () => {
    const { rows, at, range } = read('[number, content, Mã]', '- 1 | Trồng cây | a \\| b')
    expect(rows).toEqual([{ number: '1', content: 'Trồng cây', cells: { ma: 'a | b' } }])
    expect(at('rows', 0, 'content')).toBe('Trồng cây')
    expect(range(['rows', 0, 'content'], 'Trồng cây', 'cây')).toEqual({ written: 'cây', isExact: true })
    expect(range(['rows', 0, 'cells', 'ma'], 'a | b', 'b')).toEqual({ written: 'a \\| b', isExact: false })
  })

  it('stands below others by its number, in a block of lines', () => {
    const { rows, at } = read(
      '[number, content, { heading: Vốn, sum: true }]',
      `|
 I | Nhà nước | |
 1 | Đường | 13.500
 1.1 | Cầu | 500
   | Trong đó: vốn xã | 20
 2 | Chợ | 7.000
 II | Nhân dân | |
 | Tổng cộng | |`,
    )
    expect(rows).toEqual([
      {
        group: 'Nhà nước',
        number: 'I',
        rows: [
          {
            number: '1',
            content: 'Đường',
            cells: { von: '13.500' },
            rows: [
              {
                number: '1.1',
                content: 'Cầu',
                cells: { von: '500' },
                rows: [{ number: '', content: 'Trong đó: vốn xã', cells: { von: '20' } }],
              },
            ],
          },
          { number: '2', content: 'Chợ', cells: { von: '7.000' } },
        ],
      },
      { group: 'Nhân dân', number: 'II' },
      { total: 'Tổng cộng' },
    ])
    expect(at('rows', 0, 'rows', 1, 'content')).toBe('Chợ')
  })

  it('is a remark, a group or a total where it ends early', () => {
    const { rows } = read(
      '[number, content, A, B]',
      '- "Ghi chú: số ước."\n- I | Trồng\n- 1 | Đào hố | 2 | 3\n- "| Tổng số"',
    )
    expect(rows).toMatchObject([
      { remark: 'Ghi chú: số ước.' },
      { group: 'Trồng', number: 'I', rows: [{ content: 'Đào hố' }] },
      { total: 'Tổng số' },
    ])
  })

  it('has an error where its cells do not fit the columns', () => {
    const { problems } = read('[number, content, A]', '- [1, Trồng, b, c]\n- 2 | Trồng')
    expect(problems).toEqual([
      'Dòng này có 4 ô, còn bảng có 3 cột: mỗi cột một ô, ô trống cũng cần một chỗ (“” hoặc “| |”).',
      'Dòng này có 2 ô, còn bảng có 3 cột: mỗi cột một ô, ô trống cũng cần một chỗ (“” hoặc “| |”).',
    ])
  })
})

describe('a row with headings of columns for keys', () => {
  it('has its cells there', () => {
    const { rows, problems, at } = read(
      '[số thứ tự, họ và tên, chức vụ]',
      '- { họ và tên: Vũ An, chức vụ: Tổ trưởng }\n- { ho_va_ten: Vũ Bình, cells: { chuc-vu: Tổ viên } }',
    )
    expect(problems).toEqual([])
    expect(rows).toEqual([
      { cells: { 'ho-va-ten': 'Vũ An', 'chuc-vu': 'Tổ trưởng' } },
      { cells: { 'ho-va-ten': 'Vũ Bình', 'chuc-vu': 'Tổ viên' } },
    ])
    expect(at('rows', 0, 'cells', 'chuc-vu')).toBe('Tổ trưởng')
  })

  it('loses no cell that is given twice', () => {
    const { problems } = read(
      '[số thứ tự, họ và tên]',
      '- { họ và tên: Vũ An, cells: { ho-va-ten: Vũ Bình } }',
    )
    expect(problems).toEqual(['Không có khóa “họ và tên” trong phần tử thứ 1 của “rows”.'])
  })
})
