import type { Span } from '../../internal.ts'
import type { ReportLines } from './report-lines.ts'

/** Makes places of findings as SARIF writes them: lines and columns from 1, in UTF-16 units. */
export interface SarifPlaces {
  location(span: Span): { readonly physicalLocation: PhysicalLocation }
  /** A change by the letters that go into the file. */
  change(edit: { readonly span: Span; readonly text: string }): object
}

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string }
  readonly region: Region
}

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export function sarifPlaces(lines: ReportLines): SarifPlaces {
  const regionOf = (span: Span): Region => {
    const [start, end] = [lines.position(span), lines.end(span)]
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  }
  return {
    location: span => ({
      physicalLocation: { artifactLocation: { uri: uriOf(span.file) }, region: regionOf(span) },
    }),
    change: ({ span, text }) => ({
      artifactLocation: { uri: uriOf(span.file) },
      replacements: [{ deletedRegion: regionOf(span), insertedContent: { text } }],
    }),
  }
}

/** A path as a URI: relative where the path is, every letter that is not plain escaped. */
export function uriOf(path: string): string {
  const escaped = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  if (/^[a-z]:\//i.test(path)) return `file:///${path.slice(0, 2)}${escaped.slice('C%3A'.length)}`
  return path.startsWith('/') ? `file://${escaped}` : escaped
}
