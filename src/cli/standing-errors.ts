import type { Localized } from '../internal.ts'
import { plural } from './report/counts.ts'

/** What errors in a plan mean for its files; undefined when there are both files and no errors. */
export function standingErrors(
  plan: string,
  errors: number,
  isFinal: boolean,
  isStored: boolean,
): Localized | undefined {
  const en = plural(errors, 'error')
  if (isStored)
    return errors === 0
      ? undefined
      : {
          vi: `${plan}: các tệp đã ghi còn ${errors} lỗi, chưa nên ký.`,
          en: `${plan}: ${en} ${errors === 1 ? 'stands' : 'stand'} in the files, do not sign them yet.`,
        }
  return isFinal
    ? {
        vi: `${plan}: còn ${errors} lỗi, chưa ký được nên không ghi tệp nào (--final).`,
        en: `${plan}: ${en}, not ready to sign, so nothing was written (--final).`,
      }
    : {
        vi: `${plan}: chưa đọc được thành văn bản nên không ghi tệp nào.`,
        en: `${plan}: it cannot be read as a document, so nothing was written.`,
      }
}
