import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../../src/plan/parse-plan.ts'
import { readPlan } from '../../../../src/plan/read-plan.ts'
import { sheetFile, TASK_SHEET } from '../../../sheet/sheet-files.ts'
import { memoryWorld } from '../../memory-world.ts'

const PLAN = (table: string) => `kehoach: 1
issuer: { name: Ủy ban nhân dân xã An Bình, symbol: UBND, place: An Bình }
plan:
  title: Chuyển đổi số
  table:
${table.replace(/^/gm, '    ')}
`

const LIST = 'TT;Họ và tên;Chức vụ;Số tiền\n1;Nguyễn An;Chủ tịch;1000,5\n2;Trần Bình;;2000'

async function read(table: string, files: Readonly<Record<string, string | Uint8Array>>) {
  const world = memoryWorld({ 'a.yaml': PLAN(table), ...files }, { 'ra.csv': '../b.csv' })
  const { value, diagnostics } = await readPlan('a.yaml', world)
  return {
    rows: value?.plan.plan?.table?.rows,
    table: value?.plan.plan?.table,
    found: diagnostics.map(({ code, message }) => `${code}: ${message.vi}`),
  }
}

describe('rows from a sheet', () => {
  it('are those under the headings of the table, whatever their order', async () => {
    const { rows, found } = await read('columns: [TT, Chức vụ, Họ và tên]\nrows: { from: ds.csv }', {
      'ds.csv': LIST,
    })
    expect(found).toEqual([])
    expect(rows).toEqual([
      { cells: { 'ho-va-ten': 'Nguyễn An', 'chuc-vu': 'Chủ tịch' } },
      { cells: { 'ho-va-ten': 'Trần Bình' } },
    ])
  })

  it('are read under Vietnamese keys, of a sheet by its name, with groups, merged cells and totals', async () => {
    const table =
      'các cột: [số thứ tự, nội dung, thời hạn, sản phẩm, kinh phí]\ncác dòng: { từ tệp: viec.xlsx, trang tính: Nhiệm vụ }'
    const { rows, found } = await read(table, { 'viec.xlsx': sheetFile([{ rows: [['x']] }, TASK_SHEET]) })
    expect(found).toEqual([])
    expect(rows).toEqual([
      {
        group: 'Hạ tầng số',
        rows: [
          {
            content: 'Nâng cấp mạng \\*nội bộ\\*',
            deadline: '15/03/2026',
            output: 'Báo cáo',
            budget: '1.500,25',
          },
          { content: 'Mua máy tính', deadline: 'Quý II/2026', budget: '0,3', merged: ['output'] },
        ],
      },
      {
        group: 'Nhân lực',
        rows: [{ content: 'Tập huấn', deadline: '12/2026', output: 'Lớp học', budget: '12.345.678' }],
      },
      { total: 'Tổng cộng', budget: '12.347.178,55' },
    ])
  })

  it('are found under other headings that the table names, by column or in order', async () => {
    const expected = [{ content: 'Nguyễn An', note: 'Chủ tịch' }, { content: 'Trần Bình' }]
    for (const columns of ['{ content: Họ và tên, ghi chú: chức vụ }', '[TT, Họ và tên, Chức vụ]']) {
      const table = `columns: [number, content, note]\nrows: { from: ds.csv, columns: ${columns} }`
      expect(await read(table, { 'ds.csv': LIST })).toMatchObject({ rows: expected, found: [] })
    }
  })

  it('in a column of figures are amounts', async () => {
    const { table } = await read('columns: [Họ và tên, Số tiền]\nrows: { from: ds.csv }', { 'ds.csv': LIST })
    expect(table?.columns).toMatchObject([{ kind: 'text' }, { kind: 'amount' }])
  })

  it('may be in groups though a CSV file has no bold letters', async () => {
    const csv = 'STT;Nội dung;Chủ trì\nI;Hạ tầng;\n1;Mạng;Văn phòng\nII;Con người;\n1;Tập huấn;Văn phòng'
    const { rows } = await read('columns: [number, content, lead]\nrows: { from: a.csv }', { 'a.csv': csv })
    expect(rows).toEqual([
      { group: 'Hạ tầng', rows: [{ content: 'Mạng', lead: 'Văn phòng' }] },
      { group: 'Con người', rows: [{ content: 'Tập huấn', lead: 'Văn phòng' }] },
    ])
  })
})

describe('a finding tells of rows', () => {
  const columns = 'columns: [Họ và tên, Chức vụ]'

  it.each([
    [
      'a heading that changed',
      `${columns}\nrows: { from: a.csv }`,
      { 'a.csv': 'Tên;Chức vụ\nAn;Chủ tịch' },
      ['sheet-column: “a.csv” không có cột “Họ và tên”; trong trang tính có: “Tên”, “Chức vụ”.'],
    ],
    [
      'a heading told wrong',
      `${columns}\nrows: { from: a.csv, columns: { chức vụ: Vị trí } }`,
      { 'a.csv': LIST },
      [
        'sheet-column: “a.csv” không có cột “Vị trí”; trong trang tính có: “TT”, “Họ và tên”, “Chức vụ”, “Số tiền”.',
      ],
    ],
    [
      'a file that is not there',
      `${columns}\nrows: { from: b.csv }`,
      {},
      ['sheet-unreadable: Trang tính “b.csv”: không tìm thấy.'],
    ],
    [
      'a file outside the project',
      `${columns}\nrows: { from: ../b.csv }`,
      { '../b.csv': LIST },
      ['include-outside: “../b.csv” nằm ngoài thư mục dự án.'],
    ],
    [
      'an absolute path',
      `${columns}\nrows: { from: /etc/passwd }`,
      {},
      ['include-path: “/etc/passwd” không phải là đường dẫn tương đối.'],
    ],
    [
      'a sheet of another name',
      `${columns}\nrows: { from: a.xlsx, sheet: 2027 }`,
      { 'a.xlsx': sheetFile([TASK_SHEET]) },
      ['sheet-unreadable: “a.xlsx”: Không có trang tính “2027”; trong tệp có: “Nhiệm vụ”.'],
    ],
    [
      'an error in a cell',
      `${columns}\nrows: { from: a.xlsx }`,
      {
        'a.xlsx': sheetFile([
          {
            rows: [
              ['Họ và tên', 'Chức vụ'],
              ['An', { xml: '<c t="e"><v>#REF!</v></c>' }],
            ],
          },
        ]),
      },
      ['sheet-cell: “a.xlsx”: ô B2 có lỗi #REF!.'],
    ],
  ] as const)('%s', async (_, table, files, expected) => {
    const { found, rows } = await read(table, files)
    expect(found).toEqual(expected)
    expect(rows).toBeDefined()
  })

  it('that nobody read', () => {
    const { diagnostics } = parsePlan(
      'a.yaml',
      new TextEncoder().encode(PLAN(`${columns}\nrows: { from: a.csv }`)),
    )
    expect(diagnostics.map(({ code }) => code)).toEqual(['rows-not-read'])
  })
})
