import type { NumberFormat } from '../../plan/model/numbering.ts'

/** The format of a level, 0 the outermost; the last format serves all deeper levels. */
export function formatOfLevel(formats: readonly NumberFormat[], level: number): NumberFormat {
  return formats[Math.min(level, formats.length - 1)] ?? ''
}

/** The commonest of formats. */
export function commonest(formats: readonly NumberFormat[]): NumberFormat | undefined {
  const counts = new Map<NumberFormat, number>()
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
