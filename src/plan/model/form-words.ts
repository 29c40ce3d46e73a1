import type { DivisionKind } from './block.ts'

/**
 * Words of the official form that kehoach writes itself and that authors type by habit (PL I-I.II and the models of
 * PL III): `compose` writes them, `habits` knows them when they are typed.
 */
export const RECIPIENTS_HEADING = 'Nơi nhận:'
export const APPENDIX = 'Phụ lục'
export const FILING = 'Lưu:'
export const NUMBER = 'Số:'
export const BASIS = 'Căn cứ'
export const PROPOSER = 'Theo đề nghị của'

/** What divisions are called before their number. */
export const DIVISIONS: Readonly<Record<DivisionKind, string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
}
