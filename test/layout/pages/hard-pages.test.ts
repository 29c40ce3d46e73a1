import { describe, expect, it } from 'vitest'
import {
  bordersAcross,
  columnEdges,
  type PrintedPage,
  printed,
  textsOn,
  type Words,
} from '../printed-plan.ts'
import { NEAR } from '../table-pages.ts'

/** What must hold on the hard pages of examples/tables, whatever their columns are wide. */

const texts = (words: readonly Words[]) => words.map(({ text }) => text)
const firstTexts = (rows: PrintedPage['rows']) => rows.map(([first]) => first?.text)
const middle = ({ x, right }: Words) => (x + right) / 2

function pageOf(pages: readonly PrintedPage[], index: number): PrintedPage {
  const page = pages[index]
  if (page === undefined) throw new Error(`no page ${index + 1}`)
  return page
}

function wordsOf(words: readonly Words[], text: string): Words {
  const found = words.find(one => one.text === text)
  if (found === undefined) throw new Error(`“${text}” is not there`)
  return found
}

/** The column a cell stands in, from 0. */
function columnOf({ x }: Words, edges: readonly number[]): number {
  return edges.findLastIndex(edge => edge <= x)
}

describe('a header of two rows with cells over several columns', async () => {
  const { pages } = await printed('tables/kho-tieu-de-o-gop')
  const [one, two] = [pageOf(pages, 0), pageOf(pages, 1)]

  it('stands again on page 2, word for word in the same columns', () => {
    expect(texts(two.header)).toEqual(texts(one.header))
    const moved = one.header.map(({ top }, index) => top - (two.header[index]?.top ?? 0))
    expect(Math.max(...moved) - Math.min(...moved)).toBeLessThan(NEAR)
    for (const [index, { x }] of one.header.entries()) expect(two.header[index]?.x).toBeCloseTo(x, 2)
  })

  it('has “Phân công nhiệm vụ” in the middle over the two columns below it', () => {
    for (const page of [one, two]) {
      const [, , , , from, , to] = columnEdges(page)
      const over = wordsOf(page.header, 'Phân công nhiệm vụ1')
      expect(middle(over)).toBeCloseTo(((from ?? 0) + (to ?? 0)) / 2, 0)
      const below = page.header.filter(({ text }) => text === 'Cơ quan')
      expect(below).toHaveLength(2)
      for (const { top } of below) expect(top).toBeGreaterThanOrEqual(over.foot)
    }
  })

  it('has no border between its rows where a heading is over both', () => {
    for (const page of [one, two]) {
      const edges = columnEdges(page)
      const top = wordsOf(page.header, 'Phân công nhiệm vụ1').foot
      const foot = Math.min(...page.rows.flat().map(cell => cell.top))
      const between = (from: number, to: number) =>
        bordersAcross(page, from, to).filter(y => y > top - 1 && y < foot - 5)
      expect(between(edges[4] ?? 0, edges[8] ?? 0)).toHaveLength(1)
      expect(between(edges[0] ?? 0, edges[1] ?? 0)).toHaveLength(0)
      expect(between(edges[3] ?? 0, edges[4] ?? 0)).toHaveLength(0)
    }
  })
})

describe('a header with a note, cells over several rows and notes in cells', async () => {
  const { pages } = await printed('tables/kho-tieu-de-o-gop')
  const [one, two] = [pageOf(pages, 0), pageOf(pages, 1)]

  it('have each note at the foot of the page of its mark, that of the header only on the first', () => {
    expect(pages).toHaveLength(2)
    expect(texts(one.notes).map(text => text[0])).toEqual(['1', '2'])
    expect(texts(two.notes).map(text => text[0])).toEqual(['3'])
    for (const { rows, notes, area } of pages) {
      expect(notes.at(-1)?.foot).toBeCloseTo(area.bottom, 0)
      expect(Math.max(...rows.flat().map(cell => cell.foot))).toBeLessThan(notes[0]?.top ?? 0)
    }
  })

  it('have every cell over several rows begin level with its first row', () => {
    for (const { rows } of pages)
      for (const [number, ...cells] of rows)
        for (const cell of cells) expect(cell.top).toBeCloseTo(number?.top ?? 0, 2)
  })
})

