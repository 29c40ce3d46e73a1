import type { SetPhrase } from './set-phrases.ts'

/**
 * Words that stand side by side with a comma in the titles of laws and decrees (Luật Cán bộ, công chức; hồ sơ, giấy tờ
 * of NĐ 45/2020/NĐ-CP; Luật sửa đổi, bổ sung), and commas that part what belongs together.
 */
export const LISTED_WORDS: readonly SetPhrase[] = [
  listed('(hồ sơ) (giấy tờ)'),
  listed('(cán bộ) (công chức)'),
  listed('(công chức) (viên chức)'),
  listed('(sửa đổi) (bổ sung)'),
  listed('(người dân) (doanh nghiệp)'),
  listed('(tổ chức) (cá nhân)(?! hóa)'),
  listed('(cơ quan) (đơn vị)'),
  listed('(bộ) (ngành) (địa phương)', '$1, $2, $3'),
  {
    broken: /(?<=(?:^|[.;\n])\s{0,2})(Trường hợp), (để|khi|nếu|do|không)(?![A-Za-zÀ-ỹ])/giu,
    right: '$1 $2',
    severity: 'warning',
  },
  { broken: /([,;])\s?[,;](?!\))/gu, right: '$1', severity: 'warning' },
  { broken: /(?<=[A-Za-zÀ-ỹ])\s?[,;](\.)(?![./])(?=\s|$)/gu, right: '$1', severity: 'warning' },
]

function listed(pattern: string, right = '$1, $2'): SetPhrase {
  return {
    broken: new RegExp(`(?<![A-Za-zÀ-ỹ])${pattern}(?![A-Za-zÀ-ỹ])`, 'giu'),
    right,
    severity: 'info',
  }
}
