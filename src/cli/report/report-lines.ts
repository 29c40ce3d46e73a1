import type { Localized, Span } from '../../internal.ts'
import { LineIndex, type Position } from './line-index.ts'
import type { PlanReport } from './reporter.ts'

type Texts = Pick<PlanReport, 'text' | 'included' | 'places'>

/** The lines of a plan and of the files it includes, for turning spans into places. */
export class ReportLines {
  readonly #report: Texts
  readonly #lines = new Map<string, LineIndex>()

  constructor(report: Texts) {
    this.#report = report
  }

  position({ file, start }: Span): Position {
    return this.of(file).position(start)
  }

  /** Where a span ends. */
  end({ file, end }: Span): Position {
    return this.of(file).position(end)
  }

  /** What the line of a span is called, where lines have names. */
  name(span: Span): Localized | undefined {
    return this.#report.places?.[this.position(span).line - 1]
  }

  of(file: string): LineIndex {
    const { text, included } = this.#report
    const lines = this.#lines.get(file) ?? new LineIndex(included?.get(file) ?? text)
    this.#lines.set(file, lines)
    return lines
  }
}
