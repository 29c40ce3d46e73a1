import type { Citation } from '../../plan/reading/citations/citation.ts'
import { isLaw } from '../../plan/reading/citations/text-kinds.ts'

/** Kinds of texts by their legal force, the strongest first; resolutions and directives have no place of their own. */
const RANKS: readonly RegExp[] = [
  /^QH\d|^UBTVQH\d/u,
  /^NĐ-CP$/u,
  /^QĐ-TTg$/u,
  /^TT-|^TTLT[-/]/u,
  /-(?:UBND|HĐND)(?:-|$)/u,
]

/** The place of a text in the order of legal force from 0 on; undefined where that is not settled. */
export function rankOf({ type, number }: Citation): number | undefined {
  if (isLaw(type.text)) return 0
  const rank = RANKS.findIndex(pattern => pattern.test(number?.symbol ?? ''))
  return rank === -1 ? undefined : rank
}

/** Whether a text was issued by a body of the centre that numbers texts for the whole country. */
export function isOfTheCentre(citation: Citation): boolean {
  const rank = rankOf(citation)
  return rank !== undefined
    ? rank < RANKS.length - 1
    : /^(?:NQ-CP|CT-TTg)$/u.test(citation.number?.symbol ?? '')
}
