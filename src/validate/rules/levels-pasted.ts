import type { Localized, Path } from '../../base/diagnostic.ts'
import type { TextRange } from '../../base/text-range.ts'
import { typedNumber } from '../../plan/habits/typed-number.ts'
import { markedTexts, type PlacedText, unmarkedTexts } from '../../plan/reading/texts/marked-texts.ts'
import { closingsOf, recipientTexts } from '../bundle/recipient-texts.ts'
import type { Finding, Rule } from '../rule.ts'

export const levelsPasted: Rule = {
  id: 'levels-pasted',
  level: 'practice',
  severity: 'warning',
  title: {
    vi: 'Đề mục và các ý dán từ Word nên viết thành từng khối.',
    en: 'Headings and items pasted from Word should be blocks of their own.',
  },
  why: {
    vi: 'Trong một đoạn chữ, đề mục in như lời thường: không đậm, không lùi theo cấp, không vào dấu trang.',
    en: 'Inside one text a heading is printed like any words: not bold, not at its level, not among the bookmarks.',
  },
  help: {
    vi: 'Tách thành các khối, ví dụ: - heading: Mục đích, với items: [Nâng cao chất lượng.] bên dưới; không cần gõ số.',
    en: 'Make blocks of it, as in: - heading: Mục đích, with items: [Nâng cao chất lượng.] below; numbers need not be typed.',
  },
  *check({ plan }) {
    const addressees = unmarkedTexts(plan).filter(({ at }) => at.includes('addressees'))
    const recipients = closingsOf(plan).flatMap(closing => recipientTexts(plan, closing))
    for (const placed of [...markedTexts(plan), ...addressees, ...recipients]) yield* pastedIn(placed)
  },
}

function* pastedIn({ at, text }: PlacedText): Iterable<Finding> {
  const form = formWords(at, text)
  const heading = form === undefined ? pastedHeading({ at, text }) : undefined
  if (form !== undefined)
    yield {
      at,
      range: rangeOf(text, form),
      message: {
        vi: `“${form}” là phần của thể thức do kehoach tự viết, ở đây in thêm như lời thường.`,
        en: `“${form}” is a part of the form that kehoach writes, and is printed here once more like any words.`,
      },
      help: FORM_HELP,
    }
  else if (heading !== undefined)
    yield {
      at,
      range: rangeOf(text, heading),
      message: {
        vi: `“${heading}” là đề mục nhưng in như lời thường.`,
        en: `“${heading}” is a heading, yet printed like any words.`,
      },
    }
  else {
    const lines = pastedList(at, text)
    if (lines.length < 2) return
    yield {
      at,
      message: {
        vi: `${lines.length} dòng dán vào một chỗ, in ra như một phần tử: “${lines[0]}”, “${lines[1]}”${lines.length > 2 ? '…' : ''}`,
        en: `${lines.length} lines are pasted into one place and printed as one entry: “${lines[0]}”, “${lines[1]}”${lines.length > 2 ? '…' : ''}`,
      },
      help: LIST_HELP,
    }
  }
}

const FORM_HELP: Localized = {
  vi: 'Bỏ đoạn này; nơi nhận viết ở khóa “recipients”, dòng “Kèm theo …” kehoach tự viết theo “decision”.',
  en: 'Leave this paragraph out; recipients go to the key “recipients”, “Kèm theo …” is written from “decision”.',
}

const LIST_HELP: Localized = {
  vi: 'Viết mỗi dòng thành một phần tử, bắt đầu bằng “- ” ở dòng riêng; không cần gõ số hay gạch đầu dòng.',
  en: 'Make each line an entry of its own, beginning with “- ” on a line of its own; numbers and dashes need not be typed.',
}

/** Paragraphs of nothing but what stands around a text: “(Kèm theo Quyết định số …)”, “Nơi nhận:”. */
const FORM = [
  /^\(\s*kèm\s+theo\s+(?:quyết định|công văn|tờ trình)[^\n()]{0,200}\)$/iu,
  /^nơi\s+nhận\s*:?$/iu,
] as const

function formWords(at: Path, text: string): string | undefined {
  const line = text.trim()
  return isProse(at) && FORM.some(words => words.test(line)) ? line : undefined
}

function isProse(at: Path): boolean {
  return (at.at(-1) === 'text' || at.at(-1) === 'item') && !at.includes('rows')
}

function rangeOf(text: string, part: string): TextRange {
  const start = text.indexOf(part)
  return [start, start + part.length]
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** Lists whose entries are one line each. */
const ONE_LINE: ReadonlySet<Path[number] | undefined> = new Set(['recipients', 'to', 'bases', 'addressees'])

/** Where one entry ends and the next begins, of lists whose entries stand on one line however they are broken. */
const NEXT_ENTRY = /;\s+(?=[-–+•]\s|(?:Căn cứ|CĂN CỨ|Lưu:|Như )\s?)/u

/** The lines that are pasted into one entry of a list, or into one item or article; one or none where all is well. */
function pastedList(at: Path, text: string): readonly string[] {
  if (at.includes('rows')) return []
  if (ONE_LINE.has(at.at(-2)) || at[0] === 'recipientLists')
    return text.split(NEXT_ENTRY).map(line => line.replace(/^[-–+•]\s+/, ''))
  const lines = linesOf(text)
  if (lines.length < 2 || (!isProse(at) && at.at(-1) !== 'heading')) return []
  const marked = lines.filter(line => typedNumber(line) !== undefined || /^Điều\s\d{1,3}[.:]/iu.test(line))
  const areParts = lines.slice(0, -1).every(line => /;$/.test(line))
  return areParts || marked.length >= lines.length - 1 ? lines : []
}

/** A level’s name and number before a title. */
const LEVEL =
  /^\*{0,3}(?:phần|chương|mục|tiểu mục)\s+(?:thứ\s+\S+|[IVXLC]{1,7}|\d{1,2})\s*(?:[.:]|\s[-–]\s)\s*\S/iu

/** A line in capitals behind a number, or behind “Phần I.”, in a paragraph without a number. */
function pastedHeading({ at, text }: PlacedText): string | undefined {
  if (at.at(-1) !== 'text' || at.includes('rows') || at.includes('articles')) return undefined
  return linesOf(text).find(line => {
    if (line.length <= LONGEST && LEVEL.test(line)) return true
    const typed = typedNumber(line)
    const title = typed && line.slice(typed.range[1])
    return typed?.sign === 'capital' && title !== undefined && title === title.toUpperCase()
  })
}

/** Longer lines are sentences that begin by citing a division. */
const LONGEST = 120
