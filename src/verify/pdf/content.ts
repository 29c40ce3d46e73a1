import { UnreadableError } from '../unreadable.ts'
import { DrawnRun } from './drawn-run.ts'
import type { PdfFont } from './fonts.ts'
import { PdfLexer } from './lexer.ts'
import { IDENTITY, type Matrix, product } from './matrix.ts'
import { type DrawnStroke, Pen } from './pen.ts'
import { isArray, isDictionary, Keyword, nameOf, type PdfValue } from './values.ts'

/** Text that one operator shows. Places are in points from the lower left corner of the page, y upwards. */
export interface ShownText {
  /** Number of its page's object, by which the structure refers to it. */
  readonly page: number
  readonly text: string
  readonly font: PdfFont
  /** As it is seen, whatever the size of the font and the scale of the page together make of it. */
  readonly size: number
  readonly x: number
  readonly y: number
  /** Right end of its last character that is no space. */
  readonly end: number
  /** Where what follows it begins. */
  readonly next: number
  /** Of its letters: grey, or red, green and blue, from 0 to 1. */
  readonly color: string
  /** Whether it stands upright and as wide as it is high. */
  readonly isUpright: boolean
  /** Identifier of the marked stretch it stands in; undefined outside of the structure. */
  readonly mcid: number | undefined
  readonly isArtifact: boolean
}

/** What a page shows, in the order it is drawn. */
export interface PageContent {
  readonly texts: readonly ShownText[]
  readonly strokes: readonly DrawnStroke[]
  /** Operators that are not known here: what they do to what is shown cannot be vouched for. */
  readonly unknown: readonly string[]
}

interface Stretch {
  readonly mcid: number | undefined
  readonly isArtifact: boolean
}

/** What a page's content shows. Throws `UnreadableError` on text in a font the page does not name. */
export function readContent(content: string, page: number, fonts: ReadonlyMap<string, PdfFont>): PageContent {
  const reader = new ContentReader(page, fonts)
  const lexer = new PdfLexer(content)
  let operands: PdfValue[] = []
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (token instanceof Keyword) {
      reader.operate(token.word, operands)
      operands = []
    } else operands.push(token)
  }
  const { strokes, unknown } = reader.pen
  return { texts: reader.texts, strokes, unknown: [...unknown] }
}

/** What `q` saves and `Q` restores, beside the page's matrix. */
type Colors = Pick<Pen, 'fill' | 'stroke' | 'weight'>
interface State extends Colors {
  readonly page: Matrix
}

function colorsOf({ fill, stroke, weight }: Colors): Colors {
  return { fill, stroke, weight }
}

class ContentReader {
  readonly texts: ShownText[] = []
  readonly #number: number
  readonly #fonts: ReadonlyMap<string, PdfFont>
  #page = IDENTITY
  readonly #saved: State[] = []
  readonly pen = new Pen()
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
        this.#saved.push({ page: this.#page, ...colorsOf(this.pen) })
        break
      case 'Q':
        this.#restore()
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

  #restore(): void {
    const saved = this.#saved.pop()
    if (!saved) throw new UnreadableError('a page that restores what it never saved')
    this.#page = saved.page
    Object.assign(this.pen, colorsOf(saved))
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
        break
      case 'ET':
        break
      default:
        this.pen.operate(operator, operands, this.#page)
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
    // What belongs to an optional layer may be hidden.
    if (nameOf(tag) === 'OC') this.pen.unknown.add('OC')
    const mcid = isDictionary(properties) ? properties.get('MCID') : undefined
    this.#stretches.push({
      mcid: typeof mcid === 'number' ? mcid : around?.mcid,
      isArtifact: around?.isArtifact === true || nameOf(tag) === 'Artifact',
    })
  }

  #show(codes: PdfValue | undefined): void {
    if (typeof codes !== 'string') return
    const run = new DrawnRun(this.#fontInUse())
    run.add(codes)
    this.#add(run)
  }

  #showAll(pieces: PdfValue | undefined): void {
    if (!isArray(pieces)) return
    const run = new DrawnRun(this.#fontInUse())
    for (const piece of pieces) {
      if (typeof piece === 'string') run.add(piece)
      else run.move(-Number(piece))
    }
    this.#add(run)
  }

  #fontInUse(): PdfFont {
    if (!this.#font) throw new UnreadableError('text in no font of the page')
    return this.#font
  }

  #add({ font, text, end, at }: DrawnRun): void {
    const [a, b, c, d, x, y] = product(this.#line, this.#page)
    const stretch = this.#stretches.at(-1)
    this.texts.push({
      page: this.#number,
      text,
      font,
      size: Math.round(this.#size * d * 1000) / 1000,
      x,
      y,
      end: x + (end * this.#size * a) / 1000,
      next: x + (at * this.#size * a) / 1000,
      color: this.pen.fill,
      isUpright: a > 0 && isNear(a, d) && isNear(b, 0) && isNear(c, 0),
      mcid: stretch?.mcid,
      isArtifact: stretch?.isArtifact ?? false,
    })
  }
}

function matrixOf(operands: readonly PdfValue[]): Matrix {
  const [a, b, c, d, e, f] = operands
  return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)]
}

const ROUNDING = 1e-6

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < ROUNDING
}
