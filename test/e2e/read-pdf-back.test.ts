import { beforeAll, describe, expect, it } from 'vitest'
import { type ReadPage, type ReadRun, readPdf } from '../pdf/read-pdf.ts'
import { buildExample } from './built-example.ts'
import { expectedWords, splitWords } from './expected-words.ts'
import { indexOf, wordsOn } from './words-in-pdf.ts'

const MM = 72 / 25.4
let pages: readonly ReadPage[] = []

beforeAll(async () => {
  pages = await readPdf((await buildExample()).pdf)
})

function runWith(text: string, page?: ReadPage): ReadRun {
  const run = (page ? [page] : pages).flatMap(one => one.runs).find(one => one.text.includes(text))
  if (!run) throw new Error(`no run with “${text}”`)
  return run
}

function widthOf(run: ReadRun): number {
  const end = run.text.trimEnd().length
  return (run.edges[end] ?? 0) - run.x
}

describe('the words in the PDF', () => {
  it('stand in the decision in the order of the document', async () => {
    const { body } = await expectedWords()
    const decision = pages.slice(0, 2).flatMap(wordsOn)
    expect(body.flat().slice(0, decision.length)).toEqual(decision)
    expect(decision.slice(-3)).toEqual(['Vũ', 'Văn', 'Nho'])
  })

  it('keep each footnote on the page of its mark', async () => {
    const { notes } = await expectedWords()
    const marked = ['nội bộ1', 'thành phố2;', 'Linh3.']
    const text = pages.map(wordsOn)
    for (const [index, mark] of marked.entries()) {
      const page = text.findIndex(words => indexOf(splitWords(mark), words) !== -1)
      expect(page).toBeGreaterThan(1)
      expect(indexOf(notes[index] ?? [], text[page] ?? [])).toBeGreaterThan(0)
    }
  })
})

describe('the pages', () => {
  it('are A4, upright for the decision and wide for its plan', () => {
    const sizes = pages.map(page => [Math.round(page.width / MM), Math.round(page.height / MM)])
    expect(sizes.slice(0, 2)).toEqual([
      [210, 297],
      [210, 297],
    ])
    expect(sizes.slice(2).every(([width, height]) => width === 297 && height === 210)).toBe(true)
    expect(sizes.length).toBe(8)
  })

  it('keep the margins of PL I-I.I.3', () => {
    for (const page of pages.slice(0, 2)) {
      const text = page.runs.filter(run => !run.isArtifact)
      const left = Math.min(...text.map(run => run.x)) / MM
      const right = (page.width - Math.max(...text.map(run => run.x + widthOf(run)))) / MM
      const top = Math.min(...text.map(run => run.baseline - run.size * 0.891)) / MM
      const bottom = (page.height - Math.max(...text.map(run => run.baseline))) / MM
      expect(left).toBeGreaterThan(29.9)
      expect(left).toBeLessThan(35.1)
      expect(right).toBeGreaterThan(14.9)
      expect(right).toBeLessThan(20.1)
      expect(top).toBeGreaterThan(19.9)
      expect(top).toBeLessThan(25.1)
      expect(bottom).toBeGreaterThan(20)
    }
  })

  it('keep text and borders of the wide pages inside their margins', () => {
    for (const page of pages.slice(2)) {
      const text = page.runs.filter(run => !run.isArtifact)
      expect(Math.min(...text.map(run => run.x)) / MM).toBeGreaterThan(29.9)
      expect(Math.max(...text.map(run => run.x + widthOf(run))) / MM).toBeLessThan(297 - 14.9)
      const ends = page.strokes.flatMap(stroke => [stroke.from, stroke.to])
      expect(Math.min(...ends.map(([x]) => x)) / MM).toBeGreaterThan(29.9)
      expect(Math.max(...ends.map(([x]) => x)) / MM).toBeLessThan(297 - 14.9)
      expect(Math.max(...ends.map(([, y]) => y)) / MM).toBeLessThan(210 - 19.9)
    }
  })

  it('show their number from the second page on, centred in the top margin (PL I-I.I.7)', () => {
    const numbers = pages.map(page => page.runs.filter(run => run.isArtifact && run.baseline < 20 * MM))
    expect(numbers.map(runs => runs.map(run => run.text))).toEqual([
      [],
      ['2'],
      [],
      ['2'],
      ['3'],
      ['4'],
      ['5'],
      ['6'],
    ])
    for (const [index, page] of pages.entries()) {
      for (const run of numbers[index] ?? []) {
        const right = 15
        const middle = (30 * MM + page.width - right * MM) / 2
        expect(run.x + widthOf(run) / 2).toBeCloseTo(middle, 0)
        expect(run.size).toBeGreaterThanOrEqual(13)
        expect(run.size).toBeLessThanOrEqual(14)
      }
    }
  })

  it('repeat the header row of the table at their top', () => {
    for (const page of pages.slice(3)) {
      const repeated = page.runs.filter(run => run.isArtifact).map(run => run.text.trim())
      expect(repeated).toContain('STT')
      expect(repeated).toContain('Nội dung công việc')
    }
  })
})

