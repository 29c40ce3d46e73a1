import type { WordCell, WordTable } from '../word/model.ts'
import { isCapitals } from './casing.ts'
import { compact, type Draft, type DraftMap } from './draft.ts'
import { withoutEnd } from './ends.ts'
import { type Item, isRule, type Line, linesOfBlocks } from './line.ts'
import type { Writing } from './writing.ts'

/** The end of a signed text: recipients and signature, and where it stands among the items. */
export interface FoundClosing {
  readonly start: number
  readonly end: number
  readonly left: readonly Line[]
  /** The lines of each signature, with a blank line as undefined. */
  readonly signatures: readonly (readonly (Line | undefined)[])[]
}

const RECIPIENTS = /^n[ơo]i nh[ậa]n\s*[:.]?\s*/iu

/** The first closing among items; undefined where there is none. */
export function findClosing(items: readonly Item[]): FoundClosing | undefined {
  for (const [at, item] of items.entries()) {
    if (item.type === 'table') {
      const found = closingTable(item)
      if (!found) continue
      const next = items[at + 1]
      // A row of signatures may stand in a table of its own below the recipients.
      return { ...found, start: at, end: next?.type === 'table' && isTail(next) ? at + 2 : at + 1 }
    }
    if (item.type === 'line' && RECIPIENTS.test(item.text)) return closingLines(items, at)
  }
  const last = items.findLastIndex(item => item.type === 'table')
  const table = items[last]
  if (table?.type !== 'table' || last < items.length - 3) return undefined
  const signatures = signaturesOnly(table)
  return signatures && { start: last, end: last + 1, left: [], signatures }
}

function isTail({ rows, bordered }: WordTable): boolean {
  return (
    !bordered && rows.every(({ cells }) => cells.every(({ blocks }) => linesOfBlocks(blocks).length === 0))
  )
}

function closingTable(table: WordTable): Pick<FoundClosing, 'left' | 'signatures'> | undefined {
  if (table.rows.length > 12) return undefined
  const cells = table.rows.flatMap(row => row.cells)
  const recipients = cells.find(({ blocks }) =>
    linesOfBlocks(blocks).some(({ text }) => RECIPIENTS.test(text)),
  )
  if (!recipients || (table.bordered && table.rows.length > 4)) return undefined
  const above = table.rows.slice(
    0,
    table.rows.findIndex(row => row.cells.includes(recipients)),
  )
  const signing = new Set(above.flatMap(row => row.cells))
  const isLeft = (cell: WordCell) => cell.column === recipients.column && !signing.has(cell)
  const left = cells.filter(isLeft).flatMap(({ blocks }) => linesOfBlocks(blocks))
  const columns = [...new Set(cells.filter(cell => !isLeft(cell)).map(({ column }) => column))]
  const signatures = columns.map(column =>
    cells.filter(cell => !isLeft(cell) && cell.column === column).flatMap(cell => spacedLines(cell)),
  )
  return { left, signatures: signatures.filter(lines => lines.some(line => line !== undefined)) }
}

/** A table of signatures alone: short lines, the last of each a name. */
function signaturesOnly(table: WordTable): FoundClosing['signatures'] | undefined {
  if (table.bordered || table.rows.length > 6 || table.columns > 4) return undefined
  const columns = new Map<number, (Line | undefined)[]>()
  for (const cell of table.rows.flatMap(({ cells }) => cells))
    columns.set(cell.column, [...(columns.get(cell.column) ?? []), ...spacedLines(cell)])
  const filled = [...columns.values()].filter(lines => lines.some(line => line !== undefined))
  const isSigned = (lines: readonly (Line | undefined)[]) => {
    const said = lines.filter(line => line !== undefined)
    return (
      said.length <= 10 &&
      said.every(({ text }) => text.length < 100) &&
      said.some(({ text }) => isCapitals(text))
    )
  }
  return filled.length > 0 && filled.every(isSigned) ? filled : undefined
}

/** Room above a paragraph that stands for a blank line, in points. */
const LARGE_GAP = 20

/** The lines of a cell; undefined for paragraphs without words between them. */
function spacedLines({ blocks }: WordCell): readonly (Line | undefined)[] {
  return blocks.flatMap((block): readonly (Line | undefined)[] => {
    const lines = linesOfBlocks([block])
    if (lines.length === 0) return [undefined]
    return block.type === 'paragraph' && block.above >= LARGE_GAP ? [undefined, ...lines] : lines
  })
}

/** Longer lines have no two sides. */
const LONGEST_SIDES = 400

/** A closing of bare lines: those with a tab or many spaces have a signature on their right. */
function closingLines(items: readonly Item[], at: number): FoundClosing | undefined {
  const left: Line[] = []
  const right: Line[] = []
  const offices = officesAbove(items, at)
  right.push(...offices)
  let end = at
  for (const item of items.slice(at, at + 30)) {
    if (item.type !== 'line' || (end > at && item.startsPage)) break
    const whole = item.runs.map(({ text }) => text).join('')
    const match = whole.length > LONGEST_SIDES ? null : /^(.*?\S)?(?:\t\s*|\s{6,})(\S.*)$/u.exec(whole)
    const isSide = match?.[2] !== undefined && match[2].trim() !== ''
    if (isSide) {
      const [, own = '', other = ''] = match
      if (own.trim() !== '') left.push({ ...item, text: own.replace(/\s+/g, ' ').trim() })
      right.push({ ...item, text: other.replace(/\s+/g, ' ').trim() })
    } else if (/^[-–+]/u.test(item.text) || RECIPIENTS.test(item.text) || /^lưu/iu.test(item.text))
      left.push(item)
    else if (item.text.length < 80) right.push(item)
    else break
    end += 1
  }
  return { start: at - offices.length, end, left, signatures: right.length > 0 ? [right] : [] }
}

