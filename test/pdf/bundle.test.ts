import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { type PdfInput, renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { tinosSet } from '../font/tinos.ts'
import { layout, line, page, run, stroke } from './layouts.ts'

const SOURCE = join(import.meta.dirname, '../../src/render/pdf')
const LEFT_OUT = ['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes']

it('draws the same file when bundled without the libraries that are left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-bundle-'))
  try {
    const bundle = join(folder, 'render-pdf.mjs')
    const { metafile } = await build({
      entryPoints: [join(SOURCE, 'render-pdf.ts')],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      alias: Object.fromEntries(LEFT_OUT.map(library => [library, join(SOURCE, 'left-out-library.ts')])),
      metafile: true,
    })
    expect(
      Object.keys(metafile.inputs).filter(input => /fontkit|linebreak|png-js|ciphers\/.*aes/.test(input)),
    ).toEqual([])
    const bundled: { renderPdf(input: PdfInput): Promise<Uint8Array> } = await import(
      pathToFileURL(bundle).href
    )
    expect(Buffer.compare(await bundled.renderPdf(input), await renderPdf(input))).toBe(0)
  } finally {
    await rm(folder, { recursive: true })
  }
})

const input: PdfInput = {
  layout: layout([
    page([
      line(100, [run(90, 'Điều 1. '), run(150, 'một cửa', { face: 'boldItalic' })], { wordSpacing: 1.5 }),
    ]),
    page([stroke(90, 100, 200, 100, 0.5), line(120, [run(90, 'nghiêng', { face: 'italic' })])]),
  ]),
  fonts: tinosSet(),
  metadata: { title: 'Kế hoạch', author: 'Ủy ban', language: 'vi' },
}
