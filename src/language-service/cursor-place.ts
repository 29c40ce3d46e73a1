import type { Path } from '../base/diagnostic.ts'
import type { TextRange } from '../base/text-range.ts'
import type { Field } from '../plan/language/keys/grammar.ts'

/**
 * Where in a plan a cursor stands, told by the indents of the lines alone: what is being typed there is seldom whole
 * YAML.
 */
export interface CursorPlace {
  /** The group or value that is typed into, in English keys. */
  readonly path: Path
  readonly field: Field
  /** What stands between the beginning of the word and the cursor, and where. */
  readonly prefix: string
  readonly range: TextRange
  /** Whether a value is typed, behind a key or as an item of a list that holds no keys yet. */
  readonly isValue: boolean
  /** Whether a key may be typed. */
  readonly isKey: boolean
  /** Whether what is typed is a line of a text that goes over several. */
  readonly isText: boolean
  /** Keys that stand in the same group already, in English. */
  readonly siblings: ReadonlySet<string>
}

/** Lines further up than this are not looked at: a table is seldom as long. */
const MOST_LINES = 20_000

/** A step into a group or list, at its column. */
interface Step {
  readonly column: number
  /** Undefined for an item of a list. */
  readonly key: string | undefined
  /** What stands behind the last one of a line. */
  readonly rest: string
}

/** Whether a line has come to a comment: at its “#”, or behind one with space before it and no quote behind it. */
function isComment(before: string): boolean {
  const quote = Math.max(before.lastIndexOf('"'), before.lastIndexOf("'"))
  return before.trimStart().startsWith('#') || /\s#/.test(before.slice(quote + 1))
}

/** Where a cursor stands; undefined in a comment. */
export function cursorPlace(text: string, offset: number, root: Field): CursorPlace | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(start, offset)
  if (isComment(before)) return undefined
  const steps = stepsOf(before)
  const last = steps.at(-1)
  const isBehindKey = last?.key !== undefined
  const column = steps.length > 0 ? (last?.column ?? 0) : indentOf(before)
  const above = linesAbove(text, start)
  const own = isBehindKey ? column : steps.length > 0 ? column + itemWidth(before, column) : column
  const outer = ancestors(above, steps[0]?.column ?? own, steps[0]?.key === undefined && steps.length > 0)
  const written = [...outer.steps, ...steps]
  const path = pathOf(written, root)
  const field = root.at(path)
  const rest = last ? last.rest : before.trimStart()
  const flow = isBehindKey || last ? inFlow(rest, path, root) : undefined
  const place = flow ?? {
    path,
    field,
    prefix: rest,
    isValue: isBehindKey || last !== undefined,
    isKey: !isBehindKey,
  }
  const siblings = flow ? flow.siblings : keysAround(text, start, own, field, steps)
  return {
    ...place,
    range: [offset - place.prefix.length, offset],
    isText: outer.isText,
    siblings,
  }
}

/** `- ` counts as many columns as stand before what follows it. */
function itemWidth(line: string, column: number): number {
  return /^-\s*/.exec(line.slice(column))?.[0].length ?? 0
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0
}

/** The keys and items a line begins with. */
function stepsOf(line: string): readonly Step[] {
  const steps: Step[] = []
  let column = indentOf(line)
  for (;;) {
    const item = /^-(?:\s+|$)/.exec(line.slice(column))?.[0]
    if (item === undefined) break
    steps.push({ column, key: undefined, rest: line.slice(column + item.length) })
    column += item.length
  }
  const key = /^(?:"([^"]{1,80})"|'([^']{1,80})'|([^\s"'#[\]{},:-][^:#]{0,80}?)) *:(?:\s+|$)/.exec(
    line.slice(column),
  )
  if (key) {
    const name = key[1] ?? key[2] ?? key[3] ?? ''
    steps.push({ column, key: name, rest: line.slice(column + key[0].length) })
  }
  return steps
}

function* linesAbove(text: string, start: number): Generator<string> {
  let end = start - 1
  for (let count = 0; end >= 0 && count < MOST_LINES; count++) {
    const first = text.lastIndexOf('\n', end - 1) + 1
    yield text.slice(end === 0 ? 0 : first, end)
    end = first - 1
  }
}

