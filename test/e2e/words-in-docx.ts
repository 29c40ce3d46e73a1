import mammoth from 'mammoth'
import { splitWords, type Words } from './expected-words.ts'

/** All words of a DOCX as mammoth reads them, the notes without their own numbers at the end. */
export async function wordsInDocx(bytes: Uint8Array): Promise<Words> {
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  return splitWords(
    html
      .replace(/<sup>\s*<a [^>]*id="footnote-ref-\d+"[^>]*>\[(\d+)\]<\/a>\s*<\/sup>/g, '$1')
      .replace(/<a href="#footnote-ref-\d+">↑<\/a>/g, '')
      .replace(/<\/(?:p|li|td|th)>|<br \/>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )
}