describe('cells over several rows that do not line up across a page break', async () => {
  const { pages } = await printed('tables/kho-tieu-de-o-gop')
  const [one, two] = [pageOf(pages, 0), pageOf(pages, 1)]

  it('have all their rows, in order and once', () => {
    const numbers = pages.flatMap(({ rows }) => firstTexts(rows))
    expect(numbers).toEqual(Array.from({ length: 16 }, (_, index) => String(index + 1)))
  })

  it('show their text whole on the page they begin on', () => {
    const begun = one.rows.flat().map(({ text }) => text)
    expect(begun).toContain('Giảm thiệt hại khi có thiên tai')
    expect(begun).toContain('Chuẩn bị vật tư, phương tiện')
  })

  it('show it again at the top of the next page, each in its own column', () => {
    const edges = columnEdges(two)
    const first = two.rows[0]?.[0]
    const shown = [1, 2, 4].map(column => two.again.filter(words => columnOf(words, edges) === column))
    expect(shown.map(words => texts(words).join(' '))).toEqual([
      'Giảm thiệt hại khi có thiên tai',
      'Chuẩn bị vật tư, phương tiện',
      'Trạm Y tế phường',
    ])
    for (const [top] of shown) expect(top?.top).toBeCloseTo(first?.top ?? 0, 2)
    expect(shown.flat()).toHaveLength(two.again.length)
  })

  it('are closed by a border over the whole table where the page ends, and open between their rows', () => {
    const { left, right } = one.area
    const last = Math.max(...one.rows.flat().map(cell => cell.foot))
    expect(bordersAcross(one, left, right).filter(y => y >= last)).toHaveLength(1)
    const edges = columnEdges(two)
    const [above, below] = [two.rows[0]?.[0], two.rows[1]?.[0]]
    const between = (column: number) =>
      bordersAcross(two, edges[column] ?? 0, edges[column + 1] ?? 0).filter(
        y => y > (above?.top ?? 0) && y < (below?.top ?? 0),
      )
    expect([0, 1, 2, 3, 4, 5].map(column => between(column).length)).toEqual([1, 0, 0, 1, 0, 1])
  })
})

describe('a table that starts at the foot of a page', async () => {
  const { pages } = await printed('tables/kho-dong-cao')
  const [one] = [pageOf(pages, 0)]

  it('has its header, its group and the first row of it there, below the sentence that leads to it', () => {
    const { rows, header } = one
    expect(firstTexts(rows).slice(0, 2)).toEqual(['I', '1'])
    expect(header.length).toBeGreaterThan(0)
    expect(textsOn(one)).toContain('Các nhóm nhiệm vụ và yêu cầu cụ thể:')
  })

  it('fills the page: less is left free than a row and a header take', () => {
    const foot = Math.max(...one.rows.flat().map(cell => cell.foot))
    expect(one.area.bottom - foot).toBeLessThan(50)
  })
})

describe('a row taller than a page', async () => {
  const { pages } = await printed('tables/kho-dong-cao')
  const tall = pages.flatMap(({ rows }) =>
    rows.flat().filter(({ text }) => /\(bước \d+\)|trình tự sau/u.test(text)),
  )

  it('goes on over as many pages as it needs, its number and header as a reader expects them', () => {
    expect(tall.length).toBeGreaterThan(1)
    expect(pages.flatMap(({ rows }) => firstTexts(rows)).filter(text => text === '2')).toHaveLength(1)
    for (const { header } of pages) expect(texts(header)).toEqual(texts(pageOf(pages, 0).header))
  })

  it('keeps all its steps in order', () => {
    const steps = tall.flatMap(({ text }) =>
      [...text.matchAll(/\(bước (\d+)\)/gu)].map(([, step]) => Number(step)),
    )
    expect(steps).toEqual(Array.from({ length: 26 }, (_, index) => index + 1))
  })

  it('fills each page it leaves to less than two lines, and stays above the margin', () => {
    for (const [index, { area }] of pages.entries()) {
      const cell = tall[index]
      if (cell === undefined || index === tall.length - 1) continue
      const line = (cell.lines[0]?.foot ?? 0) - cell.top
      const foot = Math.max(
        ...pageOf(pages, index)
          .rows.flat()
          .map(one => one.foot),
      )
      expect(foot).toBeLessThanOrEqual(area.bottom)
      expect(area.bottom - foot).toBeLessThan(2 * line)
    }
  })

  it('is followed by the next row on its last page', () => {
    const last = pageOf(pages, pages.length - 1)
    expect(firstTexts(last.rows).at(-1)).toBe('3')
  })
})
