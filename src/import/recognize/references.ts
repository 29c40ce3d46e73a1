import { DECISIONS, type DocumentTypeName, NAMED_TEXTS } from '../../plan/model/document-types/index.ts'
import { compact, type Draft, type DraftMap, Noted } from './draft.ts'
import type { Letterhead } from './letterhead.ts'
import type { PartItems } from './parts.ts'
import { textHead } from './text-head.ts'

/** Whether a line “(Kèm theo … số … ngày …)” says no more than the letterhead does. */
export function isReference(line: string, { letterhead, items }: PartItems): boolean {
  if (!letterhead || !/^\(kèm theo/iu.test(line)) return false
  const by = issuerIn(line)
  const { authority } = textHead(items)
  const names = [authority.map(({ text }) => text), letterhead.name].map(lines => lines.join(' '))
  if (!names.some(name => same(name, by))) return false
  const { digits = '', symbol = '' } = letterhead.number ?? {}
  const { day, month, year } = letterhead.date ?? {}
  const words = line.slice(0, LONGEST_LINE).replace(/\s+/g, '')
  const shown = /số(\d{0,6})\/(\S{1,40}?)ngày(\d{0,2})tháng(\d{0,2})năm(\d{0,4})của/iu.exec(words)
  if (!shown) return false
  const [, number = '', sign = '', d = '', m = '', y = ''] = shown
  const is = (text: string, value: number | undefined) =>
    text === '' ? value === undefined : Number(text) === value
  return Number(number) === Number(digits) && sign === symbol && is(d, day) && is(m, month) && is(y, year)
}

/** An article whose sentence follows from the text it issues. */
export function issuing(article: Draft, type: string, title: string | undefined): Draft {
  const sentence = `Ban hành kèm theo Quyết định này ${type} ${title}`
  if (title === undefined) return article
  if (typeof article === 'string') return same(article, sentence) ? { issues: 'plan' } : article
  if (typeof article !== 'object' || article instanceof Noted || Array.isArray(article)) return article
  const { text, ...rest } = article as DraftMap
  return typeof text === 'string' && same(text, sentence) ? compact({ issues: 'plan', ...rest }) : article
}

/** Whether two texts have the same words. */
export function same(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ')
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/[*\\]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

const REFERENCE =
  /^\(kèm theo (.{3,30}?) số\s*(\d*)\s*\/\s*(\S{1,40}) ngày\s*(\d*)\s*tháng\s*(\d*)\s*năm\s*(\d{4}) của (.{3,200})\)$/iu

/** What an appendix by itself says of the text it goes with, as the letterhead of that text. */
export function letterheadNamed(line: string): Letterhead | undefined {
  const match = REFERENCE.exec(line)
  if (!match) return undefined
  const [, , digits = '', symbol = '', day = '', month = '', year = '', name = ''] = match
  return {
    parent: [],
    name: [name],
    number: { digits, symbol },
    place: undefined,
    date: {
      year: Number(year),
      ...(month !== '' && { month: Number(month) }),
      ...(month !== '' && day !== '' && { day: Number(day) }),
    },
    about: undefined,
    marks: {},
    rest: [],
  }
}

/** The type of the text an appendix by itself goes with. */
export function typeNamed(line: string | undefined): DocumentTypeName | undefined {
  const name = REFERENCE.exec(line ?? '')?.[1]?.toLowerCase()
  return [...DECISIONS, ...NAMED_TEXTS].map(type => type.name).find(known => known.toLowerCase() === name)
}

/** Longer lines name no text. */
const LONGEST_LINE = 600

/** Who issued what a line in brackets names: behind its first “ của ”. */
function issuerIn(line: string): string {
  const start = line.search(/ của /iu)
  return start >= 0 && line.endsWith(')') ? line.slice(start + ' của '.length, -1) : ''
}
