import type { Imported, ImportRemark, Localized } from '../internal.ts'
import { type Context, say } from './terminal.ts'

type Kind = ImportRemark['kind']

const TITLES: Readonly<Record<Kind, Localized>> = {
  'left-out': { vi: 'Không chuyển sang kế hoạch', en: 'Not carried over' },
  number: { vi: 'Số giữ như trong tệp', en: 'Numbers kept as they are' },
  guess: { vi: 'Cần xem lại', en: 'To be looked at' },
  changed: { vi: 'Đã đổi', en: 'Changed' },
}

/** All that is told of an import, in this order. */
export const ALL_KINDS: readonly Kind[] = ['left-out', 'number', 'guess', 'changed']
/** What its owner should know of a Word file that is only judged: what was not read, and numbers that do not follow. */
export const KINDS_OF_JUDGED: readonly Kind[] = ['left-out', 'number']

/** More of one kind are counted. */
const MOST_TOLD = 20

/** Says what of a Word file is not in its plan, what was guessed and changed, and how its words were compared. */
export function tellImport(
  { remarks, comparison }: Imported,
  kinds: readonly Kind[],
  context: Context,
): void {
  for (const kind of kinds)
    tell(
      remarks.filter(remark => remark.kind === kind),
      TITLES[kind],
      context,
    )
  const { words, kept } = comparison
  say(context, {
    vi: `Đã đối chiếu ${number(words)} chữ của tệp với kế hoạch: ${words === kept ? 'có đủ' : `thiếu ${words - kept}, nêu ở trên`}.`,
    en: `${words} words of the file were compared with the plan: ${words === kept ? 'all are there' : `${words - kept} are not, as told above`}.`,
  })
}

function tell(remarks: readonly ImportRemark[], title: Localized, context: Context): void {
  if (remarks.length === 0) return
  say(context, { vi: `${title.vi} (${remarks.length}):`, en: `${title.en} (${remarks.length}):` })
  for (const { vi, en } of remarks.slice(0, MOST_TOLD)) say(context, { vi: `  - ${vi}`, en: `  - ${en}` })
  const more = remarks.length - MOST_TOLD
  if (more > 0) say(context, { vi: `  … và ${more} chỗ nữa`, en: `  … and ${more} more` })
}

function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')
}
