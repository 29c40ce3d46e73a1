import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { anyPlanData } from '../plan/any-plan.ts'
import { languageFields } from '../plan/language/language-fields.ts'
import { runs } from '../runs.ts'
import { type Files, fateOf } from './accounted.ts'
import { EDITS, WORD } from './edits.ts'
import { ALONE, FORMS, SHARED, SHEET, WITH_DECISION, WITH_SHEET } from './full-plans.ts'
import { placesOf, type YamlPlace } from './places.ts'
import { isExpected } from './uses.ts'

/** Places that are changed; by hand 20,000 with KEHOACH_RUNS=50. */
const PLACES = runs(400)

/** The same places each time, or others. */
const SEED = Number(process.env.TEXT_LOST_SEED ?? 1)

interface Base {
  readonly files: Files
  /** The one that is changed. */
  readonly file: string
}

const FULL: readonly Base[] = [
  { files: { 'plan.yaml': WITH_DECISION, 'chung.yaml': SHARED }, file: 'plan.yaml' },
  { files: { 'plan.yaml': WITH_DECISION, 'chung.yaml': SHARED }, file: 'chung.yaml' },
  { files: { 'plan.yaml': ALONE }, file: 'plan.yaml' },
  { files: { 'plan.yaml': WITH_SHEET, 'nhiem-vu.csv': SHEET }, file: 'plan.yaml' },
  ...FORMS.map(text => ({ files: { 'plan.yaml': text }, file: 'plan.yaml' })),
]

const EXAMPLES = ['', 'forms/', 'tables/'].flatMap(folder => {
  const url = new URL(`../../examples/${folder}`, import.meta.url)
  const names = readdirSync(url).filter(name => name.endsWith('.yaml'))
  const all: Files = Object.fromEntries(names.map(name => [name, readFileSync(new URL(name, url), 'utf8')]))
  return names
    .filter(name => /^kehoach:/m.test(all[name] ?? ''))
    .map(name => ({ files: { ...all, 'plan.yaml': all[name] ?? '' }, file: 'plan.yaml' }))
})

const anyBase: fc.Arbitrary<Base> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...FULL) },
  { weight: 2, arbitrary: fc.constantFrom(...EXAMPLES) },
  {
    weight: 2,
    arbitrary: anyPlanData().map(data => ({
      files: { 'plan.yaml': stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }) },
      file: 'plan.yaml',
    })),
  },
)

const anyCase = fc
  .tuple(anyBase, fc.nat(), fc.constantFrom(...EDITS))
  .map(([{ files, file }, number, edit]) => {
    const text = files[file] ?? ''
    const places = cached(text)
    const place = places[number % places.length]
    const changed = place && edit.apply(text, place)
    return {
      files: changed === undefined ? files : { ...files, [file]: changed },
      file,
      edit,
      place,
      text,
      changed,
    }
  })

const known = new Map<string, readonly YamlPlace[]>()
function cached(text: string): readonly YamlPlace[] {
  const places = known.get(text) ?? placesOf(text)
  if (known.size < 100) known.set(text, places)
  return places
}

describe('whatever stands in a plan', () => {
  it('is a plan to begin with', async () => {
    for (const { files, file } of FULL)
      expect((await fateOf({ ...files, [file]: `${files[file]}# ${WORD}\n` }, file, [0, 0])).fate).toBe(
        'lost',
      )
  })

  it('has every key of the language in the plans that are changed', () => {
    const texts = [WITH_DECISION, SHARED, ALONE, WITH_SHEET, ...FORMS].join('\n')
    const keys = languageFields().flatMap(({ field }) => field.keys.map(key => [key, field.keyIn('vi', key)]))
    const missing = keys.filter(names => !names.some(name => texts.includes(`${name}:`)))
    expect(missing).toEqual([])
  })

  it('is printed, used or reported', async () => {
    const failures: string[] = []
    const fates: Record<string, number> = {}
    let count = 0
    for (const { files, file, edit, place, text, changed } of fc.sample(anyCase, {
      numRuns: 2 * PLACES,
      seed: SEED,
    })) {
      if (changed === undefined || !place || count === PLACES) continue
      count += 1
      const fate = await fateOf(files, file, changedRange(text, changed))
      fates[fate.fate] = (fates[fate.fate] ?? 0) + 1
      if (isExpected(fate, { place, edit, file, text: changed })) continue
      failures.push(
        `${place.kind} ${place.path.join('.')} (${file}) ← ${edit.name} → ${JSON.stringify(fate)}`,
      )
    }
    if (PLACES > 1000) console.log(count, fates, failures.length)
    expect(count).toBe(PLACES)
    expect(failures.slice(0, 200)).toEqual([])
  }, 3_600_000)
})

/** What of a text differs from another. */
function changedRange(before: string, after: string): readonly [number, number] {
  let start = 0
  while (start < before.length && before[start] === after[start]) start += 1
  let same = 0
  while (same < before.length - start && before.at(-1 - same) === after.at(-1 - same)) same += 1
  return [start, after.length - same]
}
