import { readFileSync } from 'node:fs'
import PizZip from 'pizzip'
import { paragraphsOf } from './content.mjs'

/**
 * What of a document is in a file.
 * @typedef {{ bytes: number, pages?: number, missing: string[], letters: number }} Contained `missing`: words of the
 *   document that are nowhere in the file; `letters`: letters and digits in the file as a share of the document's
 */

/**
 * Compares a file with the document it should hold. Spaces are left out: justified text in PDF often has none.
 * @param {string} file DOCX or PDF
 * @param {import('./content.mjs').Content} content
 * @returns {Promise<Contained>}
 */
export async function verify(file, content) {
  const data = readFileSync(file)
  const { text, pages } = file.endsWith('.pdf') ? await readPdf(data) : { text: readDocx(data) }
  const paragraphs = paragraphsOf(content).map(runs =>
    runs.map(run => (run.note === undefined ? run.text : ' ')),
  )
  const wanted = paragraphs.map(runs => runs.join('')).join('\n')
  const found = squeezed(text)
  const words = new Set(wanted.split(/\s+/u).map(squeezed).filter(Boolean))
  return {
    bytes: data.length,
    ...(pages !== undefined && { pages }),
    missing: [...words].filter(word => !found.includes(word)),
    letters: found.length / squeezed(wanted).length,
  }
}

/** Letters and digits only. */
function squeezed(text) {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
}

async function readPdf(data) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: Uint8Array.from(data), verbosity: 0 }).promise
  const parts = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    parts.push(...items.map(item => ('str' in item ? item.str : '')))
  }
  const pages = document.numPages
  await document.destroy()
  return { text: parts.join(''), pages }
}

function readDocx(data) {
  const zip = new PizZip(data)
  const parts = ['word/document.xml', 'word/footnotes.xml'].map(name => zip.file(name)?.asText() ?? '')
  return parts
    .join('')
    .replace(/<w:instrText.*?<\/w:instrText>|<[^>]*>/gsu, '')
    .replaceAll('&amp;', '&')
}
