import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainSpelling } from '../../../src/plan/language/keys/spelling.ts'
import { readSourceFile } from '../../../src/plan/language/source-file.ts'
import { withVietnameseKeys } from '../../../src/plan/language/translation/vietnamese-keys.ts'
import { runs } from '../../runs.ts'
import { soundPlan } from '../any-plan.ts'
import { languageFields } from './language-fields.ts'

const examples = new URL('../../../examples/', import.meta.url)
const templates = new URL('../../../templates/', import.meta.url)
const names = new Set(languageFields().flatMap(({ field }) => field.keysIn('vi')))
const plans = [examples, new URL('forms/', examples), templates].flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
)

/** A plan, or a file for sharing, as plain data with English keys. */
function read(text: string) {
  return readSourceFile('plan.yaml', new TextEncoder().encode(text))
}

describe.each(plans)('$name with Vietnamese keys', ({ text }) => {
  const vietnamese = withVietnameseKeys(text)

  it('is the same plan', () => {
    const { value, diagnostics } = read(vietnamese)
    expect(diagnostics).toEqual([])
    expect(value?.value).toEqual(read(text).value?.value)
    expect(value?.source.keyLanguage([])).toBe('vi')
  })

  it('is the same plan without diacritics', () => {
    const plain = vietnamese.replace(/^([ -]*)(\p{Ll}[\p{Ll} ]*)(?=:)/gmu, (line, indent, key) =>
      names.has(key) ? indent + plainSpelling(key) : line,
    )
    expect(plain).toMatch(/^co_quan_ban_hanh:|^dung_chung:/m)
    expect(read(plain).value?.value).toEqual(read(text).value?.value)
  })

  it('keeps every line, and no English key in front of one', () => {
    expect(vietnamese.split('\n').length).toBe(text.split('\n').length)
    const keys = new Set(languageFields().flatMap(({ field }) => field.keys))
    keys.delete('kehoach')
    const starts = [...vietnamese.matchAll(/^[ #-]*([a-z]+):/gm)].map(([, key = '']) => key)
    expect(starts.filter(key => keys.has(key))).toEqual([])
  })
})

describe('withVietnameseKeys', () => {
  it('renames what comments name', () => {
    const text =
      '# Loại cột: number, output; xem “rows”, recipientLists.\nkehoach: 1\nissued:\n  # number: 37\n  {}\n'
    expect(withVietnameseKeys(text)).toBe(
      '# Loại cột: số thứ tự, sản phẩm; xem “các dòng”, các danh sách nơi nhận.\nkehoach: 1\nban hành:\n  # số: 37\n  {}\n',
    )
  })

  it('gives a key in a comment the name it has nearest around', () => {
    const text = [
      'signers: # title: A, name: B, “rank”',
      '  # name: phông to, nét',
      '  a: { title: A }',
      'plan:',
      '  title: # title',
      '    A',
      '  # “body”, “items”',
      '  body: [A]',
      '  # { kind: output, heading: A }',
      '  table: { columns: [content], rows: [{ content: A }] } # number: 1',
      '',
    ].join('\n')
    expect(withVietnameseKeys(text)).toBe(
      [
        'những người ký: # chức vụ: A, họ tên: B, “cấp bậc”',
        '  # họ tên: phông to, nét',
        '  a: { chức vụ: A }',
        'kế hoạch:',
        '  tên: # tên',
        '    A',
        '  # “nội dung”, “các ý”',
        '  nội dung: [A]',
        '  # { loại: sản phẩm, tên cột: A }',
        '  bảng: { các cột: [nội dung], các dòng: [{ nội dung: A }] } # số thứ tự: 1',
        '',
      ].join('\n'),
    )
  })

  it('leaves ids, text and file names alone', () => {
    const text = '# xem plan.schema.json\nagencies: { plan: number, lead: "# plan" }\nplan: { title: plan }\n'
    expect(withVietnameseKeys(text)).toBe(
      '# xem plan.schema.json\ncác cơ quan: { plan: number, lead: "# plan" }\nkế hoạch: { tên: plan }\n',
    )
  })

  it('makes the same plan of every plan', () => {
    fc.assert(
      fc.property(soundPlan, data => {
        const text = JSON.stringify(data)
        expect(read(withVietnameseKeys(text)).value?.value).toEqual(read(text).value?.value)
      }),
      { numRuns: runs(100) },
    )
  })

  it('leaves what is no YAML as it is', () => {
    expect(withVietnameseKeys('plan: [')).toBe('plan: [')
  })
})
