import { describe, expect, it } from 'vitest'
import type { FittedDocument } from '../../../src/document/fitted.ts'
import type { Paragraph, ParagraphRole } from '../../../src/document/model.ts'
import { pageFindings } from '../../../src/layout/findings/page-findings.ts'
import type { PageItem } from '../../../src/layout/page.ts'
import type { LaidOut } from '../../../src/layout/pages/layout.ts'
import { decree30 } from '../../../src/profile/decree30.ts'

interface Line {
  readonly owner: number
  readonly x?: number
  readonly width?: number
  readonly top?: number
}

const ROLES: Readonly<Record<number, ParagraphRole>> = {
  1: 'body',
  2: 'body',
  3: 'signTitle',
  4: 'signerName',
  5: 'recipient',
}
const paragraphs = new Map(
  Object.entries(ROLES).map(([id, role]): [number, Paragraph] => [
    Number(id),
    { type: 'paragraph', role, children: [], source: ['plan', 'body', Number(id)] },
  ]),
)

function lineAt({ owner, x = 100, width = 200, top = 100 }: Line): PageItem {
  const run = { x, text: `dòng ${owner} `, face: 'regular', size: 14, rise: 0 } as const
  return { type: 'line', x, baseline: top + 12, top, height: 16, width, wordSpacing: 0, runs: [run], owner }
}

function found(...pages: readonly (readonly Line[])[]) {
  const layout: LaidOut = {
    pages: pages.map((lines, index) => ({
      width: 595,
      height: 842,
      section: 0,
      number: index + 1,
      items: lines.map(lineAt),
    })),
    structure: { id: 0, tag: 'Document', children: [] },
    bookmarks: [],
    paragraphs,
  }
  const section = {
    part: 'plan',
    title: '',
    orientation: 'portrait',
    blocks: [],
  } as const
  const document: FittedDocument = { title: '', author: '', sections: [section], notes: [] }
  return pageFindings(document, layout, decree30).map(({ code, at, page }) => `${code} ${at.at(-1)} ${page}`)
}

const FULL = [{ owner: 1 }, { owner: 1 }]

describe('pageFindings', () => {
  it('has nothing to say of pages as they should be', () => {
    expect(found(FULL, [{ owner: 1 }, { owner: 1 }, { owner: 2 }, { owner: 3 }])).toEqual([])
    expect(found([{ owner: 2 }])).toEqual([])
    // What is printed again on a page, such as a header row, belongs to nothing.
    expect(found(FULL, [{ owner: 99 }, { owner: 2 }, { owner: 2 }])).toEqual([])
  })

  it('finds the only line of a later page, and a line parted from its paragraph', () => {
    expect(found(FULL, [{ owner: 2 }])).toEqual(['line-alone 2 2'])
    expect(found([{ owner: 2 }, ...FULL], [{ owner: 2 }, { owner: 2 }])).toEqual(['line-alone 2 1'])
  })

  it('finds a signature on a page without text', () => {
    expect(found(FULL, [{ owner: 5 }, { owner: 3 }, { owner: 4 }])).toEqual(['signature-alone 3 2'])
    expect(found([{ owner: 5 }, { owner: 3 }])).toEqual([])
  })

  it('finds what runs over a margin', () => {
    expect(found([{ owner: 1, width: 600 }, { owner: 1 }])).toEqual(['page-overflow 1 1'])
    expect(found([{ owner: 1, x: 20 }, { owner: 1 }])).toEqual(['page-overflow 1 1'])
    expect(found([{ owner: 1 }, { owner: 1, top: 830 }])).toEqual(['page-overflow 1 1'])
  })
})
