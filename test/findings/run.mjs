// Runs the rules on texts over plain text of published documents and prints, by rule, how many findings there are in
// 10,000 syllables, with samples to judge: `npm run findings -- FOLDER [--rule ids] [--without words] [--samples n] [--seed n]`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DEFAULT_SETTINGS, parsePlan, validate } from '../../dist/internal.js'
import { paragraphsOf, planOf, withoutRecipients, withoutRefrains } from './published-text.mjs'

const { positionals, values } = parseArgs({
  options: {
    /** Only these rules, by their ids with commas. */
    rule: { type: 'string', default: '' },
    /** Paragraphs that match this pattern are a web site's, not the document's: `--without 'Tình trạng: Đã biết'`. */
    without: { type: 'string', default: '' },
    /** How many findings of each rule are shown. */
    samples: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
})
const [folder] = positionals
if (folder === undefined) {
  console.error('npm run findings -- FOLDER: which folder holds the texts (.md, .txt)?')
  process.exit(2)
}

/** What asks for the form of a plan, which these wrapped paragraphs have not. */
const OF_FORM = new Set(
  `appendix-cited attachment-given attached-plan-issued article-cited recipients-article basis-core basis-order levels-pasted
  typed-by-habit agency-level place-agrees declared-used title-year deadline-in-period year-agrees
  blanks-when-final item-number-sequence item-number-unique number-once list-cut list-ends bullets-one-mark end-mark
  number-style division-levels markup-left`.split(/\s+/),
)
const wanted = values.rule === '' ? undefined : new Set(values.rule.split(','))
const texts = withoutRefrains(
  readdirSync(folder)
    .sort()
    .filter(name => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
    .map(name => ({
      name,
      paragraphs: withoutRecipients(paragraphsOf(readFileSync(join(folder, name), 'utf8'))),
    })),
)
const foreign = values.without === '' ? undefined : new RegExp(values.without, 'u')
const found = new Map()
let syllables = 0
for (const { name, paragraphs: all } of texts) {
  const paragraphs = all.filter(paragraph => !foreign?.test(paragraph))
  syllables += paragraphs.join(' ').match(/[\p{L}\p{M}]+/gu)?.length ?? 0
  for (const finding of findingsIn(name, paragraphs)) {
    const { code } = finding
    if (OF_FORM.has(code) || (wanted && !wanted.has(code))) continue
    found.set(code, [...(found.get(code) ?? []), finding])
  }
}
console.log(`${texts.length} texts, ${syllables} syllables`)
for (const [code, all] of [...found].sort(([, one], [, other]) => other.length - one.length)) {
  const documents = new Set(all.map(({ name }) => name)).size
  const share = ((all.length / syllables) * 10_000).toFixed(2)
  // A report says a note of one kind once a text.
  const notes = new Set(all.filter(({ severity }) => severity === 'info').map(({ name }) => name)).size
  const told = notes + all.filter(({ severity }) => severity !== 'info').length
  console.log(
    `\n${code}: ${all.length} in ${documents} texts, ${share} in 10,000 syllables, ${told} as reported`,
  )
  for (const { name, severity, message, context } of sampled(all, Number(values.samples)))
    console.log(`  ${name} ${severity}: ${message}\n    … ${context} …`)
}

function findingsIn(name, paragraphs) {
  const text = planOf(paragraphs)
  const { value } = parsePlan(name, new TextEncoder().encode(text))
  if (!value) return []
  const { diagnostics } = validate(value, { final: false, settings: DEFAULT_SETTINGS })
  return diagnostics.map(({ code, severity, message, span }) => ({
    name,
    code,
    severity,
    message: message.vi,
    context: span === undefined ? '' : around(text, span),
  }))
}

/** What is found with what stands beside it, inside its paragraph. */
function around(text, { start, end }) {
  const before = text
    .slice(Math.max(0, start - 60), start)
    .split('{"text":"')
    .at(-1)
  const [after = ''] = text.slice(end, end + 60).split('"}')
  return `${before}⟦${text.slice(start, Math.min(end, start + 120))}⟧${after}`
}

/** Some of many, the same for the same seed. */
function sampled(all, count) {
  let state = Number(values.seed)
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state
  }
  return all
    .map(each => [next(), each])
    .sort(([one], [other]) => one - other)
    .slice(0, count)
    .map(([, each]) => each)
}
