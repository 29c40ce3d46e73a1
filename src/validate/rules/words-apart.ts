import { formTexts, type ReadText, readTexts } from '../../plan/reading/texts/read-texts.ts'
import { LETTERS } from '../../plan/text/letters.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const wordsApart: Rule = {
  id: 'words-apart',
  level: 'hygiene',
  severity: 'warning',
  fixable: true,
  title: {
    vi: 'Chữ và số, số thứ tự và nội dung viết cách nhau.',
    en: 'Words and numbers stand apart, and so do the number of an item and its text.',
  },
  why: {
    vi: 'Viết dính nhau là lỗi đánh máy, và dòng chữ không ngắt được ở chỗ đó.',
    en: 'Glued together they are a slip of the keyboard, and no line can end there.',
  },
  help: { vi: 'Thêm một dấu cách.', en: 'Put a space between them.' },
  *check({ plan }) {
    for (const read of [...readTexts(plan), ...formTexts(plan)]) yield* glued(read)
  },
}

function* glued(read: ReadText): Generator<Finding> {
  if (!PERHAPS.test(read.text)) return
  for (const match of read.text.matchAll(GLUED)) {
    const { word, digits, amount, unit, number, start } = match.groups ?? {}
    const parts = [word ?? amount ?? number ?? '', digits ?? unit ?? start ?? '']
    const fix = parts.join(' ')
    yield textFinding(
      read,
      [match.index, match.index + match[0].length],
      { vi: `“${match[0]}” viết dính; đúng là “${fix}”.`, en: `“${match[0]}” lacks a space: “${fix}”.` },
      fix,
    )
  }
}

/** A glance that spares most texts the search: whatever is glued has one of these in it. */
const PERHAPS = /[\d)+-]|[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ][IVX]|[IVX]\./

/** What is read as one word must not go on: codes such as “2030B”, symbols and addresses are left alone. */
const GLUED = new RegExp(
  [
    String.raw`(?<![${LETTERS}\d/_.@-])(?<word>[Nn]gày|[Tt]háng|[Nn]ăm|[Qq]uý|[Đđ]iều|[Kk]hoản|[Mm]ục|[Pp]hụ lục|[Ss]ố)(?<digits>\d{1,4}|[IVX]+)(?![${LETTERS}\d_-])`,
    String.raw`(?<![${LETTERS}\d/_.@-])(?<amount>\d{1,4})(?<unit>ngày|tháng|năm|quý)(?![${LETTERS}\d])`,
    String.raw`(?<=^[ \t]{0,4})(?<number>(?:\d{1,2}\.){1,3}|[IVX]{1,5}\.|(?:\d{1,2}|\p{Ll})\)|[-+])(?<start>\p{Lu}[\p{Ll}\u0300-\u036f]+|(?<=[)+-])\p{Ll}{2,})(?![${LETTERS}\d@_])`,
  ].join('|'),
  'gmu',
)
