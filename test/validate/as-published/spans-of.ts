/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Where quotes stand in a text, each at least once; throws for one that does not. White space in a quote stands for any;
 * `[..]` for all between what is before and behind it.
 */
export function spansOf(quotes: string | readonly string[], text: string): readonly Range[] {
  return [quotes].flat().flatMap(quote => {
    const found = [...text.matchAll(patternOf(quote))]
    if (found.length === 0) throw new Error(`Not in the plan: ${quote}`)
    return found.map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  })
}

function patternOf(quote: string): RegExp {
  const parts = quote.split(/\s*\[\.\.\]\s*/u).map(part =>
    part
      .trim()
      .split(/\s+/u)
      .map(word => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
      .join('\\s+'),
  )
  return new RegExp(parts.join('[^]*?'), 'gu')
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
