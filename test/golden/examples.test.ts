import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { fitDocument } from '../../src/layout/fit.ts'
import { layOut } from '../../src/layout/layout.ts'
import { missingGlyphs } from '../../src/layout/missing-glyphs.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { tinosSet } from '../font/tinos.ts'
import { outline } from './outline.ts'
import { pageText } from './page-text.ts'

const folder = new URL('../../examples/', import.meta.url)
const fonts = tinosSet()
const plans = readdirSync(folder).filter(name => name.endsWith('.yaml'))

describe.each(plans)('%s', name => {
  const { value, diagnostics } = parsePlan(name, readFileSync(new URL(name, folder)))
  const golden = (part: string) => `./${basename(name, '.yaml')}/${part}`

  it('is well-formed', () => {
    expect(diagnostics).toEqual([])
  })

  it('is composed word for word as reviewed', async () => {
    if (!value) throw new Error('not well-formed')
    await expect(outline(compose(value.plan))).toMatchFileSnapshot(golden('document.txt'))
  })

  it('is laid out line for line as reviewed', async () => {
    if (!value) throw new Error('not well-formed')
    const document = compose(value.plan)
    expect(missingGlyphs(document, decree30, fonts)).toEqual([])
    const layout = layOut(fitDocument(document, decree30, fonts), decree30, fonts)
    await expect(pageText(layout)).toMatchFileSnapshot(golden('pages.txt'))
  })
})
