import type { Localized, SpanEdit } from '../base/diagnostic.ts'
import { type CodePlace, codeAt, codePlaces } from './codes.ts'
import type { PlanTree } from './plan-tree.ts'

/** Every place of the code under a cursor, its declaration first; none where no code stands. */
export function referencesAt(trees: readonly PlanTree[], offset: number): readonly CodePlace[] {
  const places = codePlaces(trees)
  const here = codeAt(places, trees[0]?.file ?? '', offset)
  return here ? places.filter(one => one.group === here.group && one.code === here.code) : []
}

/** Why a code cannot be called as asked, or the edits that do so. */
export type Renaming =
  | { readonly edits: readonly SpanEdit[]; readonly refusal?: undefined }
  | { readonly refusal: Localized }

/** Calls the code under a cursor by another name, wherever it stands in the file. */
export function renameAt(trees: readonly PlanTree[], offset: number, name: string): Renaming {
  const same = referencesAt(trees, offset)
  const [first] = same
  if (!first?.isDeclaration) return { refusal: NO_CODE }
  // Other plans may include the file too, and would be left with the old name.
  if (first.file !== trees[0]?.file) return { refusal: SHARED }
  if (!PLAIN.test(name)) return { refusal: NOT_PLAIN }
  const taken = codePlaces(trees).some(
    one => one.isDeclaration && one.group === first.group && one.code === name,
  )
  if (taken && name !== first.code) return { refusal: TAKEN }
  return {
    edits: same.map(({ file, range: [start, end] }) => ({ span: { file, start, end }, text: name })),
  }
}

/** What YAML and a footnote's mark take as it is, with and without quotes; no number, which would be none of ours. */
const PLAIN = /^(?!(?:true|false|null|yes|no)$)[\p{L}_][\p{L}\p{N}_-]{0,79}$/iu

const NO_CODE: Localized = {
  vi: 'Chỗ này không phải mã cơ quan, người ký, danh sách nơi nhận hay chú thích đã khai.',
  en: 'No declared code of an agency, a signatory, a list of recipients or a footnote stands here.',
}
const SHARED: Localized = {
  vi: 'Mã này khai trong tệp dùng chung; mở tệp ấy để đổi, vì kế hoạch khác cũng có thể dùng nó.',
  en: 'This code is declared in a shared file; rename it there, as other plans may use it too.',
}
const NOT_PLAIN: Localized = {
  vi: 'Mã chỉ gồm chữ, số, dấu gạch nối, bắt đầu bằng chữ.',
  en: 'A code consists of letters, digits and hyphens, and begins with a letter.',
}
const TAKEN: Localized = { vi: 'Mã này đã có.', en: 'There is such a code already.' }
