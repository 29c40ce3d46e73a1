import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildId } from '../../src/mark/build-id.ts'
import { inspect } from '../../src/mark/inspect.ts'
import { findSeal, sealed } from '../../src/mark/seal.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { tinosSet } from '../font/tinos.ts'
import { examplePlan } from '../golden/example-plans.ts'
import { runs } from '../runs.ts'
import { makeFiles } from '../verify/made-files.ts'

const BUILD = buildId({ words: 'x' })
const FORMATS = ['docx', 'pdf'] as const

let files: Readonly<Record<(typeof FORMATS)[number], Uint8Array>>

beforeAll(async () => {
  const { expected, layout } = await makeFiles(await examplePlan('dinh-ke-2024'))
  const { document, profile } = expected
  // Words that stand in the file as they are, and look like what is looked for.
  const title = '<?xpacket begin= <kehoach:content> name="kehoach-content" <vt:lpwstr>0'
  const metadata = { title, author: title, language: 'vi', build: BUILD } as const
  const docx = await renderDocx({ document: { ...document, title }, profile, build: BUILD })
  const pdf = await renderPdf({ layout, fonts: tinosSet(), metadata })
  files = { docx: sealed('docx', docx), pdf: sealed('pdf', pdf) }
})

describe.each(FORMATS)('a %s file', format => {
  it('is untouched as it was written, and says which build it is of', () => {
    expect(inspect(format, files[format])).toEqual({ state: 'untouched', build: BUILD })
  })

  it('is seen to be changed by any single byte', () => {
    const bytes = files[format]
    const changed = fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(7) })
    fc.assert(
      fc.property(changed, ({ at, bit }) => {
        const copy = bytes.slice()
        copy[at] = (copy[at] ?? 0) ^ (1 << bit)
        expect(inspect(format, copy).state).not.toBe('untouched')
      }),
      { numRuns: runs(300) },
    )
  })

  it('is seen to be changed by a byte that depends on its digest, as a check sum does', () => {
    const bytes = files[format]
    for (const { start, end } of findSeal(format, bytes)?.dependent ?? []) {
      for (let at = start; at < end; at += 1) {
        const copy = bytes.slice()
        copy[at] = (copy[at] ?? 0) ^ 1
        expect(inspect(format, copy).state, `byte ${at}`).not.toBe('untouched')
      }
    }
    expect.hasAssertions()
  })

  it('is seen to be changed by what is added, and by what is missing', () => {
    const bytes = files[format]
    const longer = new Uint8Array([...bytes, 10])
    expect(inspect(format, longer).state).not.toBe('untouched')
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), length => {
        expect(inspect(format, bytes.subarray(0, length)).state).not.toBe('untouched')
      }),
      { numRuns: runs(100) },
    )
  })

  it('is sealed by its own digest alone', () => {
    expect(sealed(format, files[format])).toEqual(files[format])
  })

  it('without a mark is none of ours', () => {
    expect(inspect(format, new Uint8Array())).toEqual({ state: 'unmarked' })
    expect(inspect(format, strToU8('%PDF-1.7\n%%EOF'))).toEqual({ state: 'unmarked' })
    const other = FORMATS.find(one => one !== format) ?? format
    expect(inspect(format, files[other])).toEqual({ state: 'unmarked' })
  })

  it('of any bytes is looked at without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(400), (noise, at) => {
        const bytes = files[format].slice(-2000)
        bytes.set(noise, Math.min(at, bytes.length - noise.length))
        expect(inspect(format, bytes).state).not.toBe('untouched')
        expect(inspect(format, noise).state).toBe('unmarked')
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('a DOCX that another program wrote anew', () => {
  const repacked = (more: Readonly<Record<string, Uint8Array>>) =>
    zipSync({ ...unzipSync(files.docx), ...more }, { level: 9 })

  it('is changed, though the mark is packed', () => {
    expect(inspect('docx', repacked({}))).toEqual({ state: 'changed', build: BUILD })
  })

  it('is signed when it has signatures', () => {
    const signed = repacked({ '_xmlsignatures/origin.sigs': new Uint8Array() })
    expect(inspect('docx', signed)).toEqual({ state: 'signed', build: BUILD })
  })

  it('is none of ours when the mark is gone', () => {
    expect(inspect('docx', repacked({ 'docProps/custom.xml': strToU8('<Properties/>') }))).toEqual({
      state: 'unmarked',
    })
  })
})

it('knows a PDF that was signed after it was written', () => {
  const update = strToU8('\n9 0 obj\n<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>>>\nendobj\n')
  expect(inspect('pdf', new Uint8Array([...files.pdf, ...update]))).toEqual({ state: 'signed', build: BUILD })
})

it('keeps the check sums of a DOCX right', () => {
  // What reads only the directory would not notice; unzip programs compare both.
  const { 'docProps/custom.xml': properties = new Uint8Array() } = unzipSync(files.docx)
  const again = zipSync({ 'docProps/custom.xml': [properties, { level: 0 }] })
  const sumOf = (bytes: Uint8Array, signature: number) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const sums: number[] = []
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) !== signature) continue
      const [name, sum] = signature === 0x04034b50 ? [30, 14] : [46, 16]
      if (strFromU8(bytes.subarray(at + name, at + name + 19)) === 'docProps/custom.xml')
        sums.push(view.getUint32(at + sum, true))
    }
    return sums
  }
  for (const signature of [0x04034b50, 0x02014b50]) {
    expect(sumOf(again, signature)).toHaveLength(1)
    expect(sumOf(files.docx, signature)).toEqual(sumOf(again, signature))
  }
})

describe('the name of a build', () => {
  it('is that of the words, whatever place in a plan they come from', () => {
    expect(buildId({ text: 'a', source: ['plan'] })).toBe(buildId({ text: 'a', source: ['decision', 2] }))
  })

  it('is another for other words', () => {
    expect(buildId({ text: 'a' })).not.toBe(buildId({ text: 'b' }))
  })
})
