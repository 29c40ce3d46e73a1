import type { Localized } from '../../base/diagnostic.ts'
import type { NumberedAppendix } from '../../plan/model/appendices.ts'
import type { AppendixParent } from '../../plan/model/bundle.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { CitedAppendices } from '../bundle/cited-appendices.ts'
import { type AppendixGroup, appendixGroups } from '../numbers/appendix-groups.ts'
import { isFormNumber } from '../numbers/form-numbers.ts'
import { romanPosition } from '../numbers/roman-position.ts'
import type { Rule } from '../rule.ts'
import { textsUnder } from '../texts/texts-under.ts'

export const appendixCited: Rule = {
  id: 'appendix-cited',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.III.1.a',
  title: {
    vi: 'Nội dung văn bản phải chỉ dẫn đến từng phụ lục của nó.',
    en: 'A text must point to each of its appendices.',
  },
  why: {
    vi: 'Không có chỉ dẫn thì người đọc không biết phụ lục dùng cho việc gì.',
    en: 'Without a pointer readers do not learn what an appendix is for.',
  },
  help: {
    vi: 'Nhắc đến phụ lục trong nội dung, ví dụ “(chi tiết tại Phụ lục I kèm theo)”; hoặc sửa “to” của phụ lục.',
    en: 'Point to it in the text, as in “(chi tiết tại Phụ lục I kèm theo)”; or correct “to” of the appendix.',
  },
  applies: plan => groupsInBundle(plan).length > 0,
  *check({ plan }) {
    for (const { parent, appendices } of groupsInBundle(plan)) {
      const cited = citedIn(plan, parent)
      for (const one of appendices)
        if (!isCited(one, cited, appendices.length > 1))
          yield { at: [...one.source, 'title'], message: notMentioned(parent.type, one.number) }
    }
  },
}

function notMentioned(type: string, number: string): Localized {
  const isAlone = number === ''
  const name = isFormNumber(number) ? number : `Phụ lục ${number}`
  return {
    vi: `${type} không nhắc đến ${isAlone ? 'phụ lục này' : name}.`,
    en: `The ${type} does not mention ${isAlone ? 'this appendix' : name}.`,
  }
}

/** The texts of the bundle that have appendices. */
function groupsInBundle(plan: Plan): readonly AppendixGroup[] {
  return appendixGroups(plan).filter(({ parent }) => parent.part !== 'elsewhere')
}

function citedIn(plan: Plan, { part }: AppendixParent): CitedAppendices {
  const cited = new CitedAppendices()
  for (const { text } of textsUnder(plan, [part])) cited.read(text)
  return cited
}

/** Among several, an appendix is cited by its number, if that can be read, or by what it is. */
function isCited(
  { appendix, number }: NumberedAppendix,
  cited: CitedAppendices,
  isAmongSeveral: boolean,
): boolean {
  if (isFormNumber(number) && cited.isForm(number)) return true
  const position = romanPosition(number)
  const isPointedTo = isAmongSeveral && position !== undefined ? cited.numbers.has(position) : cited.any
  return isPointedTo || cited.all || cited.isNamed(appendix.title)
}
