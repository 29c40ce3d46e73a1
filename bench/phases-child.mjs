import { readFileSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { loadPhases, openFonts } from './kehoach.mjs'
import { median } from './stats.mjs'

const WARM_UPS = 40

// node phases-child.mjs <workspace as JSON> <documents>: prints the milliseconds of each phase, of the first document
// and the median of later ones.
const [workspaceText, count] = process.argv.slice(2)
const workspace = JSON.parse(workspaceText)
const phases = await loadPhases(workspace.bundle)
const { decree30: profile } = phases
const yaml = readFileSync(workspace.plan)
const plans = JSON.parse(readFileSync(workspace.plans, 'utf8')).slice(0, Number(count))
const fonts = openFonts(phases)
const typeface = Object.fromEntries(
  Object.entries(fonts).map(([face, { postScriptName }]) => [face, postScriptName]),
)

/** @type {Map<string, number[]>} */
let times = new Map()

async function timed(phase, work) {
  const start = performance.now()
  const result = await work()
  const taken = performance.now() - start
  times.set(phase, [...(times.get(phase) ?? []), taken])
  return result
}

async function once(plan) {
  const { value: parsed } = await timed('parse', () => phases.parsePlan(workspace.plan, yaml))
  await timed('validate', () => phases.validate(parsed, {}))
  const composed = await timed('compose', () => phases.compose(plan))
  await timed('check glyphs', () => phases.missingGlyphs(composed, profile, fonts))
  const document = await timed('fit', () => phases.fitDocument(composed, profile, fonts))
  const layout = await timed('layout', () => phases.layOut(document, profile, fonts))
  const metadata = { language: 'vi', ...document }
  const pdf = await timed('render PDF', () => phases.renderPdf({ layout, fonts, metadata }))
  const docx = await timed('render DOCX', () => phases.renderDocx({ document, profile }))
  const { differences } = await timed('read back', () =>
    phases.verify(
      [
        { format: 'docx', bytes: docx },
        { format: 'pdf', bytes: pdf },
      ],
      { document, layout, profile, typeface },
    ),
  )
  if (differences.length > 0) throw new Error('the files are not what they should be')
  await nextTurn()
}

await once(plans[0])
const first = times
times = new Map()
for (let at = 1; at < WARM_UPS; at++) await once(plans[at % plans.length])
times = new Map()
for (const plan of plans) await once(plan)
const measured = [...times].map(([phase, values]) => [
  phase,
  [median(first.get(phase) ?? []), median(values)],
])
console.log(JSON.stringify(measured))
