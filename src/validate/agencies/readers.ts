import type { Plan } from '../../plan/model/plan.ts'
import { NameFinder } from '../../plan/reading/agencies/name-finder.ts'
import { nameKey, plain } from '../../plan/reading/agencies/name-words.ts'
import type { PlanAgencies } from '../../plan/reading/agencies/plan-agencies.ts'
import { markedTexts } from '../../plan/reading/texts/marked-texts.ts'
import { closingsOf, recipientTexts } from '../bundle/recipient-texts.ts'

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
  /(?:^|[^A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:các|những|toàn thể)(?: [A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]+,?)? ?(?:cơ quan|phòng|ban|đơn vị|bộ phận|tổ chức|công chức|cá nhân|ông)|thủ trưởng|trưởng các|cán bộ, công chức|công chức (?:chuyên môn|phường|xã|thị trấn|có liên quan)/iu

/** Whether bodies are named in general, so that nobody can tell which of them are meant. */
export function namesBodiesAtLarge(readers: readonly string[]): boolean {
  return readers.some(text => AT_LARGE.test(text.normalize('NFC')))
}

/** Whether bodies, given by all their names, are named in texts: by one of them, or by its first letters. */
export class NamedBodies {
  readonly #named = new Set<string>()
  readonly #letters: readonly string[]
  readonly #agencies: PlanAgencies

  constructor(readers: readonly string[], names: readonly string[], agencies: PlanAgencies) {
    const finder = new NameFinder(names.flatMap(name => [nameKey(name), agencies.bareKey(name)]))
    for (const text of readers)
      for (const found of finder.find(text)) this.#named.add(agencies.bodyOf(found.text))
    const short = readers.flatMap(text => text.match(/\p{Lu}{2,8}/gu) ?? [])
    this.#letters = [...new Set(short.map(plain))]
    this.#agencies = agencies
  }

  has(name: string): boolean {
    if (this.#named.has(this.#agencies.bodyOf(name))) return true
    const all = initials(name)
    return this.#letters.some(letters => all.includes(letters))
  }
}

function initials(name: string): string {
  return nameKey(name)
    .split(' ')
    .map(word => word.slice(0, 1))
    .join('')
}
