import { describe, expect, it } from 'vitest'
import { check } from '../../src/compile.ts'
import { compose } from '../../src/compose/compose.ts'
import { memoryWorld } from '../plan/memory-world.ts'

/** What is said of a name that is not declared there. */
const CODES = {
  agency: 'agency-declared',
  list: 'recipient-list-declared',
  signer: 'signer-declared',
  note: 'footnote-defined',
  cell: 'cell-has-column',
} as const
type Place = keyof typeof CODES

/** A plan with a name of the author's in every place that takes one; those not given are declared. */
function planWith(names: Partial<Record<Place, string>>, column = 'cot'): string {
  const { agency = 'vp', list = 'ds', signer = 'ct', note = 'cc', cell = 'cot' } = names
  return `kehoach: 1
issuer: { name: Ủy ban nhân dân phường Lộc Hà, symbol: UBND, place: Lộc Hà }
agencies: { vp: Văn phòng HĐND và UBND }
signers: { ct: { title: Chủ tịch, name: Vũ Văn Nho } }
recipientLists: { ds: [Đài truyền thanh] }
footnotes: { cc: Kể cả thủ tục nội bộ. }
plan:
  title: Rà soát thủ tục
  table:
    columns: [content, lead, { id: ${column}, heading: Kết quả }]
    rows:
      - content: Rà soát thủ tục[^${note}].
        lead: ${agency}
        cells: { ${cell}: Báo cáo }
  recipients: [{ list: ${list} }]
  signature: ${signer}
`
}

const INHERITED = ['constructor', 'toString', 'hasOwnProperty', 'valueOf']
const PLACE_NAMES: readonly Place[] = ['agency', 'list', 'signer', 'note', 'cell']

async function judged(text: string) {
  const { value, diagnostics } = await check(
    'plan.yaml',
    { final: false },
    memoryWorld({ 'plan.yaml': text }),
  )
  if (!value) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'))
  return { document: compose(value.plan), errors: diagnostics.filter(({ severity }) => severity === 'error') }
}

describe.each(INHERITED)('the name “%s”, which every object of JavaScript inherits', name => {
  // What has capitals is the name of a body, and no id of one.
  it.each(PLACE_NAMES.filter(place => place !== 'agency' || !/[A-Z]/.test(name)))(
    'is not declared by itself as %s',
    async place => {
      const { errors } = await judged(planWith({ [place]: name }))
      expect(errors.map(({ code }) => code)).toEqual([CODES[place]])
      expect(errors[0]?.message.vi).toContain(`“${name}”`)
    },
  )

  it('can be declared as any other name, and prints what it stands for', async () => {
    const names = { agency: name, list: name, signer: name, note: name, cell: name }
    const own = /(agencies|signers|recipientLists|footnotes): \{ (?:vp|ct|ds|cc):/g
    const { document, errors } = await judged(planWith(names, name).replace(own, `$1: { ${name}:`))
    expect(errors).toEqual([])
    const printed = JSON.stringify(document)
    for (const text of ['Văn phòng HĐND', 'Vũ Văn Nho', 'Đài truyền thanh', 'Kể cả thủ tục', 'Báo cáo'])
      expect(printed).toContain(text)
    expect(printed).not.toMatch(new RegExp(`"text":"[^"]*${name}`))
  })

  it('is no rule for a comment to ignore, and no key', async () => {
    const text = planWith({}).replace('plan:\n', `# kehoach-bỏ-qua ${name}: lý do\nplan:\n`)
    const { diagnostics } = await check('plan.yaml', { final: false }, memoryWorld({ 'plan.yaml': text }))
    expect(diagnostics.map(({ code }) => code)).toContain('ignore-unknown-rule')
    const keyed = await check(
      'plan.yaml',
      { final: false },
      memoryWorld({ 'plan.yaml': `${planWith({})}${name}: x\n` }),
    )
    expect(keyed.diagnostics.map(({ code }) => code)).toContain('plan-unknown-key')
  })
})
