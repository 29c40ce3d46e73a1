import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ALL_RULES, ruleList, ruleManual, rulePage } from '../../src/cli/rule-manual.ts'
import { clauseWords } from '../../src/validate/clause-words.ts'

describe('the manual of the rules', () => {
  it('stands in docs/quy-tac.md as the rules say now; `npm run schemas` writes it', () => {
    const published = readFileSync(new URL('../../docs/quy-tac.md', import.meta.url), 'utf8')
    expect(published).toBe(rulePage('vi'))
  })

  it.each(['vi', 'en'] as const)('lists every rule once, by level, in %s', language => {
    const lines = ruleList(language).split('\n')
    const listed = lines.flatMap(line => /^ {2}([a-z-]+)( \*)? /.exec(line)?.[1] ?? [])
    expect(listed.toSorted()).toEqual(ALL_RULES.map(({ id }) => id).toSorted())
    for (const { id } of ALL_RULES) expect(rulePage(language)).toContain(`### \`${id}\`\n`)
  })

  it.each(['vi', 'en'] as const)('says of every rule what, why and what to do, in %s', language => {
    for (const rule of ALL_RULES) {
      const manual = ruleManual(rule, language)
      for (const text of [rule.title, rule.why, rule.help]) expect(manual).toContain(text[language])
      expect(rule.why[language]).not.toBe('')
      if (rule.clause !== undefined) expect(manual).toContain(clauseWords(rule.clause)[language])
    }
  })

  it('never says that a text complies', () => {
    expect(`${ruleList('en')}${rulePage('en')}`).not.toMatch(/\bcompliant\b/i)
  })
})
