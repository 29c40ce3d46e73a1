import { beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { fitDocument } from '../../src/layout/fit.ts'
import { layOut } from '../../src/layout/layout.ts'
import { LIBREOFFICE } from '../../src/layout/line-model.ts'
import type { Layout } from '../../src/layout/page.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { tinosSet } from '../font/tinos.ts'
import { EXAMPLE_PLANS, examplePlan } from '../golden/example-plans.ts'
import { printedByLibreOffice } from '../parity/libreoffice.ts'
import { type Compared, compared } from '../parity/table-lines.ts'

const fonts = tinosSet()
let found: ReadonlyMap<string, Compared> = new Map()

beforeAll(async () => {
  const files = new Map<string, Uint8Array>()
  const layouts = new Map<string, Layout>()
  for (const name of EXAMPLE_PLANS) {
    const document = fitDocument(compose(await examplePlan(name)), decree30, fonts)
    files.set(name, await renderDocx({ document, profile: decree30 }))
    layouts.set(name, layOut(document, decree30, fonts, { lineModel: LIBREOFFICE }))
  }
  const printed = await printedByLibreOffice(files)
  found = new Map(
    [...layouts].map(([name, layout]) => [name, compared(layout, printed.get(name) ?? '')] as const),
  )
}, 240_000)

/** Of the lines in tables of all examples; the rest are ties, which LibreOffice rounds to whole twips. */
const LEAST = { alike: 0.995, onSamePage: 0.99 }

describe('lines in table cells, as LibreOffice breaks those of the DOCX', () => {
  const counted = (list: keyof Pick<Compared, 'broken' | 'moved'>) =>
    [...found.values()].reduce((sum, one) => sum + one[list].length, 0)
  const lines = () => [...found.values()].reduce((sum, one) => sum + one.lines, 0)

  it('end alike', () => {
    expect(lines()).toBeGreaterThan(5000)
    expect(1 - counted('broken') / lines()).toBeGreaterThanOrEqual(LEAST.alike)
  })

  it('stand on the same page', () => {
    expect(1 - (counted('broken') + counted('moved')) / lines()).toBeGreaterThanOrEqual(LEAST.onSamePage)
  })

  it('are on as many pages', () => {
    const others = [...found].filter(([, { pages }]) => pages[0] !== pages[1])
    expect(others).toEqual([])
  })

  it('differ in no example by more than a few', () => {
    const many = [...found].filter(([, { broken }]) => broken.length > 8)
    expect(many).toEqual([])
  })
})
