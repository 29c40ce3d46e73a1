import type { Localized } from '../base/diagnostic.ts'
import type { FontFace } from '../base/world.ts'

/** Why a font file cannot be used. */
export type FontProblem =
  | 'not-a-font'
  | 'collection'
  | 'not-truetype'
  | 'compressed'
  | 'truncated'
  | 'missing-table'
  | 'damaged-table'
  | 'no-unicode'
  | 'not-embeddable'

const REASONS: Readonly<Record<FontProblem, Localized>> = {
  'not-a-font': { vi: 'không phải là phông chữ TrueType', en: 'not a TrueType font' },
  collection: {
    vi: 'là tập hợp nhiều phông chữ (.ttc); hãy tách lấy một phông chữ .ttf',
    en: 'a collection of fonts (.ttc); extract a single .ttf from it',
  },
  'not-truetype': {
    vi: 'là phông chữ OpenType có đường nét PostScript (.otf); cần phông chữ TrueType (.ttf)',
    en: 'an OpenType font with PostScript outlines (.otf); a TrueType font (.ttf) is needed',
  },
  compressed: {
    vi: 'là phông chữ nén cho trang web (WOFF); cần phông chữ TrueType (.ttf)',
    en: 'a font compressed for the web (WOFF); a TrueType font (.ttf) is needed',
  },
  truncated: { vi: 'bị cắt cụt', en: 'cut short' },
  'missing-table': { vi: 'thiếu bảng', en: 'lacks the table' },
  'damaged-table': { vi: 'có bảng bị hỏng', en: 'has a damaged table' },
  'no-unicode': { vi: 'không có bảng mã Unicode', en: 'has no Unicode character map' },
  'not-embeddable': {
    vi: 'có giấy phép không cho nhúng vào tệp PDF',
    en: 'has a licence that forbids embedding in a PDF',
  },
}

/** A font file that cannot be used: a mistake in what was given, not a bug. */
export class FontError extends Error {
  readonly face: FontFace
  readonly problem: FontProblem
  /** The table at fault, such as `glyf`. */
  readonly table: string | undefined
  /** What is wrong with the file, as the rest of a sentence that begins with its name. */
  readonly reason: Localized

  constructor(face: FontFace, problem: FontProblem, table?: string) {
    const { vi, en } = REASONS[problem]
    const suffix = table === undefined ? '' : ` “${table}”`
    super(`${face}: ${en}${suffix}`)
    this.name = 'FontError'
    this.face = face
    this.problem = problem
    this.table = table
    this.reason = { vi: `${vi}${suffix}`, en: `${en}${suffix}` }
  }
}
