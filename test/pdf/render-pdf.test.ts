import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACES } from '../../src/base/world.ts'
import type { TrueTypeFont } from '../../src/font/truetype-font.ts'
import type { Layout } from '../../src/layout/page.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { tinosSet } from '../font/tinos.ts'
import { LETTERS, SIGNS } from '../font/vietnamese.ts'
import { runs } from '../runs.ts'
import { layout, line, page, run, stroke } from './layouts.ts'
import { openPdf, readPdf } from './read-pdf.ts'

const fonts = tinosSet()
const metadata = { title: 'Kế hoạch', author: 'Ủy ban nhân dân phường', language: 'vi' } as const

function render(drawn: Layout): Promise<Uint8Array> {
  return renderPdf({ layout: drawn, fonts, metadata })
}

function textWidth(text: string, font: TrueTypeFont, size: number): number {
  let width = 0
  for (const character of text) width += font.advanceOf(font.glyphOf(character.codePointAt(0) ?? 0) ?? 0)
  return (width * size) / font.unitsPerEm
}

describe('text', () => {
  it('stands where the layout put it, in its size, with all its spaces', async () => {
    const bytes = await render(
      layout([
        page([
          line(80.25, [run(85.05, 'Căn cứ Luật  Tổ chức '), run(300, 'ngày', { size: 13 })]),
          line(96.35, [run(85.05, 'một cửa;')]),
        ]),
        page([line(56.7, [run(56.7, 'Phụ lục')])], { width: 841.9, height: 595.3 }),
      ]),
    )
    const [first, second] = await readPdf(bytes)
    expect(first?.runs.map(({ text, size }) => ({ text, size }))).toEqual([
      { text: 'Căn cứ Luật  Tổ chức ', size: 14 },
      { text: 'ngày', size: 13 },
      { text: 'một cửa;', size: 14 },
    ])
    expect(first?.runs.map(({ x, baseline }) => [round(x), round(baseline)])).toEqual([
      [85.05, 80.25],
      [300, 80.25],
      [85.05, 96.35],
    ])
    expect(second).toMatchObject({ width: 841.9, height: 595.3 })
    expect(second?.runs).toMatchObject([{ text: 'Phụ lục' }])
    expect(second?.runs.map(({ x, baseline }) => [round(x), round(baseline)])).toEqual([[56.7, 56.7]])
  })

  it('widens every space of a justified line by the word spacing, and nothing else', async () => {
    const text = 'Ủy ban nhân dân '
    const bytes = await render(layout([page([line(100, [run(90, text)], { wordSpacing: 2.345 })])]))
    const [only] = (await readPdf(bytes))[0]?.runs ?? []
    const expected = Array.from({ length: text.length }, (_, end) => {
      const before = text.slice(0, end)
      return 90 + textWidth(before, fonts.regular, 14) + 2.345 * (before.split(' ').length - 1)
    })
    expect(only?.text).toBe(text)
    for (const [index, edge] of expected.entries()) expect(only?.edges[index]).toBeCloseTo(edge, 2)
  })

  it('narrows the spaces of a squeezed line', async () => {
    const bytes = await render(layout([page([line(100, [run(90, 'a b')], { wordSpacing: -0.7 })])]))
    const [only] = (await readPdf(bytes))[0]?.runs ?? []
    expect(only?.edges[2]).toBeCloseTo(90 + textWidth('a ', fonts.regular, 14) - 0.7, 2)
  })

  it('keeps a no-break space unlike a space, and as wide as it was', async () => {
    const text = 'Điều\u00a01 và\u00a0 2'
    const bytes = await render(layout([page([line(100, [run(90, text)], { wordSpacing: 3 })])]))
    const [only] = (await readPdf(bytes))[0]?.runs ?? []
    expect(only?.text).toBe(text)
    expect(only?.edges.at(-1)).toBeCloseTo(90 + textWidth(text, fonts.regular, 14) + 3 * 2, 2)
  })

  it('raises and lowers runs', async () => {
    const runs = [run(90, 'm'), run(105, '2', { size: 9, rise: 4.7 }), run(120, 'n', { size: 9, rise: -2 })]
    const [first] = await readPdf(await render(layout([page([line(100, runs)])])))
    expect(first?.runs.map(({ baseline, size }) => [round(baseline), size])).toEqual([
      [100, 14],
      [95.3, 9],
      [102, 9],
    ])
  })

  it.each(FACES)('has every Vietnamese letter and sign in the %s face', async face => {
    const texts = chunks([...LETTERS, ...SIGNS], 30).map(part => part.join(''))
    const lines = texts.map((text, index) => line(40 + index * 16, [run(20, text, { face })]))
    const [first] = await readPdf(await render(layout([page(lines)])))
    expect(first?.runs.map(({ text }) => text)).toEqual(texts)
    for (const [index, text] of texts.entries()) {
      expect(first?.runs[index]?.edges.at(-1)).toBeCloseTo(20 + textWidth(text, fonts[face], 14), 2)
    }
  })

  it('comes back whole, whatever words stand where', async () => {
    const word = fc
      .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 7 })
      .map(letters => letters.join(''))
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map(words => `${words.join(' ')} `)
    const place = fc.integer({ min: 0, max: 12000 }).map(twips => twips / 20)
    const anyLine = fc
      .record({
        text,
        x: place,
        baseline: place,
        face: fc.constantFrom(...FACES),
        wordSpacing: fc.constantFrom(0, 1.25, -0.6),
      })
      .map(each =>
        line(each.baseline, [run(each.x, each.text, { face: each.face })], { wordSpacing: each.wordSpacing }),
      )
    const anyPage = fc.array(anyLine, { maxLength: 6 }).map(lines => page(lines))
    await fc.assert(
      fc.asyncProperty(fc.array(anyPage, { minLength: 1, maxLength: 3 }), async pages => {
        const read = await readPdf(await render(layout(pages)))
        const found = read.map(each =>
          each.runs.map(({ text, x, baseline }) => [text, round(x), round(baseline)]),
        )
        const placed = pages.map(each =>
          each.items.flatMap(item =>
            item.type === 'line'
              ? item.runs.map(({ text, x }) => [text, round(x), round(item.baseline)])
              : [],
          ),
        )
        expect(found).toEqual(placed)
      }),
      { numRuns: runs(25) },
    )
  })

  it('throws on a character without a glyph instead of drawing a box', async () => {
    const drawn = layout([page([line(100, [run(90, 'Điều 漢', { face: 'bold' })])])])
    await expect(render(drawn)).rejects.toThrow('no glyph for U+6F22 in the bold face')
  })

  it('throws on a place that is no number', async () => {
    const drawn = layout([page([line(Number.NaN, [run(90, 'Điều')])])])
    await expect(render(drawn)).rejects.toThrow('not a length: NaN')
  })
})

