import type { OptionalClosing } from './closing.ts'

/** A line among the recipients that says where the text is filed. */
const FILED = /^[-–]?\s*lưu\s*(?::|VT|văn thư)/iu
/** `Lưu: VT, ` and what stands before it; the unit is what comes next. */
const BEFORE_UNIT = /^(?:lưu\s*:?\s*)?(?:VT|văn thư)?[\s,;:]*/iu
/** An abbreviation: `VP`, `KTHTĐT`, `VX1`, `ĐT&QLKH`. */
const UNIT = /^\p{Lu}[\p{L}\d&]*(?=$|[\s,;.(])/u

/** The unit that drafted a text, as the number of a letter names it: `VP` of “Lưu: VT, VP (03 bản)”. */
export function draftingUnit({ filing, recipients = [] }: OptionalClosing): string | undefined {
  const lines = recipients.flatMap(recipient => (typeof recipient === 'string' ? recipient : []))
  const line = filing ?? lines.find(text => FILED.test(text))
  if (line === undefined) return undefined
  const rest = line.replace(/^[-–]\s*/u, '').replace(BEFORE_UNIT, '')
  return UNIT.exec(rest)?.[0]
}
