import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, Localized } from '../../src/base/diagnostic.ts'
import { prettyFindings } from '../../src/cli/report/pretty.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { LAYOUT_RULES } from '../../src/validate/layout-rules.ts'
import type { RuleEntry } from '../../src/validate/rule.ts'
import { RULES } from '../../src/validate/rules/index.ts'
import { validate } from '../../src/validate/validate.ts'

const folder = new URL('./', import.meta.url)
const folders = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)

const ENTRIES: readonly RuleEntry[] = [...RULES, ...LAYOUT_RULES]

/** What only written rules may say: “không phải” says something else. */
const DEMAND = /(?<!không )phải (?:viết|ghi|có|là|dùng|bỏ|đặt|nêu)|bắt buộc/

describe('the rules', () => {
  it('have a folder of fixtures each, and no folder is without its rule', () => {
    expect(RULES.map(rule => rule.id)).toEqual(folders.toSorted())
  })

  it('never make custom an error', () => {
    const custom = RULES.filter(rule => rule.level === 'practice')
    expect(custom.filter(rule => String(rule.severity) === 'error')).toEqual([])
  })

  it('say that the Decree demands, and that custom only advises', () => {
    for (const { id, level, title } of ENTRIES) {
      if (level === 'decree') {
        expect(`${id}: ${title.vi}`).toMatch(/phải|không được|chỉ được/)
        expect(`${id}: ${title.en}`).toMatch(/\b(?:must|may)\b/)
      }
      if (level === 'practice') {
        expect(`${id}: ${title.vi}`).toMatch(/(?<!phải )nên/)
        expect(`${id}: ${title.vi}`).not.toMatch(DEMAND)
        expect(`${id}: ${title.en}`).toMatch(/\bshould\b/)
      }
    }
  })

  it('speak in whole sentences, with quotation marks of print', () => {
    for (const { id, title, why, help } of ENTRIES)
      for (const text of [title, why, help].flatMap(({ vi, en }) => [vi, en])) {
        expect(`${id}: ${text}`).toMatch(/[.!]$/)
        expect(`${id}: ${text}`).toMatch(/: (?:[“(]|\p{Lu}|kehoach )/u)
        // A hyphen alone is what the author types.
        expect(`${id}: ${text.replaceAll('"-"', '')}`).not.toContain('"')
      }
  })

  it('name their provision when the Decree or a law is their source', () => {
    const legal = RULES.filter(rule => rule.level === 'decree' || rule.level === 'law')
    expect(legal.filter(rule => rule.clause === undefined)).toEqual([])
  })
})

describe.each(RULES)('$id', ({ id, level }) => {
  const fixtures = readdirSync(new URL(`${id}/`, folder)).filter(name => name.endsWith('.yaml'))
  const valid = fixtures.filter(name => name.startsWith('valid'))
  const invalid = fixtures.filter(name => name.startsWith('invalid'))

  const unjudged = fixtures.filter(name => name.startsWith('unjudged'))

  it('has a plan it finds wrong or cannot judge, and a valid one unless it only applies to invalid ones', () => {
    expect([...invalid, ...unjudged]).not.toEqual([])
    expect(fixtures.toSorted()).toEqual([...invalid, ...unjudged, ...valid].toSorted())
  })

  it.each(unjudged)('says why it does not judge %s', async name => {
    const { result, reason } = judge(id, name)
    expect(result).toBe('not-evaluated')
    await expect(`${reason?.vi}\n${reason?.en}\n`).toMatchFileSnapshot(
      `./${id}/${name.replace('.yaml', '.txt')}`,
    )
  })

  it.each(valid)('has nothing to say about %s', name => {
    const { result, findings } = judge(id, name)
    expect(findings).toEqual([])
    expect(result).toBe('pass')
  })

  it.each(invalid)('finds what is wrong in %s', async name => {
    const { result, findings, text } = judge(id, name)
    expect(result).toBe('fail')
    if (level === 'practice') for (const { message } of findings) expect(message.vi).not.toMatch(DEMAND)
    // One at a time, so that each is shown with its place and all that is said of it.
    const shown = (['vi', 'en'] as const).map(language =>
      findings
        .map(finding =>
          prettyFindings(
            { file: name, text, diagnostics: [finding] },
            { language, colour: false, width: 100 },
          ),
        )
        .join(''),
    )
    await expect(shown.join('\n')).toMatchFileSnapshot(`./${id}/${name.replace('.yaml', '.txt')}`)
  })
})

interface Judgement {
  readonly result: string | undefined
  readonly reason: Localized | undefined
  readonly findings: readonly Diagnostic[]
  readonly text: string
}

/** What one rule makes of a fixture; those named `….final.yaml` are judged as texts to be issued. */
function judge(id: string, name: string): Judgement {
  const bytes = readFileSync(new URL(`${id}/${name}`, folder))
  const { value, diagnostics } = parsePlan(name, bytes)
  expect(diagnostics).toEqual([])
  if (!value) throw new Error('the fixture is no plan')
  const validation = validate(value, { final: name.includes('.final.') })
  const covered = validation.coverage.find(rule => rule.id === id)
  return {
    result: covered?.result,
    reason: covered?.result === 'not-evaluated' ? covered.reason : undefined,
    findings: validation.diagnostics.filter(diagnostic => diagnostic.code === id),
    text: bytes.toString(),
  }
}
