import type { Path } from '../../base/diagnostic.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { DIVISION_NAMES, divisionsOf } from '../numbers/divisions.ts'
import type { Finding, Rule } from '../rule.ts'

export const divisionFilled: Rule = {
  id: 'division-filled',
  level: 'hygiene',
  severity: 'warning',
  title: {
    vi: 'Mỗi phần, chương, mục, tiểu mục, điều có nội dung.',
    en: 'Every part, chapter, section, subsection and article holds something.',
  },
  why: {
    vi: 'Một tên đứng trơ là dấu hiệu thiếu nội dung, hoặc nội dung bị viết vào chỗ của tên.',
    en: 'A bare title is a sign that its text is missing, or was written in place of the title.',
  },
  help: {
    vi: 'Viết nội dung vào “body”; ở điều của quyết định thì vào “text”.',
    en: 'Write what it holds into “body”; in an article of a decision into “text”.',
  },
  applies: plan => plan.decision !== undefined || divisionsOf(plan).length > 0,
  *check({ plan }) {
    for (const at of titlesAlone(plan)) yield finding([...at, 'title'], DIVISION_NAMES.article)
    for (const { kind, source, isEmpty } of divisionsOf(plan))
      if (isEmpty) yield finding([...source, kind], DIVISION_NAMES[kind])
  },
}

function finding(at: Path, { vi, en }: { readonly vi: string; readonly en: string }): Finding {
  return {
    at,
    message: {
      vi: `${vi.charAt(0).toUpperCase()}${vi.slice(1)} này chưa có nội dung.`,
      en: `This ${en} holds nothing yet.`,
    },
  }
}

/** Articles of the decision of which only the title is given. */
function titlesAlone({ decision }: Plan): readonly Path[] {
  return (decision?.articles ?? []).flatMap(({ title, text, issues, clauses, body }, index) => {
    const isAlone = title !== undefined && [text, issues, clauses, body].every(part => part === undefined)
    return isAlone ? [['decision', 'articles', index]] : []
  })
}
