import type { Inline } from '../../document/model.ts'

/** Inlines with a line break at each offset, in characters from their beginning, in place of the spaces before it. */
export function withBreaks(children: readonly Inline[], offsets: readonly number[]): readonly Inline[] {
  const cut: Inline[] = []
  let start = 0
  for (const child of children) {
    const length = lengthOf(child)
    const inside = offsets.filter(offset => offset > start && offset <= start + length)
    if (child.type !== 'text' || inside.length === 0) cut.push(child)
    else {
      let from = 0
      for (const offset of inside) {
        const text = child.text.slice(from, offset - start).trimEnd()
        if (text !== '') cut.push({ ...child, text })
        cut.push({ type: 'lineBreak' })
        from = offset - start
      }
      if (from < length) cut.push({ ...child, text: child.text.slice(from) })
    }
    start += length
  }
  return cut
}

function lengthOf(child: Inline): number {
  if (child.type === 'text') return child.text.length
  return child.type === 'noteMark' ? String(child.note + 1).length : 0
}
