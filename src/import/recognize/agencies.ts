import { compact, type Draft, type DraftMap, isMap, Noted } from './draft.ts'
import { idOf } from './ids.ts'

/** A body named as often is declared once. */
const LEAST_NAMED = 2
/** Shorter names are as short as their ids. */
const LEAST_LENGTH = 8
const CELLS = new Set(['lead', 'support'])

/** A plan whose tables call the bodies they name again and again by ids, each declared once. */
export function withAgencies(plan: DraftMap): DraftMap {
  const counts = new Map<string, number>()
  changed(plan, text => {
    for (const name of namesIn(text)) counts.set(name, (counts.get(name) ?? 0) + 1)
    return text
  })
  const ids = idsOf(
    [...counts].filter(([name, count]) => count >= LEAST_NAMED && isBody(name)).map(([name]) => name),
  )
  if (ids.size === 0) return plan
  const { kehoach, issuer, issued, marks, ...rest } = changed(plan, text => called(text, ids))
  const agencies = Object.fromEntries([...ids].map(([name, id]) => [id, name]))
  return compact({ kehoach, issuer, issued, marks, agencies, ...rest })
}

/** A name, not a sentence, an address or a group of bodies nobody has declared. */
function isBody(name: string): boolean {
  return (
    name.length >= LEAST_LENGTH &&
    name.length <= 80 &&
    !/^(?:các|những|mọi|toàn)\s|[\d:*\\[\]^…@]/iu.test(name)
  )
}

/** The names in a cell, where kehoach would set them as they are set. */
function namesIn(text: string): readonly string[] {
  const names = text.split('; ')
  return names.every(name => name !== '' && !/[\n;,.]\s*$|^\s*[-–+]|\n/u.test(name)) ? names : []
}

function called(text: string, ids: ReadonlyMap<string, string>): Draft {
  const names = namesIn(text)
  if (!names.some(name => ids.has(name))) return text
  const entries = names.map(name => ids.get(name) ?? name)
  return entries.length === 1 ? (entries[0] ?? text) : entries
}

function idsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const ids = new Map<string, string>()
  for (const name of names) {
    const base = idOf(name, 'co-quan')
    let id = base
    for (let next = 2; taken.has(id); next += 1) id = `${base}-${next}`
    taken.add(id)
    ids.set(name, id)
  }
  return ids
}

/** A plan with the cells of agencies in it changed. */
function changed(map: DraftMap, change: (text: string) => Draft): DraftMap {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [
      key,
      CELLS.has(key) && typeof value === 'string' ? change(value) : inside(value, change),
    ]),
  )
}

function inside(value: Draft | undefined, change: (text: string) => Draft): Draft | undefined {
  if (Array.isArray(value)) return value.map((item: Draft) => inside(item, change) ?? item)
  return value !== undefined && !(value instanceof Noted) && isMap(value) ? changed(value, change) : value
}
