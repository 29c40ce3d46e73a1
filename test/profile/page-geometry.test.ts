import { describe, expect, it } from 'vitest'
import { mm } from '../../src/base/units.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { pageGeometry } from '../../src/profile/page-geometry.ts'
import { examplePlan } from '../golden/example-plans.ts'
import { found, makeFiles } from '../verify/made-files.ts'

/** The Decree's pages, whatever parts of them may have of their own. */
const plain = { ...decree30, page: { ...decree30.page, partMargins: {} } }

describe('the pages of a section', () => {
  it('are the paper and margins of the profile, turned', () => {
    const { portrait, landscape } = decree30.page.margins
    expect(pageGeometry(plain, { part: 'plan', orientation: 'portrait' })).toEqual({
      width: mm(210),
      height: mm(297),
      margins: portrait,
    })
    expect(pageGeometry(plain, { part: 'appendix', orientation: 'landscape' })).toEqual({
      width: mm(297),
      height: mm(210),
      margins: landscape,
    })
  })

  it('have another margin for one part by one number: text, both files and their judge follow', async () => {
    const partMargins = { appendix: { top: mm(25) } }
    const profile = { ...plain, page: { ...plain.page, partMargins } }
    const plan = await examplePlan('hung-thinh-2025')
    const [made, usual] = [await makeFiles(plan, profile), await makeFiles(plan, plain)]
    expect(found('docx', made.docx, made.expected)).toEqual([])
    expect(found('pdf', made.pdf, made.expected)).toEqual([])
    expect(found('docx', usual.docx, { ...usual.expected, profile }).join()).toContain('top margin')
    const lower = topsOf(usual).map(([part, top]) => [part, top + (part === 'appendix' ? 14.15 : 0)] as const)
    expect(topsOf(made).map(([part]) => part)).toContain('appendix')
    for (const [index, [part, top]] of lower.entries()) {
      expect(topsOf(made)[index]?.[0]).toBe(part)
      expect(topsOf(made)[index]?.[1]).toBeCloseTo(top, 3)
    }
  })
})

/** Where the first line of each part stands, below the top of its page. */
function topsOf({
  layout,
  expected,
}: Awaited<ReturnType<typeof makeFiles>>): readonly (readonly [string, number])[] {
  return expected.document.sections.map(({ part }, index) => {
    const page = layout.pages.find(({ section }) => section === index)
    const lines = (page?.items ?? []).filter(item => item.type === 'line' && item.owner !== undefined)
    const top = Math.min(...lines.map(item => ('top' in item ? item.top : Number.NaN)))
    return [part, Math.round(top * 1000) / 1000]
  })
}
