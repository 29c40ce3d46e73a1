import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildExample } from '../e2e/built-example.ts'
import { expectedWords, splitWords } from '../e2e/expected-words.ts'

const run = promisify(execFile)
let folder = ''
const file = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-tools-'))
  const { docx, pdf } = await buildExample()
  await writeFile(file('example.docx'), docx)
  await writeFile(file('example.pdf'), pdf)
  const profile = `-env:UserInstallation=file://${file('profile')}`
  await run('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf:writer_pdf_Export',
    '--outdir',
    file('lo'),
    file('example.docx'),
  ])
})

describe('the PDF', () => {
  it('has nothing qpdf finds fault with', async () => {
    const { stdout } = await run('qpdf', ['--check', file('example.pdf')])
    expect(stdout).toContain('No syntax or stream encoding errors found')
  })

  it('embeds every font as a subset with a map to Unicode', async () => {
    const { stdout } = await run('pdffonts', [file('example.pdf')])
    const fonts = stdout.trim().split('\n').slice(2)
    expect(fonts.length).toBe(4)
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+Tinos-\S+\s+CID TrueType\s+Identity-H\s+yes yes yes /)
  })

  it('gives poppler every word of the document', async () => {
    expect(await missingIn(await pagesOf('example.pdf'))).toEqual([])
  })
})

describe('the DOCX in LibreOffice', () => {
  it('has as many pages as the PDF, and its words', async () => {
    const pages = await pagesOf('lo/example.pdf')
    expect(pages.length).toBe((await pagesOf('example.pdf')).length)
    expect(await missingIn(pages)).toEqual([])
  })

  it('hides the first page number of each part, and repeats the header row under the others', async () => {
    const pages = await pagesOf('lo/example.pdf')
    const first = pages.map(text => splitWords(text)[0])
    expect(first).toEqual(['ỦY', '2', 'ỦY', '2', '3', '4', '5', '6'])
    for (const text of pages.slice(3)) expect(splitWords(text).slice(1, 2)).toEqual(['STT'])
  })
})

/** The text of each page as poppler reads it. */
async function pagesOf(name: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-raw', file(name), '-'], { maxBuffer: 1 << 24 })
  return stdout.split('\f').slice(0, -1)
}

/** Words of the document that are nowhere on the pages; poppler sets raised marks apart from their words. */
async function missingIn(pages: readonly string[]): Promise<readonly string[]> {
  const read = new Set(pages.flatMap(splitWords))
  const { body, notes } = await expectedWords()
  const marks = /(?<=\p{L})\d(?=\p{P}?$)/u
  const apart = (word: string) => word.replace(marks, '').replace(/\p{P}$/u, '')
  const words = new Set([...read].map(apart))
  return [...body, ...notes].flat().filter(word => !read.has(word) && !words.has(apart(word)))
}
