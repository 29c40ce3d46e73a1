import { assignedTasks, cellAgencies } from '../../plan/reading/agencies/agency-cells.ts'
import { nameKey } from '../../plan/reading/agencies/name-words.ts'
import { agenciesOf } from '../../plan/reading/agencies/plan-agencies.ts'
import { placeOf } from '../agencies/agency-findings.ts'
import { noBody } from '../agencies/not-a-body.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Rule } from '../rule.ts'

export const agencyKnown: Rule = {
  id: 'agency-known',
  level: 'practice',
  severity: 'info',
  title: {
    vi: 'Cơ quan chủ trì, phối hợp nên là cơ quan đã khai trong “agencies”.',
    en: 'Bodies that lead and support tasks should be declared under “agencies”.',
  },
  why: {
    vi: 'Tên chưa khai dễ là tên viết sai, hoặc là một cơ quan mà kế hoạch quên mất.',
    en: 'A name that is not declared is often misspelt, or a body the plan forgot.',
  },
  help: {
    vi: 'Khai cơ quan này trong “agencies”; nếu chỉ là cách gọi khác thì thêm vào “short” của cơ quan đã khai.',
    en: 'Declare it under “agencies”; if it is another name of a declared one, add it to that one’s “short”.',
  },
  applies: plan =>
    Object.keys(plan.agencies).length > 0 &&
    assignedTasks(plan).some(({ lead, support }) => lead.length + support.length > 0),
  *check({ plan, knownAgencies }) {
    const agencies = agenciesOf(plan, knownAgencies)
    const words = new Map(
      agencies.known.flatMap(agency => agency.names.map(name => [name, wordsOf(name)] as const)),
    )
    const judged = new Set<string>()
    for (const agency of cellAgencies(plan)) {
      const { name, isId } = agency
      if (judged.has(agencies.bodyOf(name))) continue
      judged.add(agencies.bodyOf(name))
      if (isId || ID.test(name) || agencies.find(name) || agencies.isGeneral(name) || noBody(name)) continue
      yield {
        ...placeOf(agency),
        message: {
          vi: `“${name}” chưa có trong các cơ quan đã khai.`,
          en: `“${name}” is none of the agencies that are declared.`,
        },
        ...didYouMean(name, alike(name, words)),
      }
    }
  },
}

/** Ids that are not declared are another rule's. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(nameKey(name).split(' '))
}

/** Names that share most of their words with one, so that one of them may be meant. */
function alike(name: string, known: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const words = wordsOf(name)
  return [...known].flatMap(([other, its]) => {
    const common = [...words].filter(word => its.has(word)).length
    return common > 1 && common >= Math.max(words.size, its.size) * 0.6 ? [other] : []
  })
}
