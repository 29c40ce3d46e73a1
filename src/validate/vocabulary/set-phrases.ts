import { LETTERS } from '../../plan/text/letters.ts'
/** A phrase of official texts as it is often broken, and as it is. */
export interface SetPhrase {
  /** What every broken form has in it, in small letters: a glance for it spares most texts the search. */
  readonly hint: string
  readonly broken: RegExp
  /** What stands in its place; `$1` and the like as in `replace`. */
  readonly right: string
  readonly severity: 'warning' | 'info'
}

/**
 * Set phrases of plans on administrative procedures, as in the titles of NĐ 20/2008/NĐ-CP (phản ánh, kiến nghị),
 * NĐ 61/2018/NĐ-CP and NĐ 118/2025/NĐ-CP (một cửa, một cửa liên thông), and the article on entry into force of
 * Mẫu 1.2 and 1.3.
 */
export const SET_PHRASES: readonly SetPhrase[] = [
  {
    hint: 'phản ánh',
    // A name is written as it is: “Ứng dụng Phản ánh kiến nghị tỉnh”.
    broken: new RegExp(
      `(?<![${LETTERS}])(?:(phản ánh)|(?<=^|[.:;] |[-+] |\\d\\. |[a-zđ]\\) )(Phản ánh)|(PHẢN ÁNH))(?:\\s*[-–/])? (kiến nghị|KIẾN NGHỊ)(?![${LETTERS}])`,
      'gu',
    ),
    right: '$1$2$3, $4',
    severity: 'info',
  },
  {
    hint: 'cơ chế một cửa, cơ',
    broken: phrase('(cơ chế một cửa), cơ chế (một cửa liên thông)'),
    right: '$1, $2',
    severity: 'info',
  },
  {
    hint: 'một cửa một cửa',
    broken: phrase('(một cửa) (một cửa liên thông)'),
    right: '$1, $2',
    severity: 'warning',
  },
  {
    hint: 'cơ chế một cửa liên thông',
    broken: phrase(
      '(kiểm soát (?:thủ tục hành chính|TTHC)(?:,| và)(?: thực hiện)? cơ chế) (một cửa liên thông)',
    ),
    right: '$1 một cửa, $2',
    severity: 'warning',
  },
  {
    hint: ' có hiệu lực ',
    broken:
      /(?<=(?:^|[.\n])\s{0,2})(Quyết định|Kế hoạch|Quy chế) (có hiệu lực (?:thi hành )?(?:kể )?từ ngày)/gu,
    right: '$1 này $2',
    severity: 'info',
  },
  {
    hint: 'chịu trách nhiệm thi hành quyết định',
    broken: /(chịu trách nhiệm thi hành Quyết định)(?=\s*(?:(?:\.\/\.?|\.)\s*)?$)/gu,
    right: '$1 này',
    severity: 'info',
  },
]

function phrase(pattern: string): RegExp {
  return new RegExp(`(?<![${LETTERS}])${pattern}(?![${LETTERS}])`, 'giu')
}
