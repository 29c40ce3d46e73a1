import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { missingGlyphs } from '../../src/layout/findings/missing-glyphs.ts'
import { fitDocument } from '../../src/layout/fit/fit.ts'
import { layOut } from '../../src/layout/pages/layout.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { readDocx } from '../docx/read-docx.ts'
import { tinosAndSigns } from '../font/tinos.ts'
import { docxText } from './docx-text.ts'
import { EXAMPLE_PLANS, examplePlan } from './example-plans.ts'
import { outline } from './outline.ts'
import { pageText } from './page-text.ts'

const fonts = tinosAndSigns()

describe.each(EXAMPLE_PLANS)('%s', async name => {
  const document = compose(await examplePlan(name))
  const golden = (part: string) => `./${name}/${part}`
  const fitted = () => fitDocument(document, decree30, fonts)

  it('is composed word for word as reviewed', async () => {
    await expect(outline(document)).toMatchFileSnapshot(golden('document.txt'))
  })

  it('is laid out line for line as reviewed', async () => {
    expect(missingGlyphs(document, decree30, fonts)).toEqual([])
    await expect(pageText(layOut(fitted(), decree30, fonts))).toMatchFileSnapshot(golden('pages.txt'))
  })

  it('has a DOCX of the parts and styles reviewed', async () => {
    const file = readDocx(await renderDocx({ document: fitted(), profile: decree30 }))
    await expect(docxText(file)).toMatchFileSnapshot(golden('docx.txt'))
  })
})
