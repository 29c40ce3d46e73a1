/** A half-open range of UTF-16 offsets in a text of a plan. */
export type TextRange = readonly [start: number, end: number]
