import { describe, expect, it } from 'vitest'
import type { Diagnostic, Severity } from '../../src/base/diagnostic.ts'
import { displayCells } from '../../src/cli/report/display-cells.ts'
import { pretty } from '../../src/cli/report/pretty.ts'
import { STYLE } from './reports.ts'

const FILE = 'a b.yaml'
const TEXT = Array.from({ length: 60 }, (_, line) => `dòng ${line + 1}\n`).join('')

function at(
  line: number,
  message: string,
  severity: Severity = 'warning',
  code = 'words-doubled',
): Diagnostic {
  const start = TEXT.indexOf(`dòng ${line}\n`)
  return {
    code,
    severity,
    message: { vi: message, en: message },
    span: { file: FILE, start, end: start + 4 },
    why: { vi: 'Vì thế.', en: 'Because.' },
    help: { vi: `Sửa đi. ${'Một câu dài '.repeat(12)}`.trim(), en: 'Mend it.' },
  }
}

function shown(diagnostics: readonly Diagnostic[], width = 80): string {
  const plan = { file: FILE, text: TEXT, diagnostics, suppressed: [], coverage: [] }
  return pretty.render({ asked: [FILE], plans: [plan], settings: [], failures: [] }, { ...STYLE, width })
}

describe('the report for people', () => {
  it('shows findings that say the same once, with their places', () => {
    const text = shown([5, 7, 9, 30].map(line => at(line, 'Sai.')))
    expect(text.match(/Sai\./g)).toHaveLength(1)
    expect(text).toContain('Còn 3 chỗ như vậy: dòng 7, 9, 30.')
  })

  it('keeps apart what differs in its message, weight, rule or related places', () => {
    const related = [{ span: { file: FILE, start: 0, end: 1 }, message: { vi: 'đây', en: 'here' } }]
    const text = shown([
      at(1, 'Sai.'),
      at(2, 'Khác.'),
      at(3, 'Sai.', 'info'),
      at(4, 'Sai.', 'warning', 'end-mark'),
      { ...at(5, 'Sai.'), related },
    ])
    expect(text).not.toContain('như vậy')
  })

  it('says why and what to do once for each rule of a file, and what is particular to a place there', () => {
    const special = { ...at(3, 'Ba.'), help: { vi: 'Sửa riêng chỗ này.', en: '' } }
    const text = shown([at(1, 'Một.'), at(2, 'Hai.'), special])
    expect(text.match(/Vì sao:/g)).toHaveLength(1)
    expect(text.match(/Cách sửa: Sửa đi/g)).toHaveLength(1)
    expect(text).toContain('Cách sửa: Sửa riêng chỗ này.')
  })

  it('names the errors first where they stand among other findings, and keeps the order of places', () => {
    const text = shown([at(2, 'Nhẹ.'), at(8, 'Nặng.', 'error'), at(9, 'Nhẹ nữa.', 'info')])
    expect(text.split('\n')[0]).toBe('a b.yaml: 1 lỗi phải sửa trước, ở dòng 8.')
    expect(text.indexOf('Nhẹ.')).toBeLessThan(text.indexOf('Nặng.'))
    expect(shown([at(8, 'Nặng.', 'error')])).not.toContain('sửa trước')
  })

  it('lists at most thirty places, and says how many there are', () => {
    const text = shown(Array.from({ length: 45 }, (_, index) => at(index + 1, 'Sai.')))
    expect(text).toContain('Còn 44 chỗ như vậy: dòng 2, ')
    expect(text).toMatch(/31, …\.\n/)
    expect(text).not.toMatch(/ 32,/)
  })

  it.each([60, 80, 120])('keeps notes within a terminal of %i columns', width => {
    const lines = shown(
      [1, 2, 3, 20, 40].map(line => at(line, 'Sai.')),
      width,
    ).split('\n')
    const widths = lines.map(line => displayCells(line).reduce((sum, cell) => sum + cell.width, 0))
    expect(Math.max(...widths)).toBeLessThanOrEqual(width)
    expect(lines.filter(line => line.includes('Một câu')).length).toBeGreaterThan(1)
  })

  it('ends with commands to go on with, of the first error and with the plan’s name quoted', () => {
    const fix = { span: { file: FILE, start: 0, end: 1 }, text: 'D', range: [0, 1] } as const
    const text = shown([at(1, 'Một.'), { ...at(2, 'Hai.', 'error', 'date-zeros'), fix }])
    expect(text).toMatch(
      /Làm tiếp:\n {2}kehoach validate --fix "a b\.yaml" {2}\(tự sửa 1 chỗ\)\n {2}kehoach rules date-zeros {2}\(.*\)\n$/,
    )
    expect(shown([])).not.toContain('Làm tiếp')
    expect(shown([at(1, 'Sai.', 'error', 'yaml-syntax')])).not.toContain('Làm tiếp')
  })
})
