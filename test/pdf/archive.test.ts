import { expect, it } from 'vitest'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { srgbProfile } from '../../src/render/pdf/srgb-profile.ts'
import { tinosSet } from '../font/tinos.ts'
import { layout, line, page, run } from './layouts.ts'

const metadata = {
  title: 'Kế hoạch & <thử>',
  author: 'Ủy ban',
  language: 'vi',
  issued: '2025-02-17',
  citation: 'Quyết định số 37/QĐ-UBND & phụ lục',
} as const
const bytes = await renderPdf({
  layout: layout([page([line(100, [run(90, 'Điều 1')])])]),
  fonts: tinosSet(),
  metadata,
})
const source = Buffer.from(bytes).toString('latin1')

it('claims PDF/A-2a and PDF/UA-1 in readable metadata that repeat the information dictionary', () => {
  const packet =
    /<\?xpacket begin.*<\?xpacket end="r"\?>/s.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? ''
  expect(packet).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>')
  expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(packet).toContain('<rdf:li xml:lang="x-default">Kế hoạch &amp; &lt;thử&gt;</rdf:li>')
  expect(packet).toContain('<rdf:li>Ủy ban</rdf:li>')
  expect(packet).toContain('<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>')
  expect(packet).toMatch(/<dc:description>.*Quyết định số 37\/QĐ-UBND &amp; phụ lục<.*<\/dc:description>/)
  expect(packet).toContain('<xmp:ModifyDate>2025-02-17T00:00:00Z</xmp:ModifyDate>')
})

it('is marked as tagged and says what its colours mean', () => {
  expect(source).toMatch(/\/MarkInfo \d+ 0 R/)
  expect(source).toMatch(/<<\n\/Marked true\n>>/)
  expect(source).toMatch(/\/OutputIntents \[\d+ 0 R\]/)
  expect(source).toMatch(/\/Type \/OutputIntent\n\/S \/GTS_PDFA1/)
})

it('has an ICC profile whose tags lie inside it, one after the other', () => {
  const profile = srgbProfile()
  const view = new DataView(profile.buffer)
  expect(view.getUint32(0)).toBe(profile.length)
  expect(text(profile, 12, 24)).toBe('mntrRGB XYZ ')
  expect(text(profile, 36, 40)).toBe('acsp')
  let end = 132 + view.getUint32(128) * 12
  const types = Array.from({ length: view.getUint32(128) }, (_, index) => {
    const entry = 132 + index * 12
    const start = view.getUint32(entry + 4)
    expect(start).toBe(end)
    expect(start % 4).toBe(0)
    end = start + view.getUint32(entry + 8)
    return [text(profile, entry, entry + 4), text(profile, start, start + 4)]
  })
  expect(types).toEqual([
    ['desc', 'mluc'],
    ['cprt', 'mluc'],
    ['wtpt', 'XYZ '],
    ['chad', 'sf32'],
    ['rXYZ', 'XYZ '],
    ['gXYZ', 'XYZ '],
    ['bXYZ', 'XYZ '],
    ['rTRC', 'para'],
    ['gTRC', 'para'],
    ['bTRC', 'para'],
  ])
  expect(end).toBe(profile.length)
})

function text(profile: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...profile.subarray(start, end))
}
