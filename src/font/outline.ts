import type { Table } from './table.ts'

const HEADER = 10
const WORD_ARGUMENTS = 0x0001
const SCALE = 0x0008
const MORE_COMPONENTS = 0x0020
const TWO_SCALES = 0x0040
const MATRIX = 0x0080
const INSTRUCTIONS = 0x0100

/** Places in a composite outline that name another glyph, and where its last component ends. */
export interface Components {
  readonly places: readonly number[]
  readonly end: number
}

/** The components of an outline; undefined when it is not a composite. Throws `FontError`. */
export function readComponents(outline: Table): Components | undefined {
  if (outline.length === 0 || outline.i16(0) >= 0) return undefined
  const places: number[] = []
  let at = HEADER
  let flags = MORE_COMPONENTS
  while ((flags & MORE_COMPONENTS) !== 0) {
    flags = outline.u16(at)
    places.push(at + 2)
    at += 4 + sizeOfPlacement(flags)
  }
  outline.slice(0, at)
  return { places, end: at }
}

function sizeOfPlacement(flags: number): number {
  const offsets = (flags & WORD_ARGUMENTS) !== 0 ? 4 : 2
  if ((flags & SCALE) !== 0) return offsets + 2
  if ((flags & TWO_SCALES) !== 0) return offsets + 4
  return (flags & MATRIX) !== 0 ? offsets + 8 : offsets
}

/** A copy of a composite outline with other glyph numbers and no instructions. */
export function renumberComponents(
  outline: Table,
  { places, end }: Components,
  newGlyphOf: (glyph: number) => number,
): Uint8Array {
  const copy = Uint8Array.from(outline.slice(0, end))
  const view = new DataView(copy.buffer)
  for (const place of places) {
    view.setUint16(place - 2, outline.u16(place - 2) & ~INSTRUCTIONS)
    view.setUint16(place, newGlyphOf(outline.u16(place)))
  }
  return copy
}

/** A copy of a simple outline without its instructions. Throws `FontError`. */
export function dropInstructions(outline: Table): Uint8Array {
  const lengthAt = HEADER + outline.i16(0) * 2
  const length = outline.u16(lengthAt)
  const before = outline.slice(0, lengthAt)
  const after = outline.slice(lengthAt + 2 + length, outline.length)
  const copy = new Uint8Array(before.length + 2 + after.length)
  copy.set(before)
  copy.set(after, before.length + 2)
  return copy
}
