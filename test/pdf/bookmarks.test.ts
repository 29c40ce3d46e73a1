import { expect, it } from 'vitest'
import type { Bookmark } from '../../src/layout/page.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { tinosSet } from '../font/tinos.ts'
import { layout, page } from './layouts.ts'
import { openPdf } from './read-pdf.ts'

const bookmarks: readonly Bookmark[] = [
  {
    title: 'Quyết định: Ban hành (thử)',
    page: 0,
    top: 0,
    children: [{ title: 'Điều 1', page: 0, top: 300, children: [] }],
  },
  {
    title: 'Kế hoạch',
    page: 1,
    top: 0,
    children: [
      {
        title: 'I. MỤC ĐÍCH',
        page: 1,
        top: 100.5,
        children: [{ title: '1. Yêu cầu', page: 1, top: 200, children: [] }],
      },
      { title: 'II. NHIỆM VỤ', page: 1, top: 400, children: [] },
    ],
  },
]
const metadata = { title: 'Kế hoạch', author: 'Ủy ban', language: 'vi' } as const
const pages = [page([]), page([], { width: 841.9, height: 595.3 })]

async function outlineOf(list: readonly Bookmark[]) {
  const bytes = await renderPdf({ layout: layout(pages, undefined, list), fonts: tinosSet(), metadata })
  const document = await openPdf(bytes)
  const outline = await document.getOutline()
  const lines: string[] = []
  const visit = async (items: typeof outline, indent: string) => {
    for (const { title, dest, items: below, count } of items ?? []) {
      if (!Array.isArray(dest)) throw new Error(`no destination of ${title}`)
      const [target, ...place] = dest
      const shown = count === undefined ? '' : count > 0 ? ', open' : ', closed'
      lines.push(
        `${indent}${title} p${(await document.getPageIndex(target)) + 1} ${JSON.stringify(place)}${shown}`,
      )
      await visit(below, `${indent}  `)
    }
  }
  await visit(outline, '')
  await document.destroy()
  return lines
}

it('are the bookmarks of the file, those of parts opened, each at its place', async () => {
  expect(await outlineOf(bookmarks)).toEqual([
    'Quyết định: Ban hành (thử) p1 [{"name":"XYZ"},null,841.9,null], open',
    '  Điều 1 p1 [{"name":"XYZ"},null,541.9,null]',
    'Kế hoạch p2 [{"name":"XYZ"},null,595.3,null], open',
    '  I. MỤC ĐÍCH p2 [{"name":"XYZ"},null,494.8,null], closed',
    '    1. Yêu cầu p2 [{"name":"XYZ"},null,395.3,null]',
    '  II. NHIỆM VỤ p2 [{"name":"XYZ"},null,195.3,null]',
  ])
})

it('are none where there is nothing to mark', async () => {
  expect(await outlineOf([])).toEqual([])
})
