import type { Plan } from '../../plan/model/plan.ts'
import { type NumberedBlock, numberArticles, numberProse } from '../../plan/model/prose-numbers.ts'
import type { Finding, Rule } from '../rule.ts'

/** A number of several levels, `4.1`, `4.2.3.`, in group `above` without its last. */
const LEVELS = /^(?<above>\d{1,3}(?:\.\d{1,3}){0,5})\.\d{1,3}\.?$/u

export const levelNumber: Rule = {
  id: 'level-number',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Số nhiều cấp bắt đầu bằng số của mục chứa nó: dưới “1.” là “1.1.”.',
    en: 'A number of several levels begins with that of the item around it: below “1.” stands “1.1.”.',
  },
  why: {
    vi: 'Mục 4.1 nằm trong mục 1 thì viện dẫn không tìm được.',
    en: 'A 4.1 inside 1 is not found when it is cited.',
  },
  help: {
    vi: 'Bỏ “number” để kehoach tự đánh số, hoặc sửa lại số.',
    en: 'Drop “number” and let kehoach number it, or correct it.',
  },
  applies: plan => textsOf(plan).length > 0,
  *check({ plan }) {
    for (const blocks of textsOf(plan)) yield* below(blocks, '')
  },
}

function textsOf({ decision, plan, appendices }: Plan): readonly (readonly NumberedBlock[])[] {
  return [
    ...numberArticles(decision?.articles ?? [], ['decision', 'articles']).map(({ inner }) => inner),
    ...(plan ? [numberProse(plan, ['plan'])] : []),
    ...appendices.map((appendix, index) => numberProse(appendix, ['appendices', index])),
  ]
}

function* below(blocks: readonly NumberedBlock[], parent: string): Iterable<Finding> {
  let isTold = false
  for (const { block, source, number, inner } of blocks) {
    const above = typeof block.number === 'string' ? LEVELS.exec(block.number)?.groups?.above : undefined
    const around = /^\d[\d.]*$/u.test(parent) ? parent.replace(/\.$/u, '') : undefined
    // What goes on from a wrong number is not wrong for itself.
    if (!isTold && above !== undefined && around !== undefined && above !== around) {
      isTold = true
      yield {
        at: [...source, 'number'],
        message: {
          vi: `“${number}” nằm trong mục “${parent}”.`,
          en: `“${number}” stands inside “${parent}”.`,
        },
      }
    }
    yield* below(inner, number === '' ? parent : number)
  }
}
