import { WORD } from '../plan/any-words.ts'
import { type Data, list, record } from './plan-data.ts'

/**
 * How often each word of a plan's data is printed, told from the data alone: once, but for what the form repeats or
 * leaves out.
 */
export function expectedTimes(data: unknown): Readonly<Record<string, number>> {
  const once = wordsIn(data).map(word => [word, 1] as const)
  const times = new Map([...once, ...exceptions(record(data))])
  return Object.fromEntries([...times].filter(([, count]) => count > 0))
}

function exceptions(data: Data): readonly (readonly [string, number])[] {
  const { issuer, issued, marks, decision, plan } = data
  const letterheads = [decision, plan].filter(part => part !== undefined).length
  const numbers = letterheads > 0 ? 1 : 0
  const references = generatedReferences(data)
  const { subject, articles, authority } = record(decision)
  const byAuthority = wordsIn(authority).length > 0 ? references.filter(isDecision => isDecision).length : 0
  const bodies = [issuer, ...list(record(issuer).jointly)].map(record)
  const isDated = decision !== undefined || record(plan).type !== 'Biên bản'
  const hasOwnSymbol = String(record(issued).number).includes('/')
  const isIssuing = ({ issues, text }: Data) => issues !== undefined && text === undefined
  const inSubject = decision !== undefined && subject === undefined ? 1 : 0
  const pairs: readonly (readonly [unknown, number])[] = [
    [bodies.map(body => body.parent), letterheads],
    [
      bodies.map(body => body.name),
      letterheads + references.length - byAuthority + timesAsSender(record(plan)),
    ],
    [bodies.map(body => body.symbol), hasOwnSymbol ? 0 : numbers + references.length],
    [record(issuer).place, isDated ? numbers : 0],
    [record(issued).number, numbers + references.length],
    [record(marks).draft, letterheads],
    [authority, 1 + byAuthority],
    // “Như Điều …” names the last article that has a number.
    [
      list(articles)
        .map(numberOf)
        .findLast(number => number !== ''),
      2,
    ],
    [record(plan).title, 1 + inSubject + list(articles).map(record).filter(isIssuing).length],
  ]
  return pairs.flatMap(([texts, times]) => wordsIn(texts).map(word => [word, times] as const))
}

/** How often the form of a text says who issues it: in its first words, or where it names who sends it. */
function timesAsSender({ type, addressees, authority, request }: Data): number {
  if (type === 'Giấy giới thiệu') return 1
  if (type === 'Giấy nghỉ phép') return request === undefined ? 0 : 1
  if (type !== 'Giấy mời' && type !== 'Công điện') return 0
  return addressees !== undefined && authority === undefined ? 1 : 0
}

/** The number given to an article; undefined where it is counted. */
function numberOf(article: unknown): unknown {
  return record(article).number
}

/** The generated lines that name the text another one goes with: for each, whether that is the bundle's decision. */
function generatedReferences({ decision, plan, appendices }: Data): readonly boolean[] {
  const names = [undefined, 'decision', 'Quyết định']
  if (plan !== undefined) names.push('plan', String(record(plan).type ?? 'Kế hoạch'))
  const ofAppendices = list(appendices)
    .map(record)
    .filter(({ attachment }) => attachment === undefined)
    .map(({ to }) => decision !== undefined && names.some(name => name === to))
  const isAttached = decision !== undefined && plan !== undefined
  return isAttached && record(plan).attachment === undefined ? [true, ...ofAppendices] : ofAppendices
}

/** Words in any text of some data, in lower case. */
export function wordsIn(data: unknown): readonly string[] {
  return (JSON.stringify(data ?? '').match(WORD) ?? []).map(word => word.toLowerCase())
}
