import type { Path } from '../../../base/diagnostic.ts'
import { DIVISION_KINDS } from '../../model/block.ts'
import { isCellKey, isColumnKind } from '../../model/columns/index.ts'
import { isMap } from '../sources/merge-values.ts'
import { misspeltKind } from './column-names.ts'
import type { DraftValue } from './draft-value.ts'
import { planField } from './field.ts'
import { columnOfHeading, isColumn, isRow, kindOfHeading } from './free-columns.ts'
import { onlyPlaceElsewhere } from './key-elsewhere.ts'
import { keyOfWords, nearestKey } from './nearest-key.ts'
import { type SchemaIssue, valueAt } from './schema-issues.ts'

/** Stands where a text is needed and none can be read, as blanks do on forms. */
const BLANK = '……'

/**
 * Changes a draft of a plan so that an issue is gone, and says at which paths. What does not fit is read as it was
 * meant where that is certain, else left out; what is needed and missing is left blank. Nothing when the plan would
 * lose a whole text.
 */
export function recover(draft: DraftValue, issue: SchemaIssue): readonly Path[] | undefined {
  const { path } = issue
  const value = valueAt(draft.value, path)
  const sentence = planField().at(path).takesText && issue.kind !== 'custom' ? asSentence(value) : undefined
  if (sentence !== undefined) return [replaced(draft, path, sentence)]
  if (issue.kind === 'keys') return issue.keys.map(key => readAsMeant(draft, path, key))
  if (value === undefined) return filledIn(draft, path)
  const held = issue.kind === 'custom' ? heldBesideTitle(draft, path) : undefined
  if (held !== undefined) return [movedBelow(draft, [...path.slice(0, -1), held])]
  const column = isColumn(path) ? columnMeant(draft, path, value) : undefined
  if (column !== undefined) return [replaced(draft, path, column)]
  if (path.length === 1 && path[0] === 'issuer' && isNames(value))
    return [replaced(draft, path, { name: value })]
  const meant = issue.kind === 'custom' ? undefined : asMeant(value, issue)
  if (meant !== undefined) return [replaced(draft, path, meant)]
  if (isText(path) && isMap(value)) return [replaced(draft, [...path, 'body'], [BLANK])]
  return withoutValue(draft, path, value)
}

/**
 * What stands under a misspelt key, or at the wrong level, as if it stood where it is meant, if nothing stands there;
 * else it is left out.
 */
function readAsMeant(draft: DraftValue, path: Path, key: string): Path {
  const place = draft.original([...path, key])
  const isThere = (at: Path) => valueAt(draft.value, at) !== undefined
  const meant = placeMeant(path, key, isThere)
  if (meant === undefined || isThere(meant)) return leftOut(draft, [...path, key])
  if (!draft.move([...path, key], meant)) draft.leaveOut([...path, key])
  return place
}

/** The place that is meant by a key that is none where it stands. */
export function placeMeant(path: Path, key: string, isThere: (at: Path) => boolean): Path | undefined {
  const near = keyMeant(path, key)
  if (near !== undefined) return [...path, near]
  const elsewhere = onlyPlaceElsewhere(planField(), path, key, isThere)
  if (elsewhere !== undefined || isRow(path)) return elsewhere
  const partly = keyOfWords(key, planField().at(path))
  return partly === undefined ? undefined : [...path, partly]
}

/** In a row, cells alone are read so: another key, as “total”, would make another row of it. */
function keyMeant(path: Path, key: string): string | undefined {
  const near = nearestKey(key, planField().at(path))
  if (!isRow(path)) return near
  return [kindOfHeading(key), near].find(name => name !== undefined && (isCellKey(name) || name === 'cells'))
}

const TITLES = ['heading', ...DIVISION_KINDS] as const

/** What stands in the same block as the title it is meant to stand below, where an issue says that both are there. */
function heldBesideTitle(draft: DraftValue, path: Path): 'text' | 'table' | undefined {
  const around = path.slice(0, -1)
  const block = valueAt(draft.value, around)
  const has = (key: string) => valueAt(block, [key]) !== undefined
  if (typeof around.at(-1) !== 'number' || !planField().at(around).keys.includes('body')) return undefined
  const isOfKind = [...TITLES, 'text', 'table'].some(key => key === path.at(-1))
  return isOfKind && TITLES.some(has) ? (['text', 'table'] as const).find(has) : undefined
}

