import type { Plan } from '../../plan/model/plan.ts'
import { type ReadText, readTexts } from '../../plan/reading/texts/read-texts.ts'

/** One item of a list and where its text ends. */
export interface ListItem {
  readonly read: ReadText
  /** Behind the last character of the item. */
  readonly end: number
  /** `;`, `.` or `,`; empty where it ends without one. */
  readonly mark: string
}

/** The lists of a plan whose items can be compared: numbered items, paragraphs of a cell, lines that start with a dash. */
export function comparableLists(plan: Plan): readonly (readonly ListItem[])[] {
  const open = new Map<string, ListItem[]>()
  const lists: (readonly ListItem[])[] = []
  for (const read of readTexts(plan)) {
    if (read.text.includes('\n')) lists.push(linesOf(read))
    const { list, isItem } = placeInList(read)
    if (list === undefined) continue
    const items = open.get(list) ?? []
    if (isItem) {
      items.push(itemOf(read, 0, read.text.length))
      open.set(list, items)
    } else {
      // What is no item ends the list before it.
      lists.push(items)
      open.delete(list)
    }
  }
  return [...open.values(), ...lists]
}

/** Keys below which a list of items stands. */
const ITEMS: ReadonlySet<string | number> = new Set(['items', 'clauses'])

/** Keys below which a list of paragraphs stands: those with a number or dash that is typed are items. */
const PARAGRAPHS: ReadonlySet<string | number> = new Set(['body', 'content', 'output'])

function placeInList({ at, text }: ReadText): { readonly list?: string; readonly isItem: boolean } {
  const place = at.findLastIndex(step => typeof step === 'number')
  const key = at[place - 1]
  if (key === undefined || at.length - place > 2) return { isItem: false }
  const list = at.slice(0, place).join('/')
  if (ITEMS.has(key)) return { list, isItem: true }
  return PARAGRAPHS.has(key) ? { list, isItem: /^(?:\d{1,2}\.|[-+] )/.test(text) } : { isItem: false }
}

function linesOf(read: ReadText): readonly ListItem[] {
  return [...read.text.matchAll(/^[-+] \S.*$/gmu)].map(({ index, 0: line }) =>
    itemOf(read, index, index + line.length),
  )
}

function itemOf(read: ReadText, start: number, stop: number): ListItem {
  const text = read.text.slice(start, stop).trimEnd()
  return { read, end: start + text.length, mark: /[;.,]$/.exec(text)?.[0] ?? '' }
}

/** Items that must end as they do: they lead to others, end in a sign of their own, or hold sentences. */
export function isFree({ read, end }: ListItem): boolean {
  const start = read.text.lastIndexOf('\n', end - 1) + 1
  const text = read.text.slice(start, end)
  return (
    /(?:[:?!…]|\((?:\d{1,2}|\*)\)|\.\.|v\.v\.|\.\/\.|v\.v)$/.test(text) ||
    /[.?!] +\p{Lu}/u.test(text.replace(/^\d+\. /, ''))
  )
}
