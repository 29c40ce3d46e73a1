import { LETTERS } from '../../plan/text/letters.ts'
import type { SetPhrase } from './set-phrases.ts'

/**
 * Words that stand side by side with a comma in the titles of laws and decrees (Luật Cán bộ, công chức; hồ sơ, giấy tờ
 * of NĐ 45/2020/NĐ-CP; Luật sửa đổi, bổ sung), and commas that part what belongs together.
 */
export const LISTED_WORDS: readonly SetPhrase[] = [
  listed(['hồ sơ', 'giấy tờ']),
  listed(['cán bộ', 'công chức']),
  listed(['công chức', 'viên chức']),
  listed(['sửa đổi', 'bổ sung']),
  listed(['người dân', 'doanh nghiệp']),
  listed(['tổ chức', 'cá nhân'], ' hóa'),
  listed(['cơ quan', 'đơn vị']),
  listed(['bộ', 'ngành', 'địa phương']),
  // The name of the ministry and its departments since 2007.
  {
    hint: 'văn hóa thể thao',
    broken: new RegExp(
      `(?<![${LETTERS}])(văn h(?:óa|oá)) (thể thao(?:,| và) du lịch)(?![${LETTERS}])`,
      'giu',
    ),
    right: '$1, $2',
    severity: 'warning',
  },
  {
    hint: 'trường hợp, ',
    broken: /(?<=(?:^|[.;\n])\s{0,2})(Trường hợp), (để|khi|nếu|do|không)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/giu,
    right: '$1 $2',
    severity: 'warning',
  },
  { hint: '', broken: /([,;])\s?[,;](?!\))/gu, right: '$1', severity: 'warning' },
  {
    hint: '.',
    broken: /(?<=[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])\s?[,;](\.)(?![./])(?=\s|$)/gu,
    right: '$1',
    severity: 'warning',
  },
]

/** Words side by side without a comma between them, unless something else follows. */
function listed(words: readonly string[], unless = '(?!)'): SetPhrase {
  const groups = words.map(word => `(${word})`).join(' ')
  return {
    hint: words.join(' '),
    broken: new RegExp(`(?<![${LETTERS}])${groups}(?![${LETTERS}]|${unless})`, 'giu'),
    right: words.map((_, index) => `$${index + 1}`).join(', '),
    severity: 'info',
  }
}
