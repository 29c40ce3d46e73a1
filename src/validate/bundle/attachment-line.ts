import { DECISIONS, NAMED_TEXTS } from '../../plan/model/document-types/index.ts'
import { LETTERS } from '../../plan/text/letters.ts'

/** Number and date as figures; what is not known is absent. */
export type Figures = { readonly [part in 'number' | 'day' | 'month' | 'year']?: number | undefined }

/** What a line such as `(Kèm theo Quyết định số 37/QĐ-UBND ngày 17 tháng 02 năm 2025 của …)` names, blanks left out. */
export interface AttachmentLine extends Figures {
  readonly type?: string | undefined
  readonly symbol?: string | undefined
  readonly issuer?: string | undefined
}

/** Types that such lines name. */
const TYPES = [...DECISIONS.map(type => type.name), ...NAMED_TEXTS.map(type => type.name)].join('|')
/** A figure or a blank for one. */
const FIGURE = '[\\s.…_]*(?:\\d+[\\s.…_]*)?'
const NUMBERED = new RegExp(
  `(?<type>${TYPES})\\s+số:?(?<number>${FIGURE})(?:/\\s*(?<symbol>[^\\s,;()]*[${LETTERS}\\d]))?`,
  'iu',
)
const IN_WORDS = new RegExp(`ngày(?<day>${FIGURE})tháng(?<month>${FIGURE})năm(?<year>${FIGURE})`, 'iu')
const IN_FIGURES = /ngày\s*(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})/iu
const ISSUER = /\scủa\s+(?<issuer>[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ][^()]*)/iu

/** Reads what a line names. */
export function readAttachmentLine(line: string): AttachmentLine {
  const numbered = NUMBERED.exec(line)
  if (!numbered) return {}
  const { type, number, symbol } = numbered.groups ?? {}
  const after = line.slice(numbered.index + numbered[0].length)
  const { day, month, year } = (IN_FIGURES.exec(after) ?? IN_WORDS.exec(after))?.groups ?? {}
  return {
    type,
    number: figure(number),
    symbol,
    day: figure(day),
    month: figure(month),
    year: figure(year),
    issuer: ISSUER.exec(after)?.groups?.issuer?.trim(),
  }
}

function figure(text: string | undefined): number | undefined {
  const digits = /\d+/.exec(text ?? '')?.[0]
  return digits === undefined ? undefined : Number(digits)
}
