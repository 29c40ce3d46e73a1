import type { Paragraph } from '../document/model.ts'

/** What blanks are typed with. */
const DOTS = new Set(['.', '…', '_', ' ', '\u00a0'])
/** An ellipsis is as long as three full stops; fewer than this end a sentence. */
const LEAST = 5

/** A paragraph whose last word is a typed row of dots, with dots up to the margin in its place. */
export function blankAtEnd(paragraph: Paragraph): Paragraph {
  const last = paragraph.children.at(-1)
  if (last?.type !== 'text') return paragraph
  const text = last.text.slice(0, startOfDots(last.text))
  // Dots alone stay as they are typed: a page needs words to be told from others.
  if (text === last.text || text === '') return paragraph
  return { ...paragraph, children: [...paragraph.children.slice(0, -1), { ...last, text }], blank: true }
}

function startOfDots(text: string): number {
  let start = text.length
  let stops = 0
  while (start > 0 && DOTS.has(text[start - 1] ?? '')) {
    start -= 1
    stops += text[start] === '…' ? 3 : text[start]?.trim() === '' ? 0 : 1
  }
  return stops < LEAST ? text.length : start
}
