import type { Localized, Path } from '../../base/diagnostic.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { readTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { abbreviationsIn, type UsedAbbreviation } from '../texts/abbreviations.ts'
import { textFinding } from '../texts/text-finding.ts'

export const abbreviationIntroduced: Rule = {
  id: 'abbreviation-introduced',
  level: 'practice',
  severity: 'warning',
  title: {
    vi: 'Chữ viết tắt nên được giải thích một lần, ở chỗ dùng đầu tiên; tên văn bản không nên viết tắt.',
    en: 'An abbreviation should be explained once, where it is first used; titles should have none.',
  },
  why: {
    vi: 'Người nhận ở cơ quan khác và người dân có thể không hiểu chữ viết tắt.',
    en: 'Readers in other offices, and citizens, may not know it.',
  },
  help: {
    vi: 'Viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc: “thủ tục hành chính (TTHC)”.',
    en: 'Write it out the first time with the abbreviation in brackets: “thủ tục hành chính (TTHC)”.',
  },
  *check({ plan }) {
    const uses = usesOf(plan)
    const introduced = new Set(
      uses.flatMap(({ name, introduces }) => (introduces ? [name, ...name.split('&')] : [])),
    )
    const seen = new Set<string>()
    const introducedIn = new Set<string>()
    for (const use of uses) {
      const inPart = `${partOf(use.read.at)} ${use.name}`
      if (use.introduces) {
        if (introducedIn.has(inPart) && use.isSpelled) yield found(use, again(use.name), 'info')
        introducedIn.add(inPart)
      } else if (isTitle(use.read.at) && !seen.has(inPart)) {
        if (!introducedIn.has(inPart)) yield found(use, inTitle(use.name))
      } else if (!introduced.has(use.name) && !seen.has(use.name)) {
        yield found(use, unknown(use.name), 'info')
        seen.add(use.name)
      }
      seen.add(inPart)
    }
  },
}

/** Names of agencies are used where tasks name them; there is no place to explain them in. */
function usesOf(plan: Plan): readonly UsedAbbreviation[] {
  return readTexts(plan)
    .filter(({ at }) => at[0] !== 'agencies')
    .flatMap(abbreviationsIn)
}

function found(use: UsedAbbreviation, message: Localized, severity?: 'info'): Finding {
  return {
    ...textFinding(use.read, [use.start, use.start + use.name.length], message),
    ...(severity && { severity }),
  }
}

/** The text of the bundle that a place belongs to. */
function partOf(at: Path): string {
  return at[0] === 'appendices' ? `appendices ${at[1]}` : String(at[0])
}

function isTitle(at: Path): boolean {
  const key = at.at(-1)
  return (key === 'title' && at.length <= 3 && at[0] !== 'decision') || (key === 'subject' && at.length === 2)
}

function inTitle(name: string): Localized {
  return {
    vi: `Tên văn bản có chữ viết tắt “${name}” chưa được giải thích.`,
    en: `The title has the abbreviation “${name}”, which nothing explains.`,
  }
}

function unknown(name: string): Localized {
  return {
    vi: `Chữ viết tắt “${name}” không được giải thích ở chỗ nào.`,
    en: `The abbreviation “${name}” is explained nowhere.`,
  }
}

function again(name: string): Localized {
  return {
    vi: `Chữ viết tắt “${name}” đã được giải thích ở trên.`,
    en: `The abbreviation “${name}” has been explained above.`,
  }
}