describe('size and style of each component (PL I-I.V)', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Bold', 12, 13],
    ['Độc lập - Tự do - Hạnh phúc', 'Bold', 13, 14],
    ['PHƯỜNG CHÍ MINH', 'Bold', 12, 13],
    ['Số: 37/QĐ-UBND', 'Regular', 13, 13],
    ['Chí Minh, ngày 17 tháng 02 năm 2025', 'Italic', 13, 14],
    ['QUYẾT ĐỊNH', 'Bold', 13, 14],
    ['Ban hành Kế hoạch kiểm soát', 'Bold', 13, 14],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN', 'Bold', 13, 14],
    ['Căn cứ Luật Tổ chức', 'Italic', 13, 14],
    ['QUYẾT ĐỊNH:', 'Bold', 13, 14],
    ['Điều 1.', 'Bold', 13, 14],
    ['Ban hành kèm theo Quyết định này', 'Regular', 13, 14],
    ['Nơi nhận:', 'BoldItalic', 12, 12],
    ['- Như Điều 3;', 'Regular', 11, 11],
    ['Vũ Văn Nho', 'Bold', 13, 14],
    ['(Kèm theo Quyết định số 37/QĐ-UBND', 'Italic', 13, 14],
    ['Nhiệm vụ khác có liên quan', 'Bold', 13, 14],
  ])('%s', (text, style, least, most) => {
    const run = runWith(text)
    expect(run.font.replace(/^.*-/, '')).toBe(style)
    expect(run.size).toBeGreaterThanOrEqual(least)
    expect(run.size).toBeLessThanOrEqual(most)
  })

  it('indents running text by 1 or 1.27 cm (PL I-I.II.6.e)', () => {
    const indents = ['Căn cứ Luật Tổ chức', 'Điều 1.', '1. Công chức chuyên môn'].map(
      text => runWith(text).x / MM - 30,
    )
    for (const indent of indents) expect(indent).toBeCloseTo(12.7, 1)
  })

  it('leaves at least 6 pt between paragraphs', () => {
    const gap = runWith('Điều 2.').baseline - runWith('chính và thực hiện cơ chế một cửa').baseline
    expect(gap).toBeGreaterThanOrEqual(14 * 1.149 + 6)
  })
})

describe('the drawn rules', () => {
  /** The rule right below a run. */
  function ruleUnder(run: ReadRun, page: ReadPage | undefined) {
    const below = (page?.strokes ?? []).filter(({ from, to }) => {
      const centred = Math.abs((from[0] + to[0]) / 2 - (run.x + widthOf(run) / 2)) < 1
      return centred && from[1] > run.baseline && from[1] - run.baseline < 10 && from[1] === to[1]
    })
    expect(below.length).toBe(1)
    const [rule] = below
    return rule ? rule.to[0] - rule.from[0] : 0
  }

  it('under the motto are as long as its text (PL I-I.II.1.b)', () => {
    for (const page of [pages[0], pages[2]]) {
      const motto = runWith('Độc lập - Tự do - Hạnh phúc', page)
      expect(ruleUnder(motto, page)).toBeCloseTo(widthOf(motto), 0)
    }
  })

  it.each([
    ['PHƯỜNG CHÍ MINH', 0],
    ['PHƯỜNG CHÍ MINH', 2],
    ['cửa, một cửa liên thông năm 2025 phường Chí Minh', 0],
    ['(Kèm theo Quyết định số 37/QĐ-UBND', 2],
  ])('under “%s” is a third to a half of it (PL I-I.II.2.b, II.5.b)', (text, index) => {
    const page = pages[index]
    const run = runWith(text, page)
    const share = ruleUnder(run, page) / widthOf(run)
    expect(share).toBeGreaterThanOrEqual(1 / 3)
    expect(share).toBeLessThanOrEqual(1 / 2)
  })
})
