import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/layout/page.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { drawPdf, found, type MadeFiles, makeFiles } from './made-files.ts'

const solid = 'Đ'.repeat(120)

function filesOf(body: readonly unknown[], heading = 'Ghi chú'): Promise<MadeFiles> {
  const plan = {
    kehoach: 1,
    issuer: { name: 'Ủy ban nhân dân xã Suối Mơ', symbol: 'UBND', place: 'Suối Mơ' },
    plan: {
      title: 'Trồng cây năm 2026',
      body,
      table: {
        columns: [{ heading, columns: ['budget'] }, { kind: 'note' }],
        rows: [{ budget: 5, note: 'Rừng' }],
      },
    },
    footnotes: { a: 'Theo mùa.' },
  }
  const { value } = parsePlan('plan.yaml', new TextEncoder().encode(JSON.stringify(plan)))
  if (!value) throw new Error('not a plan')
  return makeFiles(value.plan)
}

describe('raised and lowered letters in lines of their own', () => {
  it.each<[string, unknown, string?]>([
    ['lowered letters below a word', `Khí CO~${solid}~`],
    ['raised letters below a word', `Diện tích^${solid}^`],
    ['both in one line', `Khí ~${solid}~^${solid}^~${solid}~`],
    ['a text of nothing else', `~${solid}~`],
    ['a raised sign', 'Đánh dấu ^☐^ vào ☐ này.'],
    ['a sign before lowered letters', `☐~${solid}~`],
    ['a division’s title', { section: `Rừng~${solid}~`, body: ['Trồng.'] }],
    ['a footnote’s mark before lowered letters', 'Rừng[^a]', `[^a]~${solid}~`],
  ])('%s', async (_, text, heading) => {
    const { expected, docx, pdf } = await filesOf(['Trồng cây.', text, 'Chăm sóc cây.'], heading)
    expect(found('docx', docx, expected)).toEqual([])
    expect(found('pdf', pdf, expected)).toEqual([])
  })

  it.each([
    ['lower', 6],
    ['higher', -6],
  ])('a line of lowered letters alone that stands %s than it should is told', async (_, by) => {
    const { expected, layout } = await filesOf(['Trồng cây.', `Khí CO~${solid}~`, 'Chăm sóc cây.'])
    const moved = (page: Page): Page => ({
      ...page,
      items: page.items.map(item =>
        item.type === 'line' && item.runs.every(({ text }) => /^Đ+$/.test(text))
          ? { ...item, baseline: item.baseline + by }
          : item,
      ),
    })
    const pdf = await drawPdf(expected, { ...layout, pages: layout.pages.map(moved) })
    expect(found('pdf', pdf, expected).join()).toMatch(/space between lines: |space between paragraphs: /)
  })
})
