import type { Plan } from '../../plan/model/plan.ts'
import { isBasis } from '../../plan/reading/citations/placed-citations.ts'
import { type ReadText, readTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Rule } from '../rule.ts'

/** A mark that closes a basis; “:” leads on to what follows the bases. */
const CLOSING = /[.;,]$/u

export const basisClosing: Rule = {
  id: 'basis-closing',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.II.6.a',
  title: {
    vi: 'Mỗi căn cứ phải kết thúc bằng dấu chấm phẩy, căn cứ cuối cùng bằng dấu chấm.',
    en: 'A legal basis must end with a semicolon, the last one with a full stop.',
  },
  why: {
    vi: 'kehoach tự đặt các dấu này; dấu viết khác đi cho thấy căn cứ có thể đứng sai thứ tự hoặc chép thiếu.',
    en: 'kehoach sets these marks itself; another one hints that a basis stands in the wrong order or was cut off.',
  },
  help: { vi: 'Xóa dấu ở cuối.', en: 'Remove the mark at the end.' },
  applies: plan => basisTexts(plan).length > 0,
  *check({ plan }) {
    for (const read of basisTexts(plan)) {
      const text = read.text.trimEnd()
      const mark = CLOSING.exec(text)?.[0]
      if (mark === undefined || mark === wantedMark(plan, read)) continue
      yield {
        at: read.at,
        range: read.written(text.length - 1, text.length),
        message: {
          vi: `Căn cứ này viết dấu “${mark}” ở cuối, phải là “${wantedMark(plan, read)}”.`,
          en: `This basis ends with “${mark}”, where “${wantedMark(plan, read)}” belongs.`,
        },
      }
    }
  },
}

function basisTexts(plan: Plan): readonly ReadText[] {
  return readTexts(plan).filter(({ at }) => isBasis(at))
}

function wantedMark({ decision, plan }: Plan, { at: [part, , index] }: ReadText): string {
  const bases = (part === 'decision' ? decision?.bases : plan?.bases) ?? []
  const isLast = index === bases.length - 1 && !(part === 'decision' && decision?.proposer !== undefined)
  return isLast ? '.' : ';'
}
