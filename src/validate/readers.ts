import { NameFinder } from '../plan/agencies/name-finder.ts'
import { nameKey, plain } from '../plan/agencies/name-words.ts'
import type { PlanAgencies } from '../plan/agencies/plan-agencies.ts'
import type { Plan } from '../plan/plan.ts'
import { markedTexts } from '../plan/text/marked-texts.ts'
import { closingsOf, recipientTexts } from './recipient-texts.ts'

/** The texts that say who gets a plan and who carries it out; none when it has no recipients. */
export function readersOf(plan: Plan): readonly string[] {
  const closings = closingsOf(plan).filter(({ closing }) => (closing.recipients ?? []).length > 0)
  if (closings.length === 0) return []
  const recipients = closings.flatMap(closing => recipientTexts(plan, closing).map(({ text }) => text))
  const filing = closings.flatMap(({ closing }) => closing.filing ?? [])
  const prose = markedTexts(plan).filter(({ at }) => at.includes('articles') || isProse(at))
  return [...recipients, ...filing, ...prose.map(({ text }) => text)]
}

/** What a plan says outside its tables, where it may have a section on implementation. */
function isProse(at: readonly (string | number)[]): boolean {
  return at[0] === 'plan' && at.includes('body') && !at.includes('table')
}

/** “các phòng, đơn vị”, “thủ trưởng các cơ quan”, “công chức phường”: any unit may be among them. */
const AT_LARGE =
  /(?:^|[^\p{L}])(?:các|những|toàn thể)(?: \p{L}+,?)? ?(?:cơ quan|phòng|ban|đơn vị|bộ phận|tổ chức|công chức|cá nhân|ông)|thủ trưởng|trưởng các|cán bộ, công chức|công chức (?:chuyên môn|phường|xã|thị trấn|có liên quan)/iu

/** Whether bodies are named in general, so that nobody can tell which of them are meant. */
export function namesBodiesAtLarge(readers: readonly string[]): boolean {
  return readers.some(text => AT_LARGE.test(text.normalize('NFC')))
}

/** Whether a body is named, by one of its names or by the first letters of one. */
export function namesBody(
  readers: readonly string[],
  names: readonly string[],
  agencies: PlanAgencies,
): boolean {
  const finder = new NameFinder(names.flatMap(name => [nameKey(name), agencies.bareKey(name)]))
  const bodies = new Set(names.map(name => agencies.bodyOf(name)))
  const letters = names.map(initials)
  return readers.some(text => {
    for (const found of finder.find(text)) if (bodies.has(agencies.bodyOf(found.text))) return true
    const short = text.match(/\p{Lu}{2,}/gu) ?? []
    return short.some(word => letters.some(all => all.includes(plain(word))))
  })
}

function initials(name: string): string {
  return nameKey(name)
    .split(' ')
    .map(word => word.slice(0, 1))
    .join('')
}
