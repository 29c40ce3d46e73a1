import { describe, expect, it } from 'vitest'
import { minimal, parse } from '../small-plans.ts'

/** What the findings in a text say and advise. */
function said(text: string): string {
  return parse(text)
    .diagnostics.map(({ message, help }) => `${message.vi} ${help?.vi ?? ''}`)
    .join('\n')
}

describe('a mistake of form is named, with the form to write', () => {
  it.each([
    [
      'a key without its colon',
      'kehoach: 1\nkế hoạch\n  tên: A\n  nội dung: [B]\n',
      'Thiếu dấu hai chấm sau “kế hoạch”.',
    ],
    [
      'a colon in the second line of a text',
      `${minimal}recipientLists:\n  a:\n    - Ủy ban nhân dân\n      yêu cầu: báo cáo\n`,
      "- 'Ủy ban nhân dân yêu cầu: báo cáo'",
    ],
    ['an exclamation mark before a text', `${minimal}recipientLists:\n  a:\n    - !Ủy ban\n`, "'!Ủy ban'"],
    [
      'another dash for a list',
      `${minimal}recipientLists:\n  a:\n    – Ủy ban\n`,
      'không phải “–” (U+2013): viết “- Ủy ban”',
    ],
    ['a bullet for a list', `${minimal}recipientLists:\n  a: • Ủy ban\n`, '“•” (U+2022)'],
    [
      'a merge key',
      `${minimal}signers:\n  a: &a { title: A }\n  b:\n    <<: *a\n`,
      'không gộp khóa bằng “<<”',
    ],
    ['a date with dots', `${minimal}issued: { date: 1.12.2026 }\n`, 'viết 2026-12-01 hoặc 1/12/2026'],
    ['a day that is none', `${minimal}issued: { date: 2026-02-30 }\n`, 'tháng 2 năm 2026 chỉ có 28 ngày'],
    ['a month that is none', `${minimal}issued: { date: 2026-13-01 }\n`, 'viết 2025-02-17'],
    [
      'a key of the group around',
      `${minimal}signers:\n  a: { title: A, agencies: B }\n`,
      '“agencies” là khóa của kế hoạch',
    ],
    ['a key of a group below', `${minimal}addressees: Sở Nội vụ\n`, '“addressees” là khóa của “plan”'],
    [
      'a key of two groups, one of which is there',
      'kehoach: 1\nissuer: { name: A, symbol: B, place: C }\nplan: { title: T, body: [x] }\nfiling: VP\n',
      '“filing” là khóa của “plan”',
    ],
    [
      'a kind of column with a letter amiss',
      `${minimal}appendices: [{ title: A, table: { columns: [nội dug], rows: [{ content: B }] } }]\n`,
      'Có phải ý bạn là “content”?',
    ],
    ['no version', minimal.replace('kehoach: 1\n', ''), 'kehoach: 1'],
    [
      'text from Word',
      'ỦY BAN NHÂN DÂN\nSố: 37/KH-UBND\n\nKẾ HOẠCH\nCải cách\n',
      'chưa phải là một kế hoạch',
    ],
  ])('%s', (_, text, words) => {
    expect(said(text)).toContain(words)
  })
})
