import { describe, expect, it } from 'vitest'
import * as chiMinh from './as-published/chi-minh.ts'
import type { Defect, Weight } from './as-published/defect.ts'
import * as dinhKe from './as-published/dinh-ke.ts'
import * as hungDao from './as-published/hung-dao.ts'
import { codesAt, falselySaid, findingLines, type Judged, judged } from './as-published/measure.ts'
import * as phoChau from './as-published/pho-chau.ts'

/** The share of the defects of weight E and W that a plan can hold which the rules have to find. */
const SHARE = 0.9

/** `count` is how many defects were found by reading; those of the PDF's text alone are left out. */
const tables = [
  { name: 'chi-minh-2025', ids: '000', count: 38, ...chiMinh },
  { name: 'hung-dao-2025', ids: '001', count: 28, ...hungDao },
  { name: 'dinh-ke-2024', ids: '002', count: 42, ...dinhKe },
]

const readings = [...tables, { name: 'pho-chau-2025', ...phoChau }]

function isFound(defect: Defect, plan: Judged): boolean {
  const codes = codesAt(defect, plan)
  return defect.rules.some(rule => codes.has(rule))
}

function isSerious({ weight }: { readonly weight: Weight }): boolean {
  return weight !== 'H'
}

describe('in plans as they were published, the rules', () => {
  it.each(tables)('find the defects of $name at their places', async ({ name, defects }) => {
    const plan = await judged(name)
    const missed = defects.filter(defect => !isFound(defect, plan))
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  it('find most of what is wrong or likely wrong', () => {
    const found = tables.flatMap(({ defects }) => defects).filter(isSerious)
    const missed = tables.flatMap(({ outOfReach }) => outOfReach).filter(isSerious)
    const held = found.length + missed.filter(({ cannotBeHeld }) => !cannotBeHeld).length
    expect(held).toBe(72)
    expect(found.length / held).toBeGreaterThanOrEqual(SHARE)
  })

  it.each(readings)('are silent on what only looks wrong in $name', async ({ name, looksWrong }) => {
    const plan = await judged(name)
    const said = looksWrong.flatMap(place => falselySaid(place, plan))
    expect(said.map(({ code, message }) => `${code}: ${message.vi}`)).toEqual([])
  })
})

/** Read by the same rules as the others, without a table of what they should find. */
const unseen = ['hung-thinh-2025', 'pho-chau-2025']

describe('what is found in plans without a table', () => {
  it.each(unseen)('is shown for %s', async name => {
    await expect(findingLines(await judged(name))).toMatchFileSnapshot(`./as-published/${name}.txt`)
  })
})

describe('the table of defects', () => {
  it.each(tables)('names each of $name once, with a reason where no rule reaches', table => {
    const { ids, count, defects, outOfReach } = table
    const named = [...defects, ...outOfReach].map(({ id }) => id)
    expect(new Set(named).size).toBe(named.length)
    expect(named).toHaveLength(count)
    expect(named.every(id => id.startsWith(ids))).toBe(true)
    expect(outOfReach.filter(({ why }) => why.trim() === '')).toEqual([])
  })
})
