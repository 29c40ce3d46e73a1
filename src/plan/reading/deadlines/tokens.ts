/** A word, a number or a mark of a deadline and where it stands. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  /** Words in one spelling of each; line breaks as a line feed. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const PIECE = /\\\\|\r\n|[\r\n]|\[\^[^\]\s]{1,64}\]|\d+|[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]+|[^\s*]/gu

/** A quarter written on to its number: “QuýII”, “QII”. */
const GLUED_QUARTER = /^(q(?:u(?:ý|í)[\u0300-\u036f]?)?)([ivx]+)$/iu

/** Cuts a cell's text into tokens. Footnote marks and emphasis say nothing of time; letters and digits part by themselves. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { 0: piece, index: start } of text.matchAll(PIECE))
    if (!piece.startsWith('[^')) for (const token of readPiece(piece, start)) tokens.push(token)
  return tokens
}

function readPiece(piece: string, start: number): readonly Token[] {
  const end = start + piece.length
  if (/^\d/.test(piece)) return [{ kind: 'number', text: piece, start, end }]
  if (!/^[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]/u.test(piece)) return [{ kind: 'mark', text: markOf(piece), start, end }]
  const roman = /(?<![ivx])[ivx]+$/i.exec(piece)
  if (roman && GLUED_QUARTER.test(piece.normalize('NFC'))) {
    const cut = start + roman.index
    return [
      { kind: 'word', text: 'quý', start, end: cut },
      { kind: 'word', text: roman[0].toLowerCase(), start: cut, end },
    ]
  }
  return [{ kind: 'word', text: oneSpelling(piece), start, end }]
}

const SPELLINGS: Readonly<Record<string, string>> = { quí: 'quý', kì: 'kỳ', hàng: 'hằng', mồng: 'mùng' }

function oneSpelling(word: string): string {
  const folded = word.normalize('NFC').toLowerCase()
  return Object.hasOwn(SPELLINGS, folded) ? (SPELLINGS[folded] ?? folded) : folded
}

function markOf(piece: string): string {
  if (/^[\r\n\\]/.test(piece) && piece !== '\\') return '\n'
  return /^[‐‑–—−]$/.test(piece) ? '-' : piece
}
