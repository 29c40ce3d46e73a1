import type { Localized, Path } from '../../../base/diagnostic.ts'
import type { Field } from '../keys/grammar.ts'
import type { PlanSource } from '../sources/plan-source.ts'
import { isRow } from './free-columns.ts'
import { TEXT_WITH_COLON } from './type-help.ts'

/** Longer texts are not repeated in a message. */
const LONGEST = 80

/** What to do with a line of a list that has a colon in it, as `- Lưu: VT`: no key of the language begins with a capital. */
export function sentenceHelp(
  path: Path,
  key: string,
  field: Field,
  source: PlanSource,
): Localized | undefined {
  if (typeof path.at(-1) !== 'number' || isRow(path)) return undefined
  if (!field.takesText || !/^[A-ZÀ-ỴĐ]/.test(key)) return undefined
  const written = source.textAt(source.locate(path)).trim()
  if (written.includes('\n') || written.length > LONGEST || written.length <= key.length)
    return TEXT_WITH_COLON
  const whole = `'${written.replaceAll("'", "''")}'`
  return {
    vi: `Là một câu có dấu hai chấm thì đặt cả câu trong nháy đơn: - ${whole}`,
    en: `If this is a text with a colon, put all of it in single quotes: - ${whole}`,
  }
}
