import { outlineBounds } from './outline-bounds.ts'
import type { GlyphBounds, TrueTypeFont } from './truetype-font.ts'

/** A mark moved from where it stands in its own glyph, in font units. */
export interface PlacedMark {
  readonly glyph: number
  readonly dx: number
  readonly dy: number
}

/** Where a mark stands; above the letter unless it is one of these (Unicode's combining classes). */
const BELOW =
  /[\u0316-\u0319\u031c-\u0320\u0323-\u0326\u0329-\u0333\u0339-\u033c\u0347-\u0349\u034d\u034e\u0353-\u0356\u0359\u035a]/
const ATTACHED = /[\u0321\u0322\u0327\u0328]/
const BESIDE = /\u031b/
const ACROSS = /[\u0334-\u0338\u20d2\u20d3\u20d8-\u20da\u20dd-\u20e5\u20ea\u20eb]/

/** Shares of an em between a mark and what it stands on: a small letter, and anything taller, as in ŏ and Ŏ of Tinos. */
const GAP_ON_SMALL = 0.075
const GAP_ON_TALL = 0.05
const GAP_BELOW = 0.05
/** Marks of italics stand less far to the right than their slope says, as those of its own ŏ and Ŏ do. */
const LEAN = 0.6

/** A letter that marks stand on. */
export interface MarkedLetter {
  readonly whole: GlyphBounds | undefined
  /** The letter without the marks it has by its code. */
  readonly body: GlyphBounds | undefined
  readonly composed: readonly string[]
}

const NOTHING: GlyphBounds = { xMin: 0, yMin: 0, xMax: 0, yMax: 0 }

/** Puts marks on a letter, one on another: in the middle of its body, above what stands there already or below it. */
export class MarkStack {
  readonly marks: PlacedMark[] = []
  readonly #font: TrueTypeFont
  readonly #body: GlyphBounds
  #top: number
  #bottom: number
  #isBare: boolean

  constructor(font: TrueTypeFont, { whole = NOTHING, body = whole, composed }: MarkedLetter) {
    this.#font = font
    this.#body = body
    this.#isBare = !composed.some(isAbove)
    this.#top = this.#isBare ? body.yMax : whole.yMax
    this.#bottom = composed.some(mark => BELOW.test(mark)) ? whole.yMin : body.yMin
  }

  add(mark: string, glyph: number): void {
    const bounds = outlineBounds(this.#font, glyph) ?? NOTHING
    const dy = this.#rise(mark, bounds)
    const dx = BESIDE.test(mark) ? this.#body.xMax - bounds.xMax : this.#middle(bounds, dy)
    if (isAbove(mark)) {
      this.#top = bounds.yMax + dy
      this.#isBare = false
    } else if (BELOW.test(mark)) this.#bottom = bounds.yMin + dy
    this.marks.push({ glyph, dx: Math.round(dx), dy: Math.round(dy) })
  }

  #rise(mark: string, bounds: GlyphBounds): number {
    const { unitsPerEm, xHeight } = this.#font
    if (ATTACHED.test(mark) || BESIDE.test(mark)) return 0
    if (ACROSS.test(mark))
      return middleOf(this.#body.yMin, this.#body.yMax) - middleOf(bounds.yMin, bounds.yMax)
    if (BELOW.test(mark)) return Math.min(0, this.#bottom - GAP_BELOW * unitsPerEm - bounds.yMax)
    const isSmall = this.#isBare && this.#top < xHeight * 1.1
    return this.#top + (isSmall ? GAP_ON_SMALL : GAP_ON_TALL) * unitsPerEm - bounds.yMin
  }

  #middle(bounds: GlyphBounds, dy: number): number {
    const { xMin, xMax, yMin, yMax } = this.#body
    const height = middleOf(bounds.yMin, bounds.yMax) + dy - middleOf(yMin, yMax)
    const lean = Math.tan((-this.#font.italicAngle * Math.PI) / 180) * LEAN * height
    return middleOf(xMin, xMax) - middleOf(bounds.xMin, bounds.xMax) + lean
  }
}

function isAbove(mark: string): boolean {
  return ![BELOW, ATTACHED, BESIDE, ACROSS].some(other => other.test(mark))
}

function middleOf(one: number, other: number): number {
  return (one + other) / 2
}