function movedBelow(draft: DraftValue, path: Path): Path {
  const around = path.slice(0, -1)
  const value = valueAt(draft.value, path)
  const below = valueAt(draft.value, [...around, 'body'])
  const place = leftOut(draft, path)
  draft.set([...around, 'body'], [{ [String(path.at(-1))]: value }, ...(Array.isArray(below) ? below : [])])
  return place
}

/** A column that is given by its heading alone. */
function columnMeant(draft: DraftValue, path: Path, value: unknown): unknown {
  const others = valueAt(draft.value, path.slice(0, -1))
  const siblings = Array.isArray(others) ? others : []
  if (typeof value === 'string') {
    if (value.trim() === '' || isColumnKind(value)) return undefined
    return misspeltKind(value) ?? columnOfHeading(value, siblings)
  }
  if (!isMap(value) || ['kind', 'id', 'columns'].some(key => key in value)) return undefined
  const heading = valueAt(value, ['heading'])
  return typeof heading === 'string' && heading.trim() !== ''
    ? { ...value, ...columnOfHeading(heading, siblings) }
    : undefined
}

/** A value of another type that can be meant in one way only. */
function asMeant(value: unknown, issue: SchemaIssue): unknown {
  if (issue.kind === 'value') return issue.values.includes('1') && value === '1' ? 1 : undefined
  if (issue.kind !== 'type') return undefined
  const takes = (type: string) => issue.expected.includes(type)
  if (takes('string') && (typeof value === 'number' || typeof value === 'boolean')) return String(value)
  if (takes('array') && isFilled(value) && !Array.isArray(value)) return [value]
  return undefined
}

/** What YAML reads as a key with what it holds, where a text was meant: `- Thời gian: quý I`. */
function asSentence(value: unknown): string | undefined {
  if (!isMap(value)) return undefined
  const [entry, ...more] = Object.entries(value)
  if (!entry || more.length > 0 || planField().keys.includes(entry[0])) return undefined
  const [key, text] = entry
  if (text === null) return `${key}:`
  return typeof text === 'object' ? undefined : `${key}: ${String(text)}`
}

/** Names of an office in place of the group that holds them. */
function isNames(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0 && value.every(isNames)
    : typeof value === 'string' && isFilled(value)
}

function isFilled(value: unknown): boolean {
  if (isMap(value)) return Object.keys(value).length > 0
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
}

/** Leaves out what stands at a path; in a list of texts a blank shows that something is missing. */
function withoutValue(draft: DraftValue, path: Path, value: unknown): readonly Path[] | undefined {
  if (isNeeded(path) && (isFilled(value) || path.length === 0)) return undefined
  if (typeof path.at(-1) === 'number' && planField().at(path).takesText && path[0] !== 'issuer')
    return [replaced(draft, path, BLANK)]
  return [leftOut(draft, path)]
}

/** Fills in what is needed and missing, or leaves out the part that needs it. */
function filledIn(draft: DraftValue, path: Path): readonly Path[] | undefined {
  const blank = blankFor(path)
  if (blank !== undefined) return [replaced(draft, path, blank)]
  const around = path.slice(0, -1)
  return isNeeded(around) ? undefined : [leftOut(draft, around)]
}

function blankFor(path: Path): unknown {
  const key = path.at(-1)
  if (key === 'issuer' && path.length === 1) return {}
  if (key === 'kehoach' && path.length === 1) return 1
  if (key === 'signature') return { title: BLANK }
  if (key === 'rows') return [{ remark: BLANK }]
  const field = planField().at(path)
  if (field.takesText) return BLANK
  return field.inner(0).takesText ? [BLANK] : undefined
}

/** Without these there is no page, or not the one that was asked for. */
const NEEDED: ReadonlySet<string | number> = new Set(['kehoach', 'issuer', 'decision', 'plan'])

function isNeeded([part, ...inside]: Path): boolean {
  return part === undefined || (NEEDED.has(part) && inside.length === 0)
}

/** A text of the plan that ends in prose or a table. */
function isText(path: Path): boolean {
  const [part, index] = path
  return (
    (path.length === 1 && part === 'plan') ||
    (path.length === 2 && part === 'appendices' && index !== undefined)
  )
}

function replaced(draft: DraftValue, path: Path, value: unknown): Path {
  draft.set(path, value)
  return draft.original(path)
}

function leftOut(draft: DraftValue, path: Path): Path {
  const place = draft.original(path)
  draft.leaveOut(path)
  return place
}
