import { beforeAll, describe, expect, it } from 'vitest'
import { buildId } from '../../src/mark/build-id.ts'
import { sealed } from '../../src/mark/seal.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import type { Expected } from '../../src/verify/expected.ts'
import { tinosSet } from '../font/tinos.ts'
import { examplePlan } from '../golden/example-plans.ts'
import { found, makeFiles } from './made-files.ts'

const BUILD = buildId({ words: 'x' })

let expected: Expected
let files: Readonly<Record<'docx' | 'pdf', Uint8Array>>

beforeAll(async () => {
  const made = await makeFiles(await examplePlan('dinh-ke-2024'))
  expected = { ...made.expected, build: BUILD }
  const { document, profile } = made.expected
  const { layout } = made
  const { title, author } = document
  const metadata = { title, author, language: 'vi', build: BUILD } as const
  files = {
    docx: await renderDocx({ document, profile, build: BUILD }),
    pdf: await renderPdf({ layout, fonts: tinosSet(), metadata }),
  }
})

describe.each(['docx', 'pdf'] as const)('the mark of a %s', format => {
  const NAME = format.toUpperCase()

  it('is read back', () => {
    expect(found(format, sealed(format, files[format]), expected)).toEqual([])
  })

  it('is missed where the file has none, and where its digest is not that of the file', async () => {
    const unsealed = `${NAME}, file, mark of the build: “untouched” expected, “changed” found.`
    expect(found(format, files[format], expected)).toEqual([unsealed])
    const { [format]: unmarked } = await makeFiles(await examplePlan('dinh-ke-2024'))
    const missing = `${NAME}, file, mark of the build: “untouched” expected, “unmarked” found.`
    expect(found(format, unmarked, expected)).toEqual([missing])
  })

  it('is of the build expected', () => {
    const build = buildId({ words: 'y' })
    expect(found(format, sealed(format, files[format]), { ...expected, build })).toEqual([
      `${NAME}, file, build: “${build}” expected, “${BUILD}” found.`,
    ])
  })
})
