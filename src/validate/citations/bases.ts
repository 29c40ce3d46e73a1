import type { Plan } from '../../plan/model/plan.ts'
import { citationsOf, isBasis, type PlacedCitation } from '../../plan/reading/citations/placed-citations.ts'
import { type ReadText, readTexts } from '../../plan/reading/texts/read-texts.ts'

/** Words that introduce what a text carries out or follows, not a legal basis. */
const NO_BASIS =
  /^(?:thực hiện|triển khai|trên cơ sở|xét|theo|để|nhằm|sau khi)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu

/** A legal basis and the texts it names, those in titles left out. */
export interface Basis {
  readonly read: ReadText
  readonly cited: readonly PlacedCitation[]
}

/** The legal bases of the decision and the plan, without lines that begin otherwise than with “Căn cứ”. */
export function basesOf(plan: Plan): readonly Basis[] {
  const cited = citationsOf(plan).filter(({ read, citation }) => isBasis(read.at) && !citation.inTitle)
  return readTexts(plan)
    .filter(({ at, text }) => isBasis(at) && !NO_BASIS.test(text.trimStart()))
    .map(read => ({ read, cited: cited.filter(other => other.read === read) }))
}

/** Whether a citation is joined to the one before it as what amends that. */
export function isAmending({ read, citation }: PlacedCitation): boolean {
  const before = read.text.slice(Math.max(0, citation.start - 60), citation.start)
  return (
    /^(?:sửa đổi|bổ sung)/iu.test(citation.title?.text ?? '') ||
    /được (?:sửa đổi|bổ sung|thay thế)[^;]*$/u.test(before)
  )
}