/** An office may stand in lines of its own right above the recipients, moved to the right by tabs. */
function officesAbove(items: readonly Item[], at: number): readonly Line[] {
  const above = items.slice(Math.max(0, at - 3), at)
  const last = above.findLastIndex(item => !isMovedRight(item))
  return above.slice(last + 1).filter(isMovedRight)
}

function isMovedRight(item: Item | undefined): item is Line {
  if (item?.type !== 'line' || item.text.length >= 60 || !isCapitals(item.text)) return false
  const whole = item.runs.map(({ text }) => text).join('')
  const [moved = ''] = /^\s{1,400}/u.exec(whole) ?? []
  return moved.includes('\t') || moved.length >= 20
}

/** The keys of a closing. `asBefore` are the words of a first recipient that kehoach writes itself. */
export function closingKeys(found: FoundClosing, asBefore: string | undefined, writing: Writing): DraftMap {
  const { recipients, filing, copies } = recipientsOf(found.left, asBefore, writing)
  const signatures = found.signatures.map(lines =>
    signatureOf(lines.filter(line => !isSigned(line, writing))),
  )
  return compact({
    recipients,
    filing,
    copies,
    signature: signatures.length === 1 ? signatures[0] : signatures.length > 1 ? signatures : undefined,
  })
}

/** “(Đã ký)” says that a copy was made of a signed text; a plan is signed anew. */
function isSigned(line: Line | undefined, writing: Writing): boolean {
  if (!line || !/^[([]?\s?đã ký\s?[)\]]?$/iu.test(line.text)) return false
  writing.remarks.leftOut(line.text, { vi: 'Ở chữ ký', en: 'In the signature' })
  return true
}

interface Group {
  readonly group: string
  readonly to: string[]
}

function recipientsOf(lines: readonly Line[], asBefore: string | undefined, writing: Writing) {
  const list: (string | Group)[] = []
  let filed: Filed | undefined
  for (const { text } of lines) {
    const said = text.replace(RECIPIENTS, '').trim()
    if (said === '' || isRule(said)) continue
    const filing = filed === undefined ? filingOf(said) : undefined
    if (filing) filed = filing
    else addRecipient(list, said)
  }
  if (filed === undefined && lines.length > 0)
    writing.remarks.add(
      'changed',
      'Nơi nhận trong tệp không có dòng “Lưu”; kehoach thêm “Lưu: VT”.',
      'The recipients have no line “Lưu”; kehoach adds “Lưu: VT”.',
    )
  const isFirst = (entry: string | Group) =>
    typeof entry === 'string' && asBefore !== undefined && entry.toLowerCase() === asBefore.toLowerCase()
  const given = list.filter(entry => !isFirst(entry) && (typeof entry === 'string' || entry.to.length > 0))
  return { recipients: given as readonly Draft[], ...filed }
}

interface Filed {
  readonly filing?: string
  readonly copies?: number
}

/** “Lưu: VT, VP (03 bản)”: the unit behind VT, and the copies. */
function filingOf(said: string): Filed | undefined {
  const filed = /^[-–+]?\s{0,9}lưu\s{0,9}[:.]?\s{0,9}((?:VT|văn thư|VP|\p{Lu}).*|)$/iu.exec(
    withoutEnd(said, ';.,'),
  )
  if (!filed) return undefined
  const [, units = ''] = filed
  const kept = /(?<!\s)\s{0,9}\((\d{1,3})\s{0,9}bản\)$/iu.exec(units)
  const unit = (kept ? units.slice(0, kept.index) : units).replace(/^VT(?:\s*[,;.]\s*|$)/u, '')
  return { ...(unit !== '' && { filing: unit }), ...(kept && { copies: Number(kept[1]) }) }
}

/** A line without a dash goes on with the one above it, or opens a group. */
function addRecipient(list: (string | Group)[], said: string): void {
  const isDashed = /^[-–+]/u.test(said)
  const name = withoutEnd(said.replace(/^[-–+]\s*/u, ''), ';.,')
  const last = list.at(-1)
  if (!isDashed && said.endsWith(':')) list.push({ group: said.replace(/:$/, ''), to: [] })
  else if (name === '') return
  else if (typeof last === 'object') last.to.push(name)
  else if (!isDashed && typeof last === 'string') list[list.length - 1] = `${last} ${name}`
  else list.push(name)
}

/** Title lines, a second office right above the name, the name on the last line. */
function signatureOf(lines: readonly (Line | undefined)[]): DraftMap {
  const firstAt = lines.findIndex(line => line !== undefined)
  const all = lines.slice(firstAt)
  while (all.length > 0 && all.at(-1) === undefined) all.pop()
  const said = all.filter(line => line !== undefined).filter(({ text }) => !isRule(text))
  const gap = all.lastIndexOf(undefined)
  const below = gap < 0 ? [] : all.slice(gap + 1).filter(line => line !== undefined)
  const last = said.at(-1)
  const hasName = last !== undefined && said.length > 1 && (below.length > 0 || isName(last.text))
  const office = hasName && below.length > 1 && below.length < said.length ? below.slice(0, -1) : []
  const titles = said.slice(0, said.length - (hasName ? 1 : 0) - office.length)
  return compact({
    title: oneOrMore(titles.map(({ text }) => text)),
    office: office.length > 0 ? oneOrMore(office.map(({ text }) => text)) : undefined,
    name: hasName ? last.text : undefined,
  })
}

function isName(text: string): boolean {
  return !isCapitals(text) && text.length < 60 && !/[.;:,]$/.test(text)
}

export function oneOrMore(lines: readonly string[]): Draft {
  return lines.length === 1 ? (lines[0] ?? '') : lines
}
