import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { stringify } from 'yaml'
import { everyPlace, planWith } from './places.mjs'
import { hostileText } from './texts.mjs'

// node child.mjs <bundle>: takes jobs, answers with what each took. Killed by its parent when it does not answer.
const phases = await import(pathToFileURL(process.argv[2]).href)
const fonts = fileURLToPath(new URL('../../dist/fonts/', import.meta.url))
const FONT_FILES = {
  regular: 'Tinos-Regular.ttf',
  bold: 'Tinos-Bold.ttf',
  italic: 'Tinos-Italic.ttf',
  boldItalic: 'Tinos-BoldItalic.ttf',
  enclosed: 'NotoSansSymbols-Regular.ttf',
  signs: 'DejaVuSans.ttf',
}
const places = new Map(everyPlace().map(place => [`${place.kind} ${place.name}`, place]))

/** More than this many times as long for four times as much is too much. */
const MOST = 5
/** Milliseconds under which a difference is noise. */
const NOISE = 25
/** Milliseconds of one run after which no longer one is tried. */
const LONG = 4000
/** Milliseconds of one run after which its length is that of the work. */
const CLEAR = 1000

/** @type {Map<string, number>} */
const bases = new Map()

process.on('message', async job => {
  try {
    process.send?.({ job, ...(await ratioOf(job)) })
  } catch (error) {
    process.send?.({ job, error: String(error?.stack ?? error) })
  }
})

/** How many times as long four times as much takes; tried again, and with more, before it is said to be too long. */
async function ratioOf({ place: name, family, what, size }) {
  const place = places.get(name)
  const at = count => yamlOf(place, family, count)
  const basis = `${what} ${name}`
  if (!bases.has(basis)) bases.set(basis, await fastest(what, stringify(place.plan, { lineWidth: 0 }), 3))
  const base = bases.get(basis)
  let small = await fastest(what, at(size), 1)
  let large = await fastest(what, at(4 * size), 1)
  const ratio = () => (large - base < NOISE ? 1 : (large - base) / Math.max(small - base, 1))
  if (ratio() <= MOST) return { ratio: ratio(), time: large }
  small = Math.min(small, await fastest(what, at(size), 3))
  large = Math.min(large, await fastest(what, at(4 * size), large > LONG ? 1 : 3))
  // What takes less than a second is compiling and collecting as much as work: longer texts tell them apart.
  for (let count = 16 * size; ratio() > MOST && large < CLEAR; count *= 4) {
    small = large
    large = await fastest(what, at(count), 2)
  }
  return { ratio: ratio(), time: large }
}

function yamlOf(place, family, count) {
  const text = place.kind === 'text' ? hostileText(family, count) : ''
  // Double quotes for every text: no other style can hold them all.
  return stringify(planWith(place, text, count), {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    aliasDuplicateObjects: false,
  })
}

async function fastest(what, yaml, times) {
  const taken = []
  for (let at = 0; at < times; at++) taken.push(await timeOf(what, yaml))
  return Math.min(...taken)
}

/** Milliseconds of work, of all threads. */
async function timeOf(what, yaml) {
  const world = worldOf(Buffer.from(yaml))
  const before = process.cpuUsage()
  if (what === 'fix') await phases.fixPlan('plan.yaml', {}, world)
  else {
    const { value } = await phases.readPlan('plan.yaml', world)
    if (value && what === 'validate') phases.validate(value, {})
    if (value && what === 'build') await phases.produce(value, { formats: ['docx', 'pdf'] }, world)
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function worldOf(bytes) {
  return {
    readFile: async () => bytes,
    realPath: async path => `/${path}`,
    readFont: async face => readFileSync(join(fonts, FONT_FILES[face])),
  }
}
