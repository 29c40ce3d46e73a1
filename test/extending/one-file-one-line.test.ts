import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/base/world.ts'
import { wordsOfAll } from '../e2e/words-in-pdf.ts'
import { fontBytes } from '../font/tinos.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { type ExtendedSource, extendedSource, type Internal } from './extended-source.ts'

const PLAN = `kehoach: 1
cơ quan ban hành: { tên cơ quan: [Ủy ban nhân dân, xã Tân Lập], ký hiệu: UBND, địa danh: Tân Lập }
ban hành: { số: 12, ngày: 2026-03-05 }
kế hoạch:
  tên loại: Giấy báo
  tên: Họp giao ban
  kính gửi: Bà Nguyễn Thị Hà
  bảng:
    các cột: [số thứ tự, nội dung, chỉ số]
    các dòng:
      - { nội dung: Rà soát hồ sơ, chỉ số: Chín mươi phần trăm }
  nơi nhận: [Đảng ủy xã]
  người ký: { chức vụ: Chủ tịch, họ tên: Trần Văn Bình }
`

const world: World = {
  readFile: async () => new TextEncoder().encode(PLAN),
  realPath: async path => `/${path}`,
  readFont: async face => fontBytes(face),
}

const KPI = `import type { CellKeyKind } from './column.ts'

export const kpi = {
  kind: 'kpi',
  vietnamese: 'chỉ số',
  cell: 'text',
  text: 'fact',
  heading: 'Chỉ số đánh giá',
  says: 'product',
  meaning: 'Chỉ số để đánh giá nhiệm vụ.',
  examples: ['100% hồ sơ đúng hạn'],
} as const satisfies CellKeyKind
`

const SUMMONS = `import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const summons = {
  ...NAMED_TEXT,
  name: 'Giấy báo',
  key: 'summons',
  abbreviation: 'GB',
  addressLine: '{issuer} trân trọng kính mời:',
} as const satisfies DocumentType
`

describe('a column kind and a document type, each added as one file and one line', () => {
  let source: ExtendedSource
  let added: Internal
  beforeAll(async () => {
    source = extendedSource()
    source.add('src/plan/model/columns/kpi.ts', KPI)
    source.change(
      'src/plan/model/columns/index.ts',
      'import { lead }',
      "import { kpi } from './kpi.ts'\nimport { lead }",
    )
    source.change('src/plan/model/columns/index.ts', '  note,\n}', '  note,\n  kpi,\n}')
    source.add('src/plan/model/document-types/summons.ts', SUMMONS)
    const types = 'src/plan/model/document-types/index.ts'
    source.change(types, 'import { notice }', "import { summons } from './summons.ts'\nimport { notice }")
    source.change(types, '  plan,\n  directive,', '  summons,\n  plan,\n  directive,')
    added = await source.load()
  })
  afterAll(() => source.remove())

  it('are all the type checker asks for', () => {
    expect(source.typeErrors()).toBe('')
  })

  it('are whole records: a part that is missing is an error of the type checker', () => {
    const lacking = extendedSource()
    try {
      lacking.add('src/plan/model/columns/kpi.ts', KPI.replace(/ {2}meaning.*\n/, ''))
      lacking.add('src/plan/model/document-types/summons.ts', SUMMONS.replace(/ {2}abbreviation.*\n/, ''))
      expect(lacking.typeErrors()).toMatch(
        /kpi\.ts.*'meaning' is missing[\s\S]*summons\.ts.*'abbreviation' is missing/,
      )
    } finally {
      lacking.remove()
    }
  })

  it('stand in the schema and in the page of keys', () => {
    const schema = JSON.stringify(added.planJsonSchema())
    expect(schema).toContain('"kpi"')
    expect(schema).toContain('"chỉ số"')
    expect(schema).toContain('"Giấy báo"')
    const page = added.languageReference()
    expect(page).toMatch(
      /^\| `chỉ số` \| `kpi` \| Chỉ số để đánh giá nhiệm vụ\. \| `chỉ số: 100% hồ sơ đúng hạn` \|$/m,
    )
    expect(page).toContain('| Giấy báo | GB |')
  })

  it('are judged: a misspelt name is told the right one, rules on tasks read the cell', async () => {
    const { diagnostics } = added.parsePlan(
      'a.yaml',
      new TextEncoder().encode(
        PLAN.replace('{ nội dung: Rà soát hồ sơ, chỉ số:', '{ nội dung: Rà soát hồ sơ, chỉ sồ:'),
      ),
    )
    expect(diagnostics.map(({ help }) => help?.vi).join()).toContain('chỉ số')
    const open = added.parsePlan(
      'a.yaml',
      new TextEncoder().encode(PLAN.replace('Chín mươi phần trăm', 'Danh mục hồ sơ...')),
    ).value
    if (!open) throw new Error('not read')
    const found = added.validate(open, { final: false }).diagnostics.map(({ code }) => code)
    expect(found).toContain('dots-in-tasks')
  })

  it('are printed in both files', async () => {
    const { value } = await added.compile('a.yaml', { formats: ['docx', 'pdf'], final: false }, world)
    const [docx, pdf] = value?.files ?? []
    if (!docx || !pdf) throw new Error('no files')
    const { value: inWord } = await mammoth.extractRawText({ buffer: Buffer.from(docx.bytes) })
    const inPdf = wordsOfAll(await readPdf(pdf.bytes)).join(' ')
    const words = [
      'GIẤY BÁO',
      '12/GB-UBND',
      'trân trọng kính mời: Bà Nguyễn Thị Hà',
      'Chỉ số đánh giá',
      'Chín mươi phần trăm',
    ]
    for (const text of [inWord.replace(/\s+/g, ' '), inPdf])
      expect(words.filter(word => !text.includes(word))).toEqual([])
  })
})