describe('colours', () => {
  it('are those of the layout, and black again after them', async () => {
    const colored = { ...stroke(10, 10, 50, 10, 1), color: 'FF8000' }
    const bytes = await render(
      layout([
        page([
          line(80, [run(90, 'Số'), run(120, 'MẬT', { color: 'FF0000' }), run(150, '37')]),
          line(90, [run(90, 'KHẨN', { color: 'FF0000' })]),
          line(100, [run(90, 'sau')]),
          colored,
          stroke(10, 20, 50, 20, 1),
        ]),
      ]),
    )
    const [read] = await readPdf(bytes)
    expect(read?.runs.map(({ text, color }) => [text, color])).toEqual([
      ['Số', '#000000'],
      ['MẬT', '#ff0000'],
      ['37', '#000000'],
      ['KHẨN', '#ff0000'],
      ['sau', '#000000'],
    ])
    expect(read?.strokes.map(({ color }) => color)).toEqual(['#ff8000', '#000000'])
  })

  it('must be colours', async () => {
    await expect(render(layout([page([line(80, [run(90, 'a', { color: 'đỏ' })])])]))).rejects.toThrow(
      RangeError,
    )
  })
})

describe('strokes', () => {
  it('have their places and exact weights', async () => {
    const strokes = [stroke(85.05, 90.5, 255.15, 90.5, 0.75), stroke(56.7, 100, 56.7, 700.25, 0.5)]
    const [first] = await readPdf(await render(layout([page(strokes)])))
    expect(first?.strokes.map(({ from, to, weight }) => [...from, ...to, weight].map(round))).toEqual([
      [85.05, 90.5, 255.15, 90.5, 0.75],
      [56.7, 100, 56.7, 700.25, 0.5],
    ])
  })
})

describe('fonts', () => {
  it('are embedded as subsets, only the faces in use', async () => {
    const runs = [run(90, 'đậm', { face: 'bold' }), run(190, 'nghiêng', { face: 'italic' })]
    const bytes = await render(layout([page([line(100, runs)])]))
    const [first] = await readPdf(bytes)
    expect(first?.runs.map(({ font }) => font.replace(/^[A-Z]{6}\+/, 'ABCDEF+'))).toEqual([
      'ABCDEF+Tinos-Bold',
      'ABCDEF+Tinos-Italic',
    ])
    const source = new TextDecoder('latin1').decode(bytes)
    expect(source.match(/\/FontFile2 /g)).toHaveLength(2)
    expect(source).not.toMatch(/Helvetica|\/Type1/)
  })
})

describe('file', () => {
  const drawn = layout([page([line(100, [run(90, 'Điều 1')])])])

  it('says what it is', async () => {
    const bytes = await renderPdf({
      layout: drawn,
      fonts,
      metadata: { ...metadata, title: 'Kế hoạch “một cửa” & <2025>', issued: '2025-02-17' },
    })
    const document = await openPdf(bytes)
    const { info, metadata: xmp } = await document.getMetadata()
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'vi-VN',
      Title: 'Kế hoạch “một cửa” & <2025>',
      Author: metadata.author,
      Creator: 'kehoach',
      Producer: 'kehoach',
      CreationDate: 'D:20250217000000Z',
      ModDate: 'D:20250217000000Z',
    })
    expect(xmp.get('dc:title')).toBe('Kế hoạch “một cửa” & <2025>')
    expect(xmp.get('xmp:createdate')).toBe('2025-02-17T00:00:00Z')
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
    await document.destroy()
  })

  it('has a fixed date as long as it is a draft', async () => {
    const document = await openPdf(await render(drawn))
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({ CreationDate: 'D:20000101000000Z', ModDate: 'D:20000101000000Z' })
    await document.destroy()
  })

  it('refuses a date of issue that is none', async () => {
    const input = { layout: drawn, fonts, metadata: { ...metadata, issued: '17/02/2025' } }
    await expect(renderPdf(input)).rejects.toThrow('not an ISO date: 17/02/2025')
  })
})

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  )
}
