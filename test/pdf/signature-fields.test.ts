import { describe, expect, it } from 'vitest'
import type { Layout, PlacedField } from '../../src/layout/page.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { tinosSet } from '../font/tinos.ts'
import { layout, line, page, run } from './layouts.ts'
import { openPdf, readPdf } from './read-pdf.ts'

const fonts = tinosSet()

function render(drawn: Layout): Promise<Uint8Array> {
  return renderPdf({
    layout: drawn,
    fonts,
    metadata: { title: 'Kế hoạch', author: 'Ủy ban', language: 'vi' },
  })
}

const signer: PlacedField = {
  type: 'field',
  x: 300,
  y: 200,
  width: 140,
  height: 70.9,
  name: 'nguoi-ky-1',
  label: 'Chữ ký số của người ký: Vũ Văn Nho',
  owner: 2,
}
const body: PlacedField = { ...signer, x: 250, width: 100, name: 'co-quan', label: 'Chữ ký số', owner: 3 }
const structure = {
  id: 0,
  tag: 'Document',
  children: [
    { id: 1, tag: 'P', children: [] },
    { id: 2, tag: 'Form', children: [] },
    { id: 3, tag: 'Form', children: [] },
  ],
} as const
const title = line(100, [run(90, 'CHỦ TỊCH')], { owner: 1 })

describe('a page with places to sign', () => {
  const bytes = render(layout([page([title]), page([signer, title, body])], structure))

  it('has an unsigned field for each, named and described, at its place', async () => {
    const document = await openPdf(await bytes)
    const [first, second] = [await document.getPage(1), await document.getPage(2)]
    expect(await first.getAnnotations()).toEqual([])
    const fields = await second.getAnnotations()
    expect(
      fields.map(({ fieldType, fieldName, alternativeText, rect }) => ({
        fieldType,
        fieldName,
        alternativeText,
        rect,
      })),
    ).toEqual([
      {
        fieldType: 'Sig',
        fieldName: 'nguoi-ky-1',
        alternativeText: 'Chữ ký số của người ký: Vũ Văn Nho',
        rect: [300, 571, 440, 641.9],
      },
      { fieldType: 'Sig', fieldName: 'co-quan', alternativeText: 'Chữ ký số', rect: [250, 571, 350, 641.9] },
    ])
    expect(Object.keys((await document.getFieldObjects()) ?? {})).toEqual(['nguoi-ky-1', 'co-quan'])
    await document.destroy()
  })

  it('has them in its logical structure, and in the order of that', async () => {
    const document = await openPdf(await bytes)
    const { children } = await (await document.getPage(2)).getStructTree()
    const roles = children.flatMap(child => ('children' in child ? child.children : []))
    expect(roles.map(child => ('role' in child ? child.role : ''))).toEqual(['P', 'Form', 'Form'])
    await document.destroy()
    expect(Buffer.from(await bytes).toString('latin1')).toMatch(/\/Tabs \/S/)
  })

  it('draws the same as without them', async () => {
    const without = render(layout([page([title]), page([title])], structure))
    expect(await readPdf(await bytes)).toEqual(await readPdf(await without))
  })
})

it('has no form where nobody signs', async () => {
  const bytes = await render(layout([page([title])], structure))
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('AcroForm')
})
