import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Layout, PageItem, PlacedStroke } from '../../src/layout/page.ts'
import { smallPlan } from '../compose/small-plan.ts'
import { drawPdf, found, type MadeFiles, makeFiles } from './made-files.ts'

const body = [{ fill: 'Họ và tên:' }, { fill: ['Dân tộc:', 'Tôn giáo:'] }, { dots: 2 }]

let made: MadeFiles

beforeAll(async () => {
  made = await makeFiles(smallPlan({ forms: [{ title: 'Phiếu', body, signature: { title: 'Chủ hộ' } }] }))
})

/** A PDF whose rows of dots are changed from the `index`th on. */
async function withDots(index: number, change: (dots: PlacedStroke) => readonly PageItem[]) {
  let count = -1
  const pages = made.layout.pages.map(page => ({
    ...page,
    items: page.items.flatMap((item): readonly PageItem[] => {
      if (item.type !== 'stroke' || item.dots === undefined) return [item]
      count += 1
      return count === index ? change(item) : [item]
    }),
  }))
  const layout: Layout = { ...made.layout, pages }
  return found('pdf', await drawPdf(made.expected, layout), made.expected).join('\n')
}

function withDocument(change: (xml: string) => string): string {
  const files = unzipSync(made.docx)
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const bytes = zipSync({ ...files, 'word/document.xml': strToU8(change(xml)) })
  return found('docx', bytes, made.expected).join('\n')
}

describe('dots to write on', () => {
  it('are read back as they are made', async () => {
    expect(await withDots(0, dots => [dots])).toBe('')
    expect(withDocument(xml => xml)).toBe('')
  })

  it.each([0, 1, 2, 3, 4])('are missed in a PDF, whichever row it is: %i', async index => {
    expect(await withDots(index, () => [])).toContain('dots to write on')
  })

  it.each<[string, (dots: PlacedStroke) => PlacedStroke]>([
    ['end before the margin', dots => ({ ...dots, x2: dots.x2 - 20 })],
    ['begin far behind the word', dots => ({ ...dots, x1: dots.x1 + 20 })],
    ['stand above the line', dots => ({ ...dots, y1: dots.y1 - 5, y2: dots.y2 - 5 })],
    ['are further apart', dots => ({ ...dots, dots: 9 })],
    ['are a line', ({ dots: _, ...line }) => line],
  ])('are found in a PDF where they %s', async (_, change) => {
    expect(await withDots(1, dots => [change(dots)])).toContain('dots to write on')
  })

  it('belong to something', async () => {
    expect(await withDots(0, dots => [dots, { ...dots, y1: 700, y2: 700 }])).toContain(
      'lines that belong to nothing',
    )
  })

  it('are missed in a DOCX', () => {
    expect(withDocument(xml => xml.replace(/<w:r><w:tab\/><\/w:r>/, ''))).toContain('words')
    expect(withDocument(xml => xml.replace(/ w:leader="dot"/, ''))).toContain('dots to write on')
    expect(withDocument(xml => xml.replace(/(<w:tab [^>]*w:pos=")\d+/, '$15'))).toContain('dots to write on')
  })
})
