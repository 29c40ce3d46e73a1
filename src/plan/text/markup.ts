import { type DelimiterRun, delimiterRun, pairDelimiters, type Style } from './markup-emphasis.ts'

/** A piece of an author's text after its inline markup has been read. */
export type Markup =
  | {
      readonly type: 'text'
      readonly text: string
      readonly bold?: true
      readonly italic?: true
      readonly script?: 'super' | 'sub'
    }
  | { readonly type: 'footnote'; readonly id: string }
  | { readonly type: 'lineBreak' }

type Piece = Markup | DelimiterRun

/** Every construct of the markup; what lies between two matches is plain text. */
function tokens(letter: string, number: string): RegExp {
  return new RegExp(
    [
      String.raw`\\\\\\|(?<break>(?<=\S\s*)\\\\[^\S\n]*(?=\S))|\\(?<escaped>[!-/:-@[\]^_\x60{-~])`,
      String.raw`\[\^(?<note>[${letter}${number}_.-]+)\]`,
      String.raw`\^(?<sup>(?:\\[!-/:-@[\]^_\x60{-~]|[^\s^[\]\\])+)\^`,
      String.raw`(?<=[${letter})\]])~(?<sub>[${letter}${number}()+=−-]+(?:[.,][${number}]+)*)~|(?<stars>\*+)`,
    ].join('|'),
    'gu',
  )
}

/** Letters and digits of Latin scripts one by one: the classes of all scripts take milliseconds to compile. */
const LATIN = tokens('A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ', '0-9²³¹¼-¾')
/** For a text with anything else in it; made when there is one. */
let any: RegExp | undefined
const BEYOND_LATIN = /[^\0-\u024F\u1E00-\u1EFF\u2010-\u2027]/

function tokensFor(text: string): RegExp {
  if (!BEYOND_LATIN.test(text)) return LATIN
  any ??= tokens(String.raw`\p{L}\p{M}`, String.raw`\p{N}`)
  return any
}

/**
 * Reads the inline markup of one paragraph: `**bold**`, `*italic*`, `m^2^`, `H~2~O`, a footnote mark `[^id]`, two
 * backslashes inside the text for a line break, and a backslash before a punctuation mark to write that mark itself
 * (three backslashes write one). Whatever has no partner or does not fit comes out as it was written.
 */
export function parseMarkup(text: string): readonly Markup[] {
  if (!hasMarks(text)) return text === '' ? [] : [{ type: 'text', text }]
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(tokensFor(text))) {
    if (match.index > end) pieces.push({ type: 'text', text: text.slice(end, match.index) })
    pieces.push(readToken(match, text))
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ type: 'text', text: text.slice(end) })
  pairDelimiters(pieces.filter(piece => piece.type === 'delimiters'))
  return joinPieces(pieces)
}

/** Whether any piece of markup can be in a text; most have none, and plain searches say so soonest. */
function hasMarks(text: string): boolean {
  return (
    text.includes('*') ||
    text.includes('[') ||
    text.includes('^') ||
    text.includes('\\') ||
    text.includes('~')
  )
}

/** The paragraphs of a text: its lines, without surrounding space; blank lines are dropped. */
export function splitParagraphs(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r]/)
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** Text written so that `parseMarkup` gives it back as it is. */
export function escapeMarkup(text: string): string {
  return text.replace(/\\|[*^~[]/g, mark => (mark === '\\' ? '\\\\\\' : `\\${mark}`))
}

function readToken(match: RegExpExecArray, text: string): Piece {
  const { break: lineBreak, escaped, note, sup, sub, stars } = match.groups ?? {}
  if (lineBreak !== undefined) return { type: 'lineBreak' }
  if (escaped !== undefined) return { type: 'text', text: escaped }
  if (note !== undefined) return { type: 'footnote', id: note }
  if (sup !== undefined) return { type: 'text', text: sup.replace(/\\(.)/g, '$1'), script: 'super' }
  if (sub !== undefined) return { type: 'text', text: sub, script: 'sub' }
  if (stars !== undefined) return delimiterRun(text, match.index, stars.length)
  return { type: 'text', text: '\\' }
}

/** Turns paired delimiters into styles and unpaired ones back into text. */
function joinPieces(pieces: readonly Piece[]): readonly Markup[] {
  const joined: Markup[] = []
  const depth: Record<Style, number> = { bold: 0, italic: 0 }
  for (const piece of pieces) {
    if (piece.type === 'text') append(joined, styled(piece, depth))
    else if (piece.type === 'footnote') joined.push(piece)
    else if (piece.type === 'lineBreak') breakLine(joined)
    else {
      for (const style of piece.closes) depth[style] -= 1
      if (piece.unpaired > 0)
        append(joined, styled({ type: 'text', text: '*'.repeat(piece.unpaired) }, depth))
      for (const style of piece.opens) depth[style] += 1
    }
  }
  return joined
}

/** A break leaves no space at the end of its line. */
function breakLine(joined: Markup[]): void {
  const last = joined.at(-1)
  if (last?.type === 'text') {
    joined.pop()
    const text = last.text.trimEnd()
    if (text !== '') joined.push({ ...last, text })
  }
  joined.push({ type: 'lineBreak' })
}

type MarkupText = Extract<Markup, { type: 'text' }>

function styled(piece: MarkupText, depth: Readonly<Record<Style, number>>): MarkupText {
  return {
    ...piece,
    ...(depth.bold > 0 && { bold: true }),
    ...(depth.italic > 0 && { italic: true }),
  }
}

function append(joined: Markup[], piece: MarkupText): void {
  const last = joined.at(-1)
  if (
    last?.type === 'text' &&
    last.bold === piece.bold &&
    last.italic === piece.italic &&
    last.script === piece.script
  )
    joined[joined.length - 1] = { ...last, text: last.text + piece.text }
  else joined.push(piece)
}
