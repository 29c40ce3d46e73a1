import type { Localized } from '../../base/diagnostic.ts'
import { toIso } from '../../plan/model/date.ts'
import { citationsOf } from '../../plan/reading/citations/placed-citations.ts'
import { findText } from '../../register/find-text.ts'
import { isKnown, type Register } from '../../register/register.ts'
import { citedFinding, nameOf, shownDate } from '../citations/cited-text.ts'
import { endOf, type ReliedOn, reliedOn, successors } from '../citations/effect.ts'
import { upTo } from '../citations/known-text.ts'
import type { Finding, Rule } from '../rule.ts'

export const basisInForce: Rule = {
  id: 'basis-in-force',
  level: 'law',
  severity: 'warning',
  clause: 'PL I-I.II.6.a',
  title: {
    vi: 'Căn cứ và văn bản được giao thực hiện đang có hiệu lực vào ngày ban hành.',
    en: 'Legal bases, and the texts to be carried out, are in force on the day of issue.',
  },
  why: {
    vi: 'Văn bản chưa có hoặc đã hết hiệu lực không làm căn cứ được.',
    en: 'A text that is not yet or no longer in force is no basis.',
  },
  help: {
    vi: 'Kiểm tra lại hiệu lực, ghi văn bản đang có hiệu lực.',
    en: 'Check it, and cite the text that is in force.',
  },
  applies: plan => citationsOf(plan).length > 0,
  blocked: ({ plan: { issued } }) => (issued.date && toIso(issued.date) ? undefined : NO_DATE),
  *check({ plan, register }) {
    const day = plan.issued.date && toIso(plan.issued.date)
    if (day === undefined) return
    for (const text of reliedOn(plan, register)) {
      const finding =
        notYet(text, day, register) ?? noLonger(text, day, register) ?? doubtful(text, day, register)
      if (finding) yield citedFinding(text.placed, finding)
    }
  },
}

const NO_DATE: Localized = {
  vi: 'chưa có đủ ngày, tháng, năm ban hành để xét hiệu lực của các căn cứ',
  en: 'without the full date of issue it is not known which bases are in force',
}

type Said = Omit<Finding, 'at' | 'range'>

function notYet({ placed, entry }: ReliedOn, day: string, register: Register): Said | undefined {
  const { inForce, confidence } = entry
  if (inForce === undefined || !isKnown(confidence.inForce) || inForce <= day) return undefined
  const name = nameOf(placed.citation)
  return {
    message: {
      vi: `“${name}” đến ${shownDate(inForce)} mới có hiệu lực ${upTo(register, entry).vi}.`,
      en: `“${name}” takes effect only on ${shownDate(inForce)} ${upTo(register, entry).en}.`,
    },
  }
}

function noLonger({ placed, entry }: ReliedOn, day: string, register: Register): Said | undefined {
  const end = endOf(entry)
  if (end === undefined || end > day) return undefined
  const name = nameOf(placed.citation)
  const by = successors(entry, day, register)
  return {
    message: {
      vi: `“${name}” hết hiệu lực từ ${shownDate(end)}${by ? `, được thay bằng ${by}` : ''} ${upTo(register, entry).vi}.`,
      en: `“${name}” is not in force since ${shownDate(end)}${by ? `, replaced by ${by}` : ''} ${upTo(register, entry).en}.`,
    },
  }
}

/** What replaced it is in force, but no source says when it ended itself. */
function doubtful({ placed, entry }: ReliedOn, day: string, register: Register): Said | undefined {
  const by = successors(entry, day, register)
  const isReplaced = entry.replacedBy.some(number => {
    const inForce = findText(register, { number })?.inForce
    return inForce !== undefined && inForce <= day
  })
  if (entry.expired !== undefined || by === undefined || !isReplaced) return undefined
  const name = nameOf(placed.citation)
  return {
    severity: 'info',
    message: {
      vi: `“${name}” có thể đã hết hiệu lực: đã có ${by} ${upTo(register, entry).vi}.`,
      en: `“${name}” may no longer be in force: there is ${by} ${upTo(register, entry).en}.`,
    },
  }
}
