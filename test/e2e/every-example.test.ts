import { beforeAll, describe, expect, it } from 'vitest'
import { EXAMPLE_PLANS } from '../golden/example-plans.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { type BuiltFiles, buildExamples } from './built-example.ts'
import { expectedWords } from './expected-words.ts'
import { wordsInDocx } from './words-in-docx.ts'
import { missingFrom, wordsOfAll } from './words-in-pdf.ts'

let built: ReadonlyMap<string, BuiltFiles> = new Map()

beforeAll(async () => {
  built = await buildExamples(EXAMPLE_PLANS)
})

describe.each(EXAMPLE_PLANS)('%s, built by the command and read back', name => {
  const bytesOf = (format: keyof BuiltFiles) => Uint8Array.from(built.get(name)?.[format] ?? [])

  it('has the words of the document in its DOCX, once and in order', async () => {
    const { body, notes } = await expectedWords(name)
    // mammoth writes the notes' own numbers as a list, so they are not in its text.
    expect(await wordsInDocx(bytesOf('docx'))).toEqual([
      ...body.flat(),
      ...notes.flatMap(words => words.slice(1)),
    ])
  })

  it('has them in its PDF, each as often, and every paragraph whole', async () => {
    const expected = await expectedWords(name)
    const pages = await readPdf(bytesOf('pdf'))
    const words = [...expected.body.flat(), ...expected.notes.flat()]
    expect(wordsOfAll(pages).toSorted()).toEqual(words.sort())
    expect(missingFrom(pages, expected)).toEqual([])
  })
})
