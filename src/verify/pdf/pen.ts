import type { Matrix } from './matrix.ts'
import { isArray, type PdfValue } from './values.ts'

/** A straight line that is drawn, always beside the structure. */
export interface DrawnStroke {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly weight: number
  readonly color: string
  /** How far its dots are apart, where it is a row of dots. */
  readonly dots?: number
}

interface Point {
  readonly x: number
  readonly y: number
}

/** What letters and lines are drawn with, and the lines drawn. */
export class Pen {
  readonly strokes: DrawnStroke[] = []
  /** Operators that are not known here. */
  readonly unknown = new Set<string>()
  fill = BLACK
  stroke = BLACK
  weight = 1
  #dots: number | undefined
  #cap = 0
  #path: Point[] = []

  /** Operators that draw straight lines, and those that choose black, grey or a colour. */
  operate(operator: string, operands: readonly PdfValue[], page: Matrix): void {
    switch (operator) {
      case 'w':
        this.weight = Number(operands[0])
        break
      case 'm':
        this.#path = [pointOf(operands, page)]
        break
      case 'l':
        this.#path.push(pointOf(operands, page))
        break
      case 'S':
        this.#addStrokes(page)
        break
      case 'd':
        this.#dash(operands)
        break
      case 'J':
        this.#cap = Number(operands[0])
        break
      case 'g':
      case 'rg':
        this.fill = colorOf(operands)
        break
      case 'G':
      case 'RG':
        this.stroke = colorOf(operands)
        break
      default:
        this.unknown.add(operator)
    }
  }

  /** Dashes of no length, which round ends make dots; no others are known. */
  #dash([pattern]: readonly PdfValue[]): void {
    const [length, step] = isArray(pattern) ? pattern : []
    const isDotted = length === 0 && typeof step === 'number'
    if (length !== undefined && !isDotted) this.unknown.add('d')
    this.#dots = isDotted ? step : undefined
  }

  #addStrokes([a, b]: Matrix): void {
    const scale = Math.hypot(a, b)
    const weight = this.weight * scale
    // Without round ends, or as a full line with them, nothing or something else would be seen.
    if ((this.#dots === undefined) !== (this.#cap === 0)) this.unknown.add('J')
    const dots = this.#dots === undefined ? {} : { dots: this.#dots * scale }
    for (const [index, to] of this.#path.entries()) {
      const from = this.#path[index - 1]
      if (from)
        this.strokes.push({ x1: from.x, y1: from.y, x2: to.x, y2: to.y, weight, color: this.stroke, ...dots })
    }
    this.#path = []
  }
}

const BLACK = '0 0 0'

function pointOf([x, y]: readonly PdfValue[], [a, b, c, d, e, f]: Matrix): Point {
  return { x: a * Number(x) + c * Number(y) + e, y: b * Number(x) + d * Number(y) + f }
}

/** A colour as its red, green and blue, to the thousandth. */
function colorOf(operands: readonly PdfValue[]): string {
  const [red, green = red, blue = red] = operands.map(part => Math.round(Number(part) * 1000) / 1000)
  return `${red} ${green} ${blue}`
}
