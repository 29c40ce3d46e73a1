import { describe, expect, it } from 'vitest'
import { REPORTERS } from '../../src/cli/report/reporters.ts'
import { STYLE } from './reports.ts'

const FILE = 'a.yaml'

/** The text of the fix that a report offers for replacing `old`, in a file that says only this. */
async function offered(name: 'sarif' | 'json', text: string, old: string, fixed: string): Promise<unknown> {
  const start = text.indexOf(old)
  const span = { file: FILE, start, end: start + old.length }
  const from = text.slice(0, start).replace(/^a: ['"]?/, '').length
  const fix = { span, text: fixed, range: [from, from + old.length] } as const
  const diagnostic = {
    code: 'spaces-single',
    severity: 'info',
    message: { vi: 'Sai.', en: '' },
    span,
    fix,
  } as const
  const plan = { file: FILE, text, diagnostics: [diagnostic], suppressed: [], coverage: [] }
  const shown = (await REPORTERS[name]()).render({ plans: [plan], settings: [], failures: [] }, STYLE)
  const log = JSON.parse(shown)
  return name === 'json'
    ? log.plans[0].findings[0].fix?.text
    : log.runs[0].results[0].fixes?.[0].artifactChanges[0].replacements[0].insertedContent.text
}

describe.each(['sarif', 'json'] as const)('a fix in %s', name => {
  it.each([
    ['plain', 'a: x  y\n', `it's "so"`],
    ['in single quotes', "a: 'x  y'\n", `it''s "so"`],
    ['in double quotes', 'a: "x  y"\n', `it's \\"so\\"`],
  ])('is what --fix writes into a text %s', async (_, text, written) => {
    expect(await offered(name, text, 'x  y', `it's "so"`)).toBe(written)
  })

  it('is left out where YAML would read something else', async () => {
    expect(await offered(name, 'a: x  y\n', 'x  y', 'x: y')).toBeUndefined()
  })
})
