import type { Localized, Span } from '../../internal.ts'
import type { ReportLines } from './report-lines.ts'

/** More lines than this nobody goes through by hand. */
const MOST_LISTED = 30

/** `dòng 73, 79, 84`: the lines of places in `file`, then those in the files it includes. */
export function placeList(spans: readonly Span[], file: string, lines: ReportLines): Localized {
  const names = spans.slice(0, MOST_LISTED).flatMap(span => lines.name(span) ?? [])
  if (names.length > 0) {
    const all = (language: 'vi' | 'en') =>
      [...new Set(names.map(name => name[language]))].filter(name => name !== '').join('; ')
    return { vi: all('vi'), en: all('en') }
  }
  const byFile = new Map<string, Set<number>>([[file, new Set()]])
  for (const span of spans.slice(0, MOST_LISTED)) {
    const listed = byFile.get(span.file) ?? new Set()
    byFile.set(span.file, listed.add(lines.position(span).line))
  }
  const more = spans.length > MOST_LISTED ? ', …' : ''
  const written = (word: (count: number) => string) =>
    [...byFile]
      .filter(([, numbers]) => numbers.size > 0)
      .map(
        ([path, numbers]) =>
          `${path === file ? '' : `${path} `}${word(numbers.size)} ${[...numbers].join(', ')}`,
      )
      .join('; ') + more
  return { vi: written(() => 'dòng'), en: written(count => (count === 1 ? 'line' : 'lines')) }
}
