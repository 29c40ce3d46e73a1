import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

/**
 * A place of a plan that may hold a text, a list, or names of the author's own, with a plan that has it.
 * @typedef {{ name: string, kind: 'text' | 'list' | 'map', plan: unknown, path: readonly (string | number)[] }} Place
 */

/** Maps whose keys are an author's. */
const NAMED_MAPS = ['agencies', 'footnotes', 'signers', 'recipientLists']
const OWN_NAMES = [...NAMED_MAPS, 'cells']

/** Every place that the examples have, each once, in the smallest plan that has it. @returns {Place[]} */
export function everyPlace() {
  /** @type {Map<string, Place>} */
  const places = new Map()
  for (const plan of plansBySize()) {
    for (const place of placesIn(plan, plan, [])) {
      const key = `${place.kind} ${place.name}`
      if (!places.has(key)) places.set(key, place)
    }
  }
  return [...places.values()]
}

function plansBySize() {
  return (
    readdirSync(examples, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.yaml'))
      .map(name => readFileSync(join(examples, name), 'utf8'))
      .sort((a, b) => a.length - b.length)
      .map(text => parse(text))
      // Plans with Vietnamese keys have the same places.
      .filter(plan => plan.kehoach !== undefined && Object.keys(plan).every(key => /^\w+$/.test(key)))
  )
}

/** @returns {Generator<Place>} */
function* placesIn(plan, value, path) {
  const name = nameOf(path)
  if (typeof value === 'string') yield { name, kind: 'text', plan, path }
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) yield { name, kind: 'list', plan, path }
  else if (NAMED_MAPS.includes(path.at(-1))) yield { name, kind: 'map', plan, path }
  for (const [key, inner] of Object.entries(value))
    yield* placesIn(plan, inner, [...path, Array.isArray(value) ? Number(key) : key])
}

/** The same for every item of a list, every name of an author's, every depth and every table. */
function nameOf(path) {
  const steps = path.map((step, at) =>
    typeof step === 'number' || OWN_NAMES.includes(path[at - 1]) ? '*' : step,
  )
  const named = steps.findLastIndex(
    (step, at) => step !== '*' && at < steps.findLastIndex(last => last !== '*'),
  )
  return steps.slice(Math.max(named, 0)).join('.')
}

/**
 * The plan with a text at a place, or with the last of a list or a map so many times.
 * @param {Place} place @param {string} text @param {number} count @returns {unknown}
 */
export function planWith({ plan, path, kind }, text, count) {
  const changed = structuredClone(plan)
  const holder = path.slice(0, -1).reduce((value, step) => value[step], changed)
  const step = path.at(-1)
  if (kind === 'text') holder[step] = text
  else if (kind === 'list') holder[step] = repeated(holder[step], count)
  else holder[step] = named(holder[step], count)
  return changed
}

function repeated(list, count) {
  return [...list, ...Array.from({ length: count }, () => structuredClone(list.at(-1)))]
}

function named(map, count) {
  const last = Object.values(map).at(-1)
  const more = Array.from({ length: count }, (_, at) => [`name-${at}`, last])
  return { ...map, ...Object.fromEntries(more) }
}
