import type { Plan } from '../../plan/model/plan.ts'
import { closingsOf } from '../bundle/recipient-texts.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Rule } from '../rule.ts'

export const recipientListDeclared: Rule = {
  id: 'recipient-list-declared',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Mã danh sách nơi nhận phải được khai trong “recipientLists”.',
    en: 'Every list of recipients is declared under “recipientLists”.',
  },
  why: {
    vi: 'Danh sách không được khai thì không có nơi nhận nào để in.',
    en: 'A list that is not declared has no recipients to print.',
  },
  help: {
    vi: 'Khai mã này trong “recipientLists”, hoặc viết thẳng các nơi nhận.',
    en: 'Declare the id under “recipientLists”, or write the recipients themselves.',
  },
  applies: plan => listUses(plan).length > 0,
  *check({ plan }) {
    const ids = Object.keys(plan.recipientLists)
    for (const { at, id } of listUses(plan)) {
      if (ids.includes(id)) continue
      yield {
        at,
        message: {
          vi: `Chưa khai danh sách nơi nhận có mã “${id}”.`,
          en: `No list of recipients has the id “${id}”.`,
        },
        ...didYouMean(id, ids),
      }
    }
  },
}

function listUses(plan: Plan) {
  return closingsOf(plan).flatMap(({ part, closing }) =>
    (closing.recipients ?? []).flatMap((recipient, index) =>
      typeof recipient !== 'string' && 'list' in recipient
        ? [{ at: [part, 'recipients', index, 'list'], id: recipient.list }]
        : [],
    ),
  )
}
