import { numberAppendices } from '../../plan/model/appendices.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { positionWritten } from '../../plan/phrases/labels.ts'
import { ownTexts, type ReadText } from '../../plan/reading/texts/read-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

const LISTS = '(?:phụ lục|danh sách|danh mục|biểu mẫu|mẫu biểu|mẫu|biểu|bảng|đề cương|lịch)'
/** Up to six words of a name between what it is and that it is attached. */
const NAMED = String.raw`(?:\s+[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d/-]+){0,6}?`
const ATTACHED = String.raw`\s+(?:(?:được\s+)?(?:gửi\s+|ban hành\s+)?(?:kèm\s+theo|đính\s+kèm)(?:\s+(?:quyết định|kế hoạch|văn bản|công văn|thông báo)\s+này)?)`

const CLAIM = new RegExp(
  String.raw`(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:${LISTS}${NAMED}${ATTACHED}|phụ lục(?:\s+(?:số\s+)?(?:[IVX]+|\d{1,2}))?\s+(?:của\s+)?(?:quyết định|kế hoạch)\s+này)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])`,
  'giu',
)

/** What is attached to another text: “Phụ lục kèm theo Nghị định số …”, “kèm theo Công văn số 12”. */
const OF_ANOTHER =
  /^\s+(?!này)(?:của\s+)?(?:luật|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|công văn|kế hoạch|tờ trình|báo cáo|văn bản)\s+(?!này)/iu

export const attachmentGiven: Rule = {
  id: 'attachment-given',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Phụ lục, danh sách nói là kèm theo thì có trong văn bản.',
    en: 'An appendix or list that is said to be attached is there.',
  },
  why: {
    vi: 'Văn bản ban hành mà thiếu phần kèm theo thì nơi nhận không thực hiện được.',
    en: 'A text issued without what it says is attached cannot be carried out.',
  },
  help: {
    vi: 'Thêm vào “appendices”; nếu gửi bằng tệp riêng thì bỏ qua tại chỗ, có lý do.',
    en: 'Add it to “appendices”; where it goes as a file of its own, set this aside with a reason.',
  },
  applies: plan => claims(plan).length > 0,
  *check({ plan }) {
    if (plan.appendices.length > 0 || plan.forms !== undefined) {
      yield* numbersNotThere(plan)
      return
    }
    for (const { read, index, words } of claims(plan))
      yield textFinding(read, [index, index + words.length], {
        vi: `Ở đây nói “${words}”, nhưng tệp này không có phụ lục nào.`,
        en: `This says “${words}”, but there is no appendix in this file.`,
      })
  },
}

/** “Phụ lục III kèm theo” where there are two; a single appendix has no number of its own. */
function* numbersNotThere(plan: Plan): Iterable<Finding> {
  const appendices = numberAppendices(plan)
  const known = new Set(appendices.map(({ number }) => positionWritten(number) ?? number))
  if (appendices.length === 1) known.add(1)
  for (const { read, index, words } of claims(plan)) {
    const number = /^phụ lục\s+(?:số\s+)?([IVX]+|\d{1,2})(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d])/iu.exec(words)?.[1]
    if (number === undefined || known.has(positionWritten(number) ?? number)) continue
    yield textFinding(read, [index, index + words.length], {
      vi: `Ở đây nói “${words}”, nhưng tệp này không có Phụ lục ${number}.`,
      en: `This says “${words}”, but there is no Appendix ${number} in this file.`,
    })
  }
}

interface Claim {
  readonly read: ReadText
  readonly index: number
  readonly words: string
}

/** What a text says is attached to it. */
function claims(plan: Plan): readonly Claim[] {
  return ownTexts(plan).flatMap(read => {
    if (read.at[0] === 'footnotes' || !/kèm|phụ lục/iu.test(read.text)) return []
    return [...read.text.matchAll(CLAIM)].flatMap(({ index, 0: words }) =>
      OF_ANOTHER.test(read.text.slice(index + words.length, index + words.length + 40))
        ? []
        : [{ read, index, words }],
    )
  })
}
