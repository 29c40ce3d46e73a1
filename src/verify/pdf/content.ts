import { UnreadableError } from '../unreadable.ts'
import type { PdfFont } from './fonts.ts'
import { PdfLexer } from './lexer.ts'
import { IDENTITY, type Matrix, product } from './matrix.ts'
import { isArray, isDictionary, Keyword, nameOf, type PdfValue } from './values.ts'

/** Text that one operator shows. Places are in points from the lower left corner of the page, y upwards. */
export interface ShownText {
  /** Number of its page's object, by which the structure refers to it. */
  readonly page: number
  readonly text: string
  readonly font: PdfFont
  readonly size: number
  readonly x: number
  readonly y: number
  /** Identifier of the marked stretch it stands in; undefined outside of the structure. */
  readonly mcid: number | undefined
  readonly isArtifact: boolean
}

interface Stretch {
  readonly mcid: number | undefined
  readonly isArtifact: boolean
}

/** The texts a page's content shows, in order. Throws `UnreadableError` on text in a font the page does not name. */
export function readContent(
  content: string,
  page: number,
  fonts: ReadonlyMap<string, PdfFont>,
): readonly ShownText[] {
  const reader = new ContentReader(page, fonts)
  const lexer = new PdfLexer(content)
  let operands: PdfValue[] = []
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (token instanceof Keyword) {
      reader.operate(token.word, operands)
      operands = []
    } else operands.push(token)
  }
  return reader.shown
}

class ContentReader {
  readonly shown: ShownText[] = []
  readonly #number: number
  readonly #fonts: ReadonlyMap<string, PdfFont>
  #page = IDENTITY
  readonly #saved: Matrix[] = []
  #line = IDENTITY
  #leading = 0
  #font: PdfFont | undefined
  #size = 0
  readonly #stretches: Stretch[] = []

  constructor(number: number, fonts: ReadonlyMap<string, PdfFont>) {
    this.#number = number
    this.#fonts = fonts
  }

  operate(operator: string, operands: readonly PdfValue[]): void {
    switch (operator) {
      case 'Tj':
        this.#show(operands[0])
        break
      case 'TJ':
        this.#showAll(operands[0])
        break
      case 'Tm':
        this.#line = matrixOf(operands)
        break
      case 'Tf':
        this.#setFont(operands)
        break
      case 'BT':
        this.#line = IDENTITY
        break
      case 'cm':
        this.#page = product(matrixOf(operands), this.#page)
        break
      case 'q':
        this.#saved.push(this.#page)
        break
      case 'Q':
        this.#page = this.#saved.pop() ?? IDENTITY
        break
      case 'BMC':
      case 'BDC':
        this.#beginStretch(operands)
        break
      case 'EMC':
        this.#stretches.pop()
        break
      default:
        this.#operateOnLines(operator, operands)
    }
  }

  /** Operators that place lines below one another. */
  #operateOnLines(operator: string, operands: readonly PdfValue[]): void {
    switch (operator) {
      case 'Td':
        this.#move(operands)
        break
      case 'TD':
        this.#leading = -Number(operands[1])
        this.#move(operands)
        break
      case 'TL':
        this.#leading = Number(operands[0])
        break
      case 'T*':
        this.#move([0, -this.#leading])
        break
      case "'":
      case '"':
        this.#move([0, -this.#leading])
        this.#show(operands.at(-1))
    }
  }

  #setFont([name, size]: readonly PdfValue[]): void {
    this.#font = this.#fonts.get(nameOf(name) ?? '')
    this.#size = Number(size)
  }

  #move([x, y]: readonly PdfValue[]): void {
    this.#line = product([1, 0, 0, 1, Number(x), Number(y)], this.#line)
  }

  #beginStretch([tag, properties]: readonly PdfValue[]): void {
    const around = this.#stretches.at(-1)
    const mcid = isDictionary(properties) ? properties.get('MCID') : undefined
    this.#stretches.push({
      mcid: typeof mcid === 'number' ? mcid : around?.mcid,
      isArtifact: around?.isArtifact === true || nameOf(tag) === 'Artifact',
    })
  }

  #show(codes: PdfValue | undefined): void {
    if (typeof codes === 'string') this.#add(this.#decoded(codes))
  }

  #showAll(pieces: PdfValue | undefined): void {
    if (!isArray(pieces)) return
    let text = ''
    for (const piece of pieces) if (typeof piece === 'string') text += this.#decoded(piece)
    this.#add(text)
  }

  #decoded(codes: string): string {
    const font = this.#font
    if (!font) throw new UnreadableError('text in no font of the page')
    const { codeBytes, characters } = font
    let text = ''
    for (let at = 0; at < codes.length; at += codeBytes) {
      const byte = codes.charCodeAt(at)
      const code = codeBytes === 1 ? byte : (byte << 8) | codes.charCodeAt(at + 1)
      text += characters.get(code) ?? UNKNOWN
    }
    return text
  }

  #add(text: string): void {
    if (!this.#font) return
    const [a, b, c, d, e, f] = this.#page
    const [, , , , x, y] = this.#line
    const stretch = this.#stretches.at(-1)
    this.shown.push({
      page: this.#number,
      text,
      font: this.#font,
      size: this.#size,
      x: a * x + c * y + e,
      y: b * x + d * y + f,
      mcid: stretch?.mcid,
      isArtifact: stretch?.isArtifact ?? false,
    })
  }
}

/** Stands for a code the font does not say the meaning of. */
const UNKNOWN = '\ufffd'

function matrixOf(operands: readonly PdfValue[]): Matrix {
  const [a, b, c, d, e, f] = operands
  return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)]
}
