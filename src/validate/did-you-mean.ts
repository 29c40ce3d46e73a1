import { nearest } from '../plan/text/nearest.ts'
import type { Finding } from './rule.ts'

/** Help that names the id an author probably meant; none when no id comes near, so that the rule's own stands. */
export function didYouMean(
  word: string,
  ids: Iterable<string>,
  written = (id: string) => `“${id}”`,
): Pick<Finding, 'help'> {
  const meant = nearest(word, ids)
  if (meant === undefined) return {}
  return { help: { vi: `Có phải ý bạn là ${written(meant)}?`, en: `Did you mean ${written(meant)}?` } }
}
