import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { printedByLibreOffice, wordsOfPdfs } from '../libreoffice.ts'
import { againstPrint, type OwnPrint, ownPrint, type PrintVerdict } from './against-print.ts'
import { againstWord, type WordVerdict } from './against-word.ts'
import { FONTS, type Subject } from './corpus.ts'

/** How one document compares with each judge. */
export interface Verdict {
  readonly name: string
  readonly word: WordVerdict
  /** The DOCX as LibreOffice prints it. */
  readonly office: PrintVerdict
  /** Our own PDF, read by the same program in the same way: what is off here is the reading’s fault. */
  readonly own: PrintVerdict
}

export async function compareAll(subjects: readonly Subject[]): Promise<readonly Verdict[]> {
  const prints = new Map(subjects.map(subject => [subject.name, ownPrint(subject)]))
  const docx = subjects.map(async ({ name, fitted, profile }) => {
    return [name, await renderDocx({ document: fitted, profile })] as const
  })
  const office = await printedByLibreOffice(new Map(await Promise.all(docx)))
  const pdf = [...prints].map(async ([name, { layout }]) => {
    const metadata = { title: name, author: 'kehoach', language: 'vi' } as const
    return [name, await renderPdf({ layout, fonts: FONTS, metadata })] as const
  })
  const own = await wordsOfPdfs(new Map(await Promise.all(pdf)))
  const verdictOf = (print: OwnPrint | undefined, words: string | undefined) => {
    if (print === undefined || words === undefined) throw new Error('a document was not printed')
    return againstPrint(print, words)
  }
  return subjects.map(subject => {
    const { name } = subject
    const print = prints.get(name)
    return {
      name,
      word: againstWord(subject),
      office: verdictOf(print, office.get(name)),
      own: verdictOf(print, own.get(name)),
    }
  })
}
