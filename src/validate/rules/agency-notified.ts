import type { Plan } from '../../plan/model/plan.ts'
import { type CellAgency, cellAgencies } from '../../plan/reading/agencies/agency-cells.ts'
import { isAboveCommune } from '../../plan/reading/agencies/levels.ts'
import { agenciesOf } from '../../plan/reading/agencies/plan-agencies.ts'
import { placeOf } from '../agencies/agency-findings.ts'
import { noBody } from '../agencies/not-a-body.ts'
import { NamedBodies, namesBodiesAtLarge, readersOf } from '../agencies/readers.ts'
import type { Rule } from '../rule.ts'

export const agencyNotified: Rule = {
  id: 'agency-notified',
  level: 'practice',
  severity: 'info',
  title: {
    vi: 'Cơ quan được giao chủ trì nên có trong nơi nhận hoặc trong điều khoản thi hành.',
    en: 'Every body that leads a task should be among the recipients or in the article on implementation.',
  },
  why: {
    vi: 'Cơ quan được giao việc mà không được gửi văn bản thì không biết việc của mình.',
    en: 'Who is given a task but not sent the text does not know of it.',
  },
  help: {
    vi: 'Thêm cơ quan này vào nơi nhận, hoặc nêu trong điều về trách nhiệm thi hành.',
    en: 'Add it to the recipients, or name it in the article on implementation.',
  },
  applies: plan => readersOf(plan).length > 0 && leadingBodies(plan).length > 0,
  *check({ plan, knownAgencies }) {
    const readers = readersOf(plan)
    if (namesBodiesAtLarge(readers)) return
    const agencies = agenciesOf(plan, knownAgencies)
    const leading = leadingBodies(plan)
    const names = [...agencies.known.flatMap(one => one.names), ...leading.map(({ name }) => name)]
    const named = new NamedBodies(readers, names, agencies)
    const judged = new Set<string>()
    for (const agency of leading) {
      const body = agencies.bodyOf(agency.name)
      if (judged.has(body) || agencies.isGeneral(agency.name)) continue
      judged.add(body)
      if (named.has(agency.name)) continue
      yield {
        ...placeOf(agency),
        message: {
          vi: `“${agency.name}” được giao chủ trì nhưng không thấy ở nơi nhận hay trong điều khoản thi hành.`,
          en: `“${agency.name}” is to lead but is neither among the recipients nor in the article on implementation.`,
        },
      }
    }
  },
}

/** The bodies that lead tasks, as they are named; a body above the commune is informed in other ways. */
function leadingBodies(plan: Plan): readonly CellAgency[] {
  return cellAgencies(plan, ['lead']).filter(({ name }) => !noBody(name) && !isAboveCommune(name))
}
