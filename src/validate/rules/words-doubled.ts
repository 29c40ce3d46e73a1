import type { Localized } from '../../base/diagnostic.ts'
import { ownTexts, type ReadText } from '../../plan/reading/texts/read-texts.ts'
import { comparedWords } from '../../plan/text/compared-text.ts'
import { LETTERS } from '../../plan/text/letters.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const wordsDoubled: Rule = {
  id: 'words-doubled',
  level: 'hygiene',
  severity: 'warning',
  fixable: true,
  title: { vi: 'Không viết lặp một từ hai lần liền nhau.', en: 'No word stands twice in a row.' },
  why: { vi: 'Từ lặp là lỗi khi sửa hoặc chép đoạn văn.', en: 'It is a slip of editing or copying.' },
  help: { vi: 'Bỏ một từ.', en: 'Drop one of them.' },
  *check({ plan }) {
    for (const read of ownTexts(plan)) {
      if (!hasRepetition(comparedWords(read))) continue
      for (const match of read.text.matchAll(DOUBLED)) {
        const { word, pair } = match.groups ?? {}
        if (
          pair !== undefined &&
          isMeant(pair, match[0], read.text.slice(Math.max(0, match.index - 12), match.index))
        )
          continue
        const range = [match.index, match.index + match[0].length] as const
        yield textFinding(read, range, message(word ?? pair ?? ''), word)
      }
      for (const { index, groups, 0: written } of read.text.matchAll(DOUBLED_IN_PLACE)) {
        const word = groups?.year ?? groups?.body ?? groups?.before ?? 'viên'
        yield textFinding(read, [index, index + written.trimEnd().length], message(word), word)
      }
      yield* firstTwice(read)
      // Which of the two letters is right is not known, so neither is dropped.
      for (const { index, 0: written } of read.text.matchAll(DOUBLED_AS_NAME))
        yield textFinding(read, [index, index + written.length], {
          vi: `“${written}”: một từ viết hai lần.`,
          en: `“${written}” has one word twice.`,
        })
    }
  },
}

function* firstTwice(read: ReadText): Generator<Finding> {
  const { first = '', again } = FIRST_TWICE.exec(read.text)?.groups ?? {}
  if (first.toLowerCase() !== again || REDUPLICATED.has(again)) return
  const start = read.text.indexOf(first)
  yield textFinding(read, [start, start + first.length + 1 + first.length], message(first), first)
}

/** Whether a word or a pair of words follows itself: few texts have one, and the patterns need not be tried on others. */
function hasRepetition(words: readonly string[]): boolean {
  for (let index = 1; index < words.length; index += 1) {
    if (words[index] === words[index - 1]) return true
    if (index > 2 && words[index] === words[index - 2] && words[index - 1] === words[index - 3]) return true
  }
  return false
}

/** Words that only join others; most nouns may well meet themselves: “ủy ban ban hành”, “người dân dân tộc”. */
const JOINING = 'của|và|các|những|được|trong|cho|với|về|để|đã|sẽ|khi|nếu|thì|là|này|hoặc|cùng|như|mà|bởi|vì'

/** Behind these another meets itself: “tài liệu kèm theo theo quy định”, “hiện tại tại địa phương”. */
const AFTER_OTHERS =
  '(?<!(?:kèm|tiếp|kéo) )theo|(?<!(?:hiện|tồn) )tại|(?<!(?:lý|tự) )do|(?<!(?:cân|tương|tuyệt|phản|ứng) )đối|(?<!(?:nhà|chỗ|nơi|đất) )ở'

const DOUBLED = new RegExp(
  `(?<![${LETTERS}\\d])(?:(?<word>${JOINING}|${AFTER_OTHERS}) \\k<word>|(?<pair>[${LETTERS}]{2,8} [${LETTERS}]{2,8}) \\k<pair>)(?![${LETTERS}\\d]| chủ nghĩa| phẩm)`,
  'giu',
)

/**
 * Where a word cannot but be meant once: a year, “Ban Ban Chấp hành”, “số số 46”, “giảng viên viên” but for “viên viên chức”;
 * the first word of a text, “Tên tên xã”, is read by itself.
 */
const DOUBLED_IN_PLACE = new RegExp(
  [
    '(?<![\\d./-])(?<year>(?:19|20)\\d{2}) \\k<year>(?![\\d/-])',
    `(?<![${LETTERS}]|(?:[Tt]rưởng|[Pp]hó|[Tt]iểu|[Cc]ác|[Nn]hóm|[Cc]án) )(?<body>Ban|Sở|Ủy|Tổ) \\k<body> (?=\\p{Lu})`,
    `(?<![${LETTERS}]|[Tt]ham |[Hh]ệ |[Cc]ơ |[Mm]ã )(?<before>số) số(?= \\d)`,
    `(?<=(?:giảng|nhân|thành|đảng|hội|giáo|sinh|học) )viên viên(?= (?!chức)[${LETTERS}])`,
  ].join('|'),
  'gu',
)

/** The first word of a text and once more in small letters. */
const FIRST_TWICE = new RegExp(
  `^(?:[-+] )?(?<first>\\p{Lu}[${LETTERS}]{1,6}) (?<again>\\p{Ll}[${LETTERS}]{1,6})(?![${LETTERS}])`,
  'u',
)

/** Words that stand twice with a meaning of their own. */
const REDUPLICATED: ReadonlySet<string> = new Set(
  'từ dần song ngày luôn thường đời nhà người ai ngành lâu hằng hàng đâu mãi rất nơi'.split(' '),
)

/** What names begin with. No single word that ends another: “cán bộ Bộ Y tế”, “nhân dân Dân tộc” are right. */
const HEADS = [
  ...['hệ', 'hệ thống', 'cổng', 'trung tâm', 'ủy ban', 'uỷ ban', 'văn phòng', 'hội đồng'],
  ...['nghị định', 'nghị quyết', 'quyết định', 'kế hoạch', 'chương trình', 'đề án'],
]

/** One of them, and once more with a capital: “nâng cấp hệ Hệ thống”, “tại trung tâm Trung tâm Phục vụ”. */
const DOUBLED_AS_NAME = new RegExp(
  `(?<![${LETTERS}\\d]|(?:quan|liên|thế) )(?:${HEADS.map(head => `${head} ${capital(head)}`).join('|')})(?![${LETTERS}\\d])`,
  'gu',
)

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The first is what a body is called or a name, the second what is done: “hội đồng thẩm định thẩm định báo cáo”. */
const NAMED =
  /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:đồng|tổ|đoàn|ban|phận|quan|phòng|tác|chức|thẩm|nhóm|vị|bộ|sở|cục|vụ|việc|người|bên|đơn|hộ|tượng) $/iu

function isMeant(pair: string, written: string, before: string): boolean {
  return (
    REPEATED.has(pair.toLowerCase()) ||
    // “chi cục thuộc cục thuộc bộ”, “doanh nghiệp công nghiệp công nghệ”: no words, but parts of two.
    / (?:thuộc|công)$/iu.test(pair) ||
    written !== `${pair} ${pair}` ||
    NAMED.test(before) ||
    // A name, or what a name begins with: “dự án Dự án đường cao tốc”.
    /^\p{Lu}/u.test(pair)
  )
}

/** Said twice on purpose. */
const REPEATED: ReadonlySet<string> = new Set(['thường xuyên', 'từng bước', 'liên tục', 'dần dần', 'mãi mãi'])

function message(word: string): Localized {
  return { vi: `“${word}” viết hai lần liền nhau.`, en: `“${word}” stands twice in a row.` }
}
