import type { Plan } from '../../plan/model/plan.ts'
import { ownTexts, type ReadText } from '../../plan/reading/texts/read-texts.ts'
import { plainLetters } from '../../plan/text/plain-letters.ts'
import { withOneToneStyle } from '../../plan/text/tone-marks.ts'

/** A name in running text and what stands before it. */
export interface ProperName {
  readonly read: ReadText
  readonly start: number
  readonly written: string
  /** The word before it, in small letters: “thôn”, “đồng chí”; empty where none stands. */
  readonly before: string
}

/** Syllables that begin with a capital and go on in small letters, from two on. */
const NAME =
  /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d])(?:(?<before>\p{Ll}\p{Ll}{0,7}) )?(?<name>\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){1,5})(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/gu

/** What laws and other texts are called is no proper name: “Luật Thủ đô”, “Luật Thú y”. */
const OF_TEXTS = /^(?:Luật|Nghị|Thông|Quyết|Chỉ|Kết|Kế|Chương|Đề|Dự|Điều|Khoản|Mục) /u

/** The names in the texts of a plan, what they quote left out. */
export function properNames(plan: Plan): readonly ProperName[] {
  return ownTexts(plan).flatMap(read =>
    [...read.text.matchAll(NAME)].flatMap(({ index, 0: whole, groups }) => {
      const written = groups?.name ?? ''
      return OF_TEXTS.test(written)
        ? []
        : { read, start: index + whole.length - written.length, written, before: groups?.before ?? '' }
    }),
  )
}

/** A name without its tones and marks: `hoang hoa tham` for “Hoàng Hoa Thám” and “Hoàng Hoa Thắm”. */
export function bareName(name: string): string {
  return plainLetters(name.toLowerCase())
}

/** Whether two names differ in where a tone stands and nothing else: “Hoà”, “Hòa”. */
export function isSameSpoken(one: string, other: string): boolean {
  return withOneToneStyle(one) === withOneToneStyle(other)
}
