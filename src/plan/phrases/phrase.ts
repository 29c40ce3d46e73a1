/**
 * A fixed phrase of the official form (PL I-I.II and the models of PL III): how kehoach writes it, and how it is known
 * where an author, or a document from elsewhere, has it. What is written is read back with the parts it was made of;
 * what people type is known too with other spaces, letter case, dashes before and marks behind it.
 */
export interface Phrase<Parts> {
  readonly write: (parts: Parts) => string
  /** The parts of a text that is this phrase; undefined for any other text. */
  readonly read: (text: string) => Parts | undefined
}

/** A text with single spaces, without the dash before it and the full stop or semicolon behind it. */
export function bareLine(text: string): string {
  const line = oneSpaced(text).replace(/^[-–] ?/u, '')
  return /[.;]$/u.test(line) ? line.slice(0, -1).trimEnd() : line
}

/** A text with a single space wherever it has some: what readers match, so that no pattern is slow on spaces. */
export function oneSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** A phrase that stands before something: “Căn cứ …”, “Nơi nhận: …”. */
export interface LeadPhrase extends Phrase<string> {
  /** The words at the start of a text, however they are typed. */
  readonly lead: RegExp
}

export function leadPhrase(words: string): LeadPhrase {
  const lead = leadPattern(words)
  return {
    lead,
    write: rest => (rest === '' ? words : `${words} ${rest}`),
    read: text => (lead.test(text) ? text.replace(lead, '').trim() : undefined),
  }
}

/** The name of a body, however it is typed, where a phrase has one: “Kính gửi {issuer}:”. */
const ANY_NAME = String.raw`[^\s:][^:\n]{0,120}?`

/**
 * The words of a phrase at the start of a text, with the dash before them and the space behind them. A colon at their
 * end must be there, other words end where a word does.
 */
export function leadPattern(words: string): RegExp {
  const pattern = words.replace(/:$/, '').split('{issuer}').map(asPattern).join(ANY_NAME)
  const end = words.endsWith(':')
    ? String.raw`\s{0,9}:\s{0,9}`
    : String.raw`(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])\s{0,9}`
  return new RegExp(String.raw`^(?:[-–—•+*]\s{0,9})?${pattern}${end}`, 'iu')
}

function asPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/ /g, String.raw`\s{1,9}`)
}
