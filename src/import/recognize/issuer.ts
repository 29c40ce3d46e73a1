import { parsePlanDate } from '../../plan/model/date.ts'
import { type DocumentTypeName, documentType } from '../../plan/model/document-types/index.ts'
import { type Casing, isCapitals } from './casing.ts'
import { oneOrMore } from './closing.ts'
import { compact, type DraftMap } from './draft.ts'
import type { Letterhead } from './letterhead.ts'
import { UNKNOWN } from './unknown.ts'
import type { Writing } from './writing.ts'

/** The keys of a letterhead: who issues, number and date, marks. */
export function letterheadKeys(
  letterhead: Letterhead | undefined,
  type: DocumentTypeName | undefined,
  writing: Writing,
): DraftMap {
  const { casing, remarks } = writing
  const name = letterhead?.name ?? []
  const symbol = symbolOf(letterhead, type ?? 'Kế hoạch')
  for (const line of letterhead?.rest ?? [])
    remarks.leftOut(line.text, {
      vi: 'Dòng ở đầu trang, không có chỗ trong kế hoạch',
      en: 'A line at the top of the page that a plan has no place for',
    })
  const issuer = compact({
    parent:
      letterhead && letterhead.parent.length > 0 ? oneOrMore(named(letterhead.parent, casing)) : undefined,
    name: name.length > 0 ? oneOrMore(named(name, casing)) : UNKNOWN,
    symbol: symbol.symbol === '' ? UNKNOWN : symbol.symbol,
    place: letterhead?.place ?? UNKNOWN,
  })
  const issued = compact({ number: symbol.number, date: dateOf(letterhead) })
  const { draft, ...others } = letterhead?.marks ?? {}
  const marks = compact({ ...others, draft: draft && casing.sentence(draft) })
  return { issuer, issued: filled(issued), marks: filled(marks) }
}

function filled(map: DraftMap): DraftMap | undefined {
  return Object.keys(map).length > 0 ? map : undefined
}

/** Names in capitals, line by line, as names are written. */
export function named(lines: readonly string[], casing: Casing): readonly string[] {
  const whole = lines.join(' ')
  if (!isCapitals(whole)) return lines
  const words = casing.name(whole).split(' ')
  let at = 0
  return lines.map(line => {
    const count = line.split(' ').length
    at += count
    return words.slice(at - count, at).join(' ')
  })
}

/** The issuer's symbol, and the number where it has one or is not made as kehoach makes it. */
function symbolOf(letterhead: Letterhead | undefined, type: DocumentTypeName) {
  const digits = letterhead?.number?.digits ?? ''
  const symbol = letterhead?.number?.symbol ?? ''
  const { abbreviation, numbered } = documentType(type)
  const number = /^[1-9]\d{0,5}$|^0[1-9]$/.test(digits) ? Number(digits) : digits === '' ? undefined : digits
  if (numbered === 'byUnit') {
    const [body = ''] = symbol.split('-')
    return body === symbol ? { symbol, number } : { symbol: body, number: `${digits}/${symbol}` }
  }
  const lead = `${abbreviation}-`
  if (symbol.toLowerCase().startsWith(lead.toLowerCase()) && symbol.length > lead.length)
    return symbol.startsWith(lead)
      ? { symbol: symbol.slice(lead.length), number }
      : { symbol: symbol.slice(lead.length), number: `${digits}/${symbol}` }
  if (symbol === '') return { symbol: '', number }
  const after = symbol.slice(symbol.indexOf('-') + 1)
  return { symbol: after, number: `${digits}/${symbol}` }
}

function dateOf(letterhead: Letterhead | undefined): string | undefined {
  const date = letterhead?.date
  if (date?.year === undefined) return undefined
  const parts = [date.year, date.month, date.day].filter(part => part !== undefined)
  const text = parts.map(part => String(part).padStart(2, '0')).join('-')
  return parsePlanDate(text) ? text : undefined
}
