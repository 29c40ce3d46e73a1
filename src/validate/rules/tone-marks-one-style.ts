import type { Localized } from '../../base/diagnostic.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { formTexts, ownTexts, type ReadText } from '../../plan/reading/texts/read-texts.ts'
import { inToneStyle, tonedSyllables } from '../../plan/text/tone-marks.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const toneMarksOneStyle: Rule = {
  id: 'tone-marks-one-style',
  level: 'practice',
  severity: 'info',
  fixable: true,
  title: {
    vi: 'Cả văn bản nên dùng một cách đặt dấu (hòa hoặc hoà) và một cách viết (hằng tháng hoặc hàng tháng).',
    en: 'One text should place tone marks (hòa or hoà) and write words (hằng tháng or hàng tháng) in one way.',
  },
  why: {
    vi: 'Cách nào cũng được, nhưng lẫn hai cách thì tìm kiếm sót chữ và văn bản trông chắp vá.',
    en: 'Either is accepted; both together make a search miss words and the text look patched.',
  },
  help: {
    vi: 'Viết theo cách được dùng nhiều hơn trong văn bản này.',
    en: 'Write it as most of this text does.',
  },
  *check({ plan }) {
    for (const find of [findTones, ...PAIRS.map(findWords)]) yield* rarer(find(plan))
  },
}

/** One of two ways something is written at a place. */
interface Use {
  readonly read: ReadText
  readonly range: readonly [start: number, end: number]
  readonly way: 0 | 1
  /** The same in the other way. */
  readonly other: string
  readonly isFixable: boolean
}

/** The uses of the way that is used less; of the second when both are as frequent. */
function* rarer(uses: readonly Use[]): Generator<Finding> {
  const second = uses.filter(({ way }) => way === 1)
  const first = uses.filter(({ way }) => way === 0)
  const [few, many] = first.length < second.length ? [first, second] : [second, first]
  for (const { read, range, other, isFixable } of few) {
    const written = read.text.slice(...range)
    yield textFinding(read, range, message(written, other, many.length), isFixable ? other : undefined)
  }
}

function message(written: string, other: string, times: number): Localized {
  return {
    vi: `Chỗ này viết “${written}”, còn ${times} chỗ khác viết theo kiểu “${other}”.`,
    en: `Here it is “${written}”; ${times} other places write as in “${other}”.`,
  }
}

/** Syllables in small letters, and “ủy”: others may belong to names, which are written as their owners do. */
function findTones(plan: Plan): readonly Use[] {
  return [...ownTexts(plan), ...formTexts(plan)].flatMap(read => {
    const syllables = tonedSyllables(read.text)
    return syllables.flatMap(({ index, vowels, style }): readonly Use[] => {
      const start =
        index -
        (/[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]*$/u.exec(read.text.slice(Math.max(0, index - 4), index))?.[0].length ?? 0)
      const written = read.text.slice(start, index + vowels.length)
      if (written !== written.toLowerCase() && !UY.test(written)) return []
      const way = style === 'first' ? 0 : 1
      const other = written.slice(0, -vowels.length) + inToneStyle(vowels, way === 0 ? 'second' : 'first')
      return [{ read, range: [start, index + vowels.length], way, other, isFixable: true }]
    })
  })
}

const UY = /^(?:ủy|uỷ)$/iu

/** Two ways to write the same word. Whoever writes one of them decides, so nothing is changed without asking. */
const PAIRS: readonly (readonly [RegExp, string, string])[] = [
  [
    /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:hằng|hàng)(?= (?:ngày|tuần|tháng|quý|năm)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]))/giu,
    'hằng',
    'hàng',
  ],
  [/(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:bảo đảm|đảm bảo)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/giu, 'bảo đảm', 'đảm bảo'],
]

function findWords([pattern, one, two]: readonly [RegExp, string, string]): (plan: Plan) => readonly Use[] {
  return plan =>
    ownTexts(plan)
      .filter(({ at }) => !at.includes('bases'))
      .flatMap(read =>
        [...read.text.matchAll(pattern)].map(({ index, 0: written }): Use => {
          const way = written.toLowerCase() === one ? 0 : 1
          const other = way === 0 ? two : one
          return { read, range: [index, index + written.length], way, other, isFixable: false }
        }),
      )
}
