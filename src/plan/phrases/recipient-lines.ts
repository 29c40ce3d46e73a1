import { bareLine, leadPattern, type Phrase } from './phrase.ts'

/** A recipient or addressee without the dash authors may write before it. */
export function withoutDash(text: string): string {
  return text.replace(/^[-–]\s*/u, '')
}

const LETTER_ENDS = '(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])'
const AS_ARTICLE_WORDS = new RegExp(`^như\\s+điều${LETTER_ENDS}\\s*`, 'iu')
const AS_ABOVE_WORDS = new RegExp(`^như\\s+(?:trên|kính gửi)${LETTER_ENDS}`, 'iu')

/** “Như Điều 3”: a recipient that stands for those an article names, by the article's number (Mẫu 1.2, 1.3). */
export const AS_ARTICLE: Phrase<string> = {
  write: article => `Như Điều ${article}`,
  read: text => (isAsArticle(bareLine(text)) ? bareLine(text).replace(AS_ARTICLE_WORDS, '') : undefined),
}

/** Whether a recipient stands for those an article names: “Như Điều 3”. */
export function isAsArticle(recipient: string): boolean {
  return AS_ARTICLE_WORDS.test(recipient)
}

/** Whether a recipient stands for those the text is addressed to: “Như trên”. */
export function isAsAbove(recipient: string): boolean {
  return AS_ABOVE_WORDS.test(recipient)
}

const FILED = new RegExp(`^lưu\\s*(?::|(?:VT|văn thư|văn phòng|VP|hồ sơ|HS)${LETTER_ENDS})`, 'iu')

/** Whether a line among the recipients says where the text is filed: “Lưu: VT”, “Lưu Văn phòng” without its colon. */
export function isFiling(recipient: string): boolean {
  return FILED.test(recipient)
}

/** Where a text is filed, how many copies are kept, who drafted it. */
export interface Filing {
  readonly units: string
  readonly copies?: number | undefined
  readonly drafter?: string | undefined
}

/** “Lưu:” before where a text is filed. */
export const FILING_LEAD = leadPattern('Lưu:')

const COPIES = /\( ?(?<copies>\d{1,4}) ?(?:bản|b) ?\)/iu

/** “Lưu: VT, VP (03 bản). PL.(300)” (PL I-I.II.9.d, III.3). */
export const FILING: Phrase<Filing> = {
  write({ units, copies, drafter }) {
    const kept = copies === undefined ? '' : ` (${String(copies).padStart(2, '0')} bản)`
    return `Lưu: ${units}${kept}${drafter === undefined ? '' : `. ${drafter}`}`
  },
  read(text) {
    const line = bareLine(text)
    if (!isFiling(line)) return undefined
    const rest = line.replace(/^lưu ?:? ?/iu, '')
    const copies = COPIES.exec(rest)
    const units = rest.slice(0, copies?.index ?? dotIn(rest))
    const behind = rest.slice(copies ? copies.index + copies[0].length : units.length)
    const drafter = behind.replace(/^\. ?/u, '')
    if (units === '') return undefined
    return {
      units: units.trimEnd(),
      ...(copies && { copies: Number(copies.groups?.['copies']) }),
      ...(drafter !== '' && { drafter }),
    }
  },
}

/** Where the units end that a full stop follows. */
function dotIn(text: string): number {
  const dot = text.indexOf('. ')
  return dot < 0 ? text.length : dot
}
