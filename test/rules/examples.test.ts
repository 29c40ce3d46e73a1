import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { RULE_EXAMPLES } from '../../src/validate/examples/rule-examples.ts'
import { RULES } from '../../src/validate/rules/index.ts'
import { validate } from '../../src/validate/validate.ts'

/** Hints at what must be looked up by hand, of which no text is right or wrong. */
const WITHOUT = ['basis-in-register']

type Entries = Readonly<Record<string, unknown>>

const ROW = ['content', 'lead', 'support', 'deadline', 'output', 'merged', 'number']
const TABLE = ['columns', 'rows', 'index', 'numbering']
const BLOCK = ['chapter', 'section', 'items']
const DECISION = [
  'authority',
  'bases',
  'articles',
  'recipients',
  'signature',
  'subject',
  'proposer',
  'filing',
]
const PLAN = ['title', 'attachment']

const CLOSED = { recipients: ['Đảng ủy xã'], signature: { title: 'Chủ tịch', name: 'Nguyễn Văn An' } }

/** A whole plan around the lines of an example. */
function planAround(example: string): string {
  const isYaml = /^(?:- \{|[a-zA-Z]+:)/.test(example)
  const given: unknown = isYaml ? parse(example) : undefined
  const keys: Entries = isEntries(given) ? given : {}
  const decision = only(keys, DECISION)
  const isWhole = keys.plan ?? keys.decision ?? (keys.body === undefined && keys.appendices)
  const rows = isEntryList(given) ? given : undefined
  const around: Entries = {
    kehoach: 1,
    issuer: { name: ['Ủy ban nhân dân', 'xã An Bình'], symbol: 'UBND', place: 'An Bình' },
    issued: { date: '2025-02-17' },
    ...(isWhole === undefined || isWhole === false
      ? { plan: planOf(keys, rows, isYaml ? undefined : example) }
      : {}),
    ...(hasAny(decision) && { decision }),
    ...Object.fromEntries(Object.entries(keys).filter(([key]) => !INNER.includes(key))),
  }
  const whole = isEntries(around.decision) ? { ...around, decision: decisionAround(around.decision) } : around
  return stringify(whole, { lineWidth: 0 })
}

const INNER = [...ROW, ...TABLE, ...BLOCK, ...DECISION, ...PLAN, 'body']

function planOf(keys: Entries, rows: readonly Entries[] | undefined, sentence: string | undefined): Entries {
  return {
    title: 'Chuyển đổi số năm 2025',
    ...only(keys, PLAN),
    body: sentence === undefined ? bodyOf(keys) : [sentence],
    ...tableOf(keys, rows),
  }
}

function bodyOf(keys: Entries): unknown {
  const block = only(keys, BLOCK)
  if (!hasAny(block)) return keys.body ?? ['Rà soát thủ tục.']
  return [{ ...(keys.items ? { text: 'Nhiệm vụ:' } : {}), ...block, ...only(keys, ['body']) }]
}

function tableOf(keys: Entries, given: readonly Entries[] | undefined): Entries {
  const [row, table] = [only(keys, ROW), only(keys, TABLE)]
  const rows = given ?? [{ content: 'Rà soát thủ tục', ...row }]
  if (!given && !hasAny(row) && !hasAny(table)) return {}
  return { table: { columns: columnsOf(rows), rows, ...table } }
}

function only(entries: Entries, names: readonly string[]): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => names.includes(key)))
}

function decisionAround(decision: Entries): Entries {
  return {
    authority: 'Chủ tịch Ủy ban nhân dân xã An Bình',
    bases: ['Luật Tiếp công dân ngày 25/11/2013'],
    articles: [{ issues: 'plan' }, 'Văn phòng chịu trách nhiệm thi hành Quyết định này.'],
    ...CLOSED,
    ...decision,
  }
}

function columnsOf(rows: readonly Entries[]): readonly string[] {
  const used = ['lead', 'support', 'deadline', 'output'].filter(key =>
    rows.some(row => row[key] !== undefined || (Array.isArray(row.merged) && row.merged.includes(key))),
  )
  return ['number', 'content', ...used]
}

function hasAny(entries: Entries | undefined): boolean {
  return entries !== undefined && Object.keys(entries).length > 0
}

function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEntryList(value: unknown): value is readonly Entries[] {
  return Array.isArray(value) && value.every(isEntries)
}

/** What a rule says of an example, and whether the plan around it could be judged at all. */
function said(id: string, example: string): readonly string[] {
  const { value, diagnostics } = parsePlan('example.yaml', new TextEncoder().encode(planAround(example)))
  expect(diagnostics.map(({ message }) => message.vi)).toEqual([])
  if (!value) throw new Error('the example is no plan')
  return validate(value, { final: id.endsWith('-when-final') })
    .diagnostics.filter(({ code }) => code === id)
    .map(({ message }) => message.vi)
}

describe('the examples of the rules', () => {
  it('are there for every rule', () => {
    const ids = RULES.map(({ id }) => id).filter(id => !WITHOUT.includes(id))
    expect(Object.keys(RULE_EXAMPLES).toSorted()).toEqual(ids.toSorted())
  })

  it.each(Object.entries(RULE_EXAMPLES))(
    '%s: finds what is wrong and nothing in what is right',
    (id, { wrong, right }) => {
      expect(said(id, wrong)).not.toEqual([])
      expect(said(id, right)).toEqual([])
    },
  )
})
