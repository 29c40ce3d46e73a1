import type { Matrix } from './matrix.ts'
import type { PdfValue } from './values.ts'

/** A straight line that is drawn, always beside the structure. */
export interface DrawnStroke {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly weight: number
  readonly color: string
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

  #addStrokes([a, b]: Matrix): void {
    const weight = this.weight * Math.hypot(a, b)
    for (const [index, to] of this.#path.entries()) {
      const from = this.#path[index - 1]
      if (from) this.strokes.push({ x1: from.x, y1: from.y, x2: to.x, y2: to.y, weight, color: this.stroke })
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