/** What is around a line that begins at a column, from the outermost in; an item may stand below its key's own column. */
function ancestors(lines: Iterable<string>, from: number, isItem: boolean) {
  const found: Step[] = []
  let limit = from
  let belowItem = isItem
  let isText = false
  for (const line of lines) {
    if (limit === 0 && !belowItem) break
    if (/^\s*(?:#|$)/.test(line)) continue
    const steps = stepsOf(line)
    if (steps.length === 0) {
      // A line of text; what is less far in than ours belongs to nothing around us.
      continue
    }
    for (const step of steps.toReversed()) {
      const isAround = step.column < limit || (belowItem && step.key !== undefined && step.column === limit)
      if (!isAround) continue
      if (found.length === 0 && /^[|>][-+0-9]*\s*(?:#.*)?$/.test(step.rest)) isText = true
      found.unshift(step)
      limit = step.column
      belowItem = step.key === undefined
    }
  }
  return { steps: found, isText }
}

function pathOf(steps: readonly Step[], root: Field): Path {
  let field = root
  return steps.map(({ key }) => {
    const step = key === undefined ? 0 : (field.keyWritten(key) ?? key)
    field = field.inner(step)
    return step
  })
}

/** The keys of the group a line belongs to, up and down from it. */
function keysAround(
  text: string,
  start: number,
  column: number,
  field: Field,
  own: readonly Step[],
): ReadonlySet<string> {
  const keys = new Set<string>()
  const take = (line: string): boolean => {
    if (/^\s*(?:#|$)/.test(line)) return true
    const steps = stepsOf(line)
    const step = steps.find(one => one.column === column && one.key !== undefined)
    if (step?.key !== undefined) keys.add(field.keyWritten(step.key) ?? step.key)
    // The group begins where an item does, and ends where a line is less far in.
    return steps.length === 0 || (steps[0]?.column ?? 0) >= column
  }
  if (own.length === 0) for (const line of linesAbove(text, start)) if (!take(line)) break
  let next = text.indexOf('\n', start) + 1
  for (let count = 0; next > 0 && count < MOST_LINES; count++) {
    const end = text.indexOf('\n', next)
    const line = text.slice(next, end < 0 ? text.length : end)
    if (!/^\s*(?:#|$)/.test(line) && indentOf(line) < column) break
    take(line)
    if (end < 0) break
    next = end + 1
  }
  return keys
}

/** An open bracket or brace, with the key that is being given its value. */
interface Open {
  readonly isMap: boolean
  key: string | undefined
  readonly keys: Set<string>
}

/** The place behind an open bracket or brace of one line. */
function inFlow(rest: string, path: Path, root: Field) {
  const { open, word } = openAtEnd(rest)
  const top = open.at(-1)
  if (!top) return undefined
  let field = root.at(path)
  const inner: (string | number)[] = []
  for (const { isMap, key } of open) {
    if (isMap && key === undefined) continue
    const step = isMap ? (field.keyWritten(key ?? '') ?? key ?? '') : 0
    inner.push(step)
    field = field.inner(step)
  }
  const isKey = top.isMap && top.key === undefined
  const siblings = new Set([...top.keys].map(key => field.keyWritten(key) ?? key))
  const prefix = rest.slice(word).trimStart()
  return { path: [...path, ...inner], field, prefix, isValue: !isKey, isKey, siblings }
}

/** What is open at the end of a value, the outermost first, and where its last word begins. */
function openAtEnd(rest: string): { readonly open: readonly Open[]; readonly word: number } {
  const open: Open[] = []
  let word = 0
  if (!/^[[{]/.test(rest)) return { open, word }
  for (let index = 0; index < rest.length; index++) {
    const sign = rest.charAt(index)
    if (!/[[\]{},:]/.test(sign)) continue
    word = index + 1
    follow(sign, rest.slice(0, index), open)
  }
  return { open, word }
}

function follow(sign: string, before: string, open: Open[]): void {
  const top = open.at(-1)
  if (sign === '[' || sign === '{') open.push({ isMap: sign === '{', key: undefined, keys: new Set() })
  else if (sign === ']' || sign === '}') open.pop()
  else if (sign === ',' && top) top.key = undefined
  else if (top?.isMap && top.key === undefined) {
    const end = before.slice(-LONGEST_KEY)
    const opened = Math.max(end.lastIndexOf('['), end.lastIndexOf('{'), end.lastIndexOf(','))
    top.key = end.slice(opened + 1).trim()
    top.keys.add(top.key)
  }
}

const LONGEST_KEY = 80
