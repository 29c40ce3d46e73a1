import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importWord } from '../../src/import/import-word.ts'
import { runs } from '../runs.ts'
import { CLOSING, LETTERHEAD, PLAN_BODY, p, run, table, wordFile } from './word-files.ts'

const OPTIONS = { keys: 'vi', revisions: 'accepted', name: 'x.docx' } as const

const DATA = table(
  [
    ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'],
    ['I', '**Nhóm một**', '', ''],
    ['1', 'Việc một', 'Văn phòng', 'Quý I'],
    ['2', 'Việc hai', 'Tư pháp', 'Quý II'],
  ],
  true,
)

const DECISION =
  LETTERHEAD +
  p('**QUYẾT ĐỊNH**', 'center') +
  p('**Về việc thành lập Tổ công tác**', 'center') +
  p('**CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH**', 'center') +
  p('Căn cứ Luật Tổ chức chính quyền địa phương;') +
  p('**QUYẾT ĐỊNH:**', 'center') +
  p('**Điều 1.** Thành lập Tổ công tác gồm:') +
  p('1. Ông A.') +
  p('a) Việc của ông A;') +
  p('**Điều 2.** Quyết định có hiệu lực từ ngày ký./.') +
  CLOSING +
  p('**PHỤ LỤC I**', 'center') +
  p('**DANH MỤC**', 'center') +
  DATA

/** What a text is changed by: pieces are left out, doubled, moved, or replaced. */
const PIECES = [
  '<w:p>',
  '</w:p>',
  '<w:tbl><w:tr><w:tc>',
  '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="7"/></w:numPr>',
  '<w:gridSpan w:val="99"/>',
  '<w:vMerge/>',
  '<w:sectPr/>',
  run('1.1.1.1 ‘’“”…'),
  p('Mục 3'),
  p('Điều 9999. '),
  p('**PHỤ LỤC**', 'center'),
  p('Nơi nhận:'),
  p('--------'),
  p('[^x] ** \\\\ ^a^ ~b~ *'),
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"/>',
  'w:',
  '"',
]

interface Change {
  readonly at: number
  readonly length: number
  readonly piece: string
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(20_000),
  length: fc.oneof(fc.constant(0), fc.nat(400)),
  piece: fc.oneof(fc.constantFrom('', ...PIECES), fc.string({ maxLength: 12 })),
})

/** Whole elements of a body in another order, some twice. */
const shuffled = (body: string) => {
  const elements = body.match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gs) ?? []
  return fc.array(fc.constantFrom(...elements), { maxLength: 40 }).map(list => list.join(''))
}

function changed(body: string, changes: readonly Change[]): string {
  return changes.reduce((text, { at, length, piece }) => {
    const start = at % (text.length + 1)
    return text.slice(0, start) + piece + text.slice(start + length)
  }, body)
}

/** Reads a file, and holds that what comes out is a plan in which, or beside which, every word is. */
function holds(bytes: Uint8Array): void {
  const { imported, refused } = importWord(bytes, OPTIONS)
  if (!imported) {
    expect(refused.vi).not.toBe('')
    return
  }
  expect(imported.text).toContain('kehoach: 1')
  const { words, kept, lost } = imported.comparison
  expect(words - kept).toBe(lost.reduce((sum, one) => sum + one.words.length, 0))
}

describe('a Word file that was changed at random', () => {
  it.each([
    ['a plan', PLAN_BODY + DATA],
    ['a decision', DECISION],
  ])('is read or refused, never more: %s', (_, body) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), changes => {
        holds(wordFile(changed(body, changes)))
      }),
      { numRuns: runs(60) },
    )
  })

  it('is read in any order of its paragraphs and tables', () => {
    fc.assert(
      fc.property(fc.oneof(shuffled(PLAN_BODY + DATA), shuffled(DECISION)), body => {
        holds(wordFile(body))
      }),
      { numRuns: runs(60) },
    )
  })

  it('is read or refused when bytes of the package change', () => {
    const file = wordFile(DECISION)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        changes => {
          const bytes = file.slice()
          for (const [at, byte] of changes) bytes[at] = byte
          holds(bytes)
        },
      ),
      { numRuns: runs(60) },
    )
  })
})
