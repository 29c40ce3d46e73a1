import { describe, expect, it } from 'vitest'
import { columnEdges, type PrintedPage, printed, textsOn, type Words } from '../printed-plan.ts'
import { foot, linesOf, strokesOf } from '../table-pages.ts'

/** What must hold of the long and the wide table and the signature in examples/tables, whatever their columns are wide. */

const texts = (words: readonly Words[]) => words.map(({ text }) => text)
const amountOf = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'))

/** What stands in a column of each row of a page, from 0; undefined where the cell is empty. */
function column({ rows }: PrintedPage, edges: readonly number[], index: number) {
  const [from = 0, to = 0] = edges.slice(index, index + 2)
  return rows.map(cells => cells.find(({ x, right }) => x >= from && right <= to))
}

describe('a budget of ten columns, six levels and about 180 rows', async () => {
  const { pages } = await printed('tables/kho-du-toan-sau-cap')
  const [first] = pages
  const edges = first ? columnEdges(first) : []
  const inColumn = (index: number) => pages.flatMap(page => column(page, edges, index))

  it('has the same ten columns on every page, from margin to margin', () => {
    for (const page of pages) expect(columnEdges(page)).toEqual(edges)
    expect(edges).toHaveLength(11)
    expect(edges[0]).toBeCloseTo(first?.area.left ?? 0, 2)
    expect(edges.at(-1)).toBeCloseTo(first?.area.right ?? 0, 1)
  })

  it('has its header of three rows on every page, the numbers of columns last', () => {
    const header = texts(first?.header ?? [])
    for (const page of pages) expect(texts(page.header)).toEqual(header)
    const numbers = ['A', 'B', 'C', '1', '2=3+4+5', '3', '4', '5', '6=2/1', 'D']
    expect(header.filter(text => numbers.includes(text))).toEqual(numbers)
  })

  it('breaks no heading inside a word of two syllables', () => {
    const header = texts(first?.header ?? [])
    for (const whole of ['Ngân sách', 'thực hiện', 'So với ước']) expect(header).toContain(whole)
    for (const part of ['Ngân', 'sách', 'thực', 'hiện', 'So']) expect(header).not.toContain(part)
  })

  it('has whole rows on every page', () => {
    const rows = pages.flatMap(page => page.rows)
    expect(rows.length).toBeGreaterThan(170)
    for (const { rows: own, area } of pages)
      for (const cell of own.flat()) expect(cell.foot).toBeLessThanOrEqual(area.bottom)
    // A row that was cut would have its number on one page and its name on the next.
    for (const cells of rows.slice(1)) expect(cells.length).toBeGreaterThan(1)
  })

  it('ends no page with the name of a group', () => {
    const isItem = (page: PrintedPage) => column(page, edges, 8).at(-1)
    for (const page of pages) expect(isItem(page)?.text).toMatch(/^[\d.,]+$/)
  })

  it('fills every page but the last: less than a group with its first item is free', () => {
    for (const { rows, area } of pages.slice(0, -1)) {
      const end = Math.max(...rows.flat().map(cell => cell.foot))
      expect(area.bottom - end).toBeLessThan(100)
    }
  })

  it('has the decimal commas of each column of amounts in one line through all pages', () => {
    for (const index of [3, 4, 5, 6, 7, 8]) {
      const withTail = inColumn(index).flatMap(cell => (cell && /,\d$/.test(cell.text) ? [cell.right] : []))
      expect(withTail.length).toBeGreaterThan(10)
      expect(Math.max(...withTail) - Math.min(...withTail)).toBeLessThan(0.1)
    }
  })

  it.each([3, 4, 5, 6, 7])('adds up: the total of column %i is the sum of the items printed', index => {
    const [total, ...cells] = inColumn(index)
    const [, ...ratios] = inColumn(8)
    const items = cells.filter((cell, row) => ratios[row] !== undefined && cell && cell.text !== '-')
    const sum = items.reduce((all, cell) => all + amountOf(cell?.text ?? '0'), 0)
    expect(sum).toBeCloseTo(amountOf(total?.text ?? ''), 5)
  })
})

describe('a header of twenty columns', async () => {
  const { pages } = await printed('tables/kho-hai-muoi-cot')
  const [page] = pages
  if (page === undefined) throw new Error('no page')
  const edges = columnEdges(page)

  it('stands on one page, from margin to margin', () => {
    expect(pages).toHaveLength(1)
    expect(edges).toHaveLength(21)
    expect(edges[0]).toBeCloseTo(page.area.left, 2)
    expect(edges.at(-1)).toBeCloseTo(page.area.right, 1)
  })

  it('numbers its columns from 1 to 20, each in the middle of its own', () => {
    const numbers = page.header.filter(({ text, top }) => /^\d+$/.test(text) && top > 185)
    expect(texts(numbers)).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 1)))
    for (const [index, { x, right }] of numbers.entries()) {
      const [from = 0, to = 0] = edges.slice(index, index + 2)
      expect((x + right) / 2).toBeCloseTo((from + to) / 2, 1)
    }
  })

  it('gives its width to the names: only those too long for one line take two', () => {
    const names = column(page, edges, 1).flatMap(cell => cell ?? [])
    const broken = names.filter(({ lines }) => lines.length > 1)
    // “Chứng thực” would stay whole if the twelve months were not all as wide as the widest.
    expect(texts(broken)).toEqual(['Chứng thực', 'Bảo trợ xã hội', 'Hộ kinh doanh'])
  })

  it('keeps every amount on one line of its own column', () => {
    for (let index = 2; index < 20; index += 1) {
      const cells = column(page, edges, index)
      expect(cells.filter(cell => cell === undefined)).toEqual([])
      expect(cells.map(cell => cell?.lines.length)).toEqual(cells.map(() => 1))
    }
  })
})

describe('a signature that just does not fit below its table', async () => {
  const { pages } = await printed('tables/kho-chu-ky-sang-trang')
  const [one, two] = pages
  if (one === undefined || two === undefined) throw new Error('not two pages')

  it('moves to the next page with the last row and the header above it', () => {
    expect(one.rows.map(([number]) => number?.text)).toEqual(
      Array.from({ length: 15 }, (_, row) => String(row + 1)),
    )
    expect(two.rows.map(([number]) => number?.text)).toEqual(['16'])
    expect(texts(two.header)).toEqual(texts(one.header))
  })

  it('stands there whole: recipients, authority, office and name', () => {
    for (const words of ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Đức Thuận']) {
      expect(textsOn(two)).toContain(words)
      expect(textsOn(one)).not.toContain(words)
    }
  })

  it('would not have fitted on the page before, though the last row would', () => {
    const { bottom } = one.area
    const rowFoot = Math.max(...strokesOf(one.page).map(({ y1 }) => y1))
    const lines = linesOf(two.page).filter(({ top }) => top > two.area.top)
    const row = two.rows[0]?.[0]
    const tableFoot = Math.max(...strokesOf(two.page).map(({ y2 }) => y2))
    const rowHeight = tableFoot - (row?.top ?? 0)
    const closing = Math.max(...lines.map(foot)) - (row?.top ?? 0)
    expect(bottom - rowFoot).toBeGreaterThan(rowHeight)
    expect(bottom - rowFoot).toBeLessThan(closing)
  })
})
