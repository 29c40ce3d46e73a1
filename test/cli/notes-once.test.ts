import { describe, expect, it } from 'vitest'
import type { Diagnostic, Severity } from '../../src/base/diagnostic.ts'
import { notesOnce } from '../../src/cli/report/notes-once.ts'
import { REPORTERS } from '../../src/cli/report/reporters.ts'
import { STYLE } from './reports.ts'

const FILE = 'a.yaml'
const TEXT = Array.from({ length: 9 }, (_, line) => `k${line + 1}: a  b ${line + 1}\n`).join('')

/** A finding on the two spaces of a line, with its fix. */
function at(line: number, message: string, severity: Severity = 'info', code = 'spaces-single'): Diagnostic {
  const start = TEXT.indexOf(`k${line}: a`) + 5
  const span = { file: FILE, start, end: start + 2 }
  return {
    code,
    severity,
    message: { vi: message, en: message },
    span,
    fix: { span, text: ' ', range: [1, 3] },
  }
}

async function shown(name: keyof typeof REPORTERS, diagnostics: readonly Diagnostic[]): Promise<string> {
  const plan = { file: FILE, text: TEXT, diagnostics: notesOnce(diagnostics), suppressed: [], coverage: [] }
  return (await REPORTERS[name]()).render({ asked: [FILE], plans: [plan], settings: [], failures: [] }, STYLE)
}

const NOTES = [
  at(1, 'Một.'),
  at(2, 'Hai.', 'warning'),
  at(3, 'Ba.', 'info', 'date-zeros'),
  ...[4, 5, 6, 7, 8, 9].map(line => at(line, `Chỗ ${Math.min(line, 8)}.`)),
]

describe('a note', () => {
  it('stands once for all of its rule in a plan, at the first place', () => {
    expect(
      notesOnce(NOTES).map(({ message, others = [] }) => [
        message.vi,
        ...others.map(other => other.message.vi),
      ]),
    ).toEqual([['Một.', 'Chỗ 4.', 'Chỗ 5.', 'Chỗ 6.', 'Chỗ 7.', 'Chỗ 8.', 'Chỗ 8.'], ['Hai.'], ['Ba.']])
  })

  it('leaves errors, warnings and what has no place alone', () => {
    const { span: _, ...placeless } = at(1, 'Không có chỗ.')
    const all = [placeless, placeless, at(1, 'Nặng.', 'error'), at(2, 'Nặng.', 'error')]
    expect(notesOnce(all)).toEqual(all)
  })

  it('tells people a few of the others in their words and the lines of the rest, and counts as one', async () => {
    const text = await shown('pretty', NOTES)
    for (const line of ['Dòng 4: Chỗ 4.', 'Dòng 6: Chỗ 6.', 'Còn 3 chỗ cùng loại: dòng 7, 8, 9.'])
      expect(text).toContain(line)
    expect(text).not.toContain('Chỗ 7.')
    expect(text).toContain('1 cảnh báo, 2 ghi chú')
    expect(text).toContain('(tự sửa 9 chỗ)')
  })

  it('says the same once where the others say the same', async () => {
    const text = await shown(
      'pretty',
      [1, 5, 7].map(line => at(line, 'Sai.')),
    )
    expect(text).toContain('Còn 2 chỗ như vậy: dòng 5, 7.')
  })

  it('gives programs every place with its fix', async () => {
    const [finding] = JSON.parse(await shown('json', NOTES)).plans[0].findings
    expect(finding.related).toHaveLength(6)
    expect(finding.related[5]).toMatchObject({
      message: 'Chỗ 8.',
      range: { start: { line: 9 } },
      fix: { text: ' ' },
    })
    const [result] = JSON.parse(await shown('sarif', NOTES)).runs[0].results
    expect(result.relatedLocations).toHaveLength(6)
    expect(result.fixes[0].artifactChanges).toHaveLength(7)
  })

  it.each(['github', 'junit'] as const)('names the other places in %s', async name => {
    expect(await shown(name, NOTES)).toMatch(/Một\..*Dòng 4: Chỗ 4\./)
  })
})
