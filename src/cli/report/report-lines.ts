import type { Span } from '../../index.ts'
import { LineIndex, type Position } from './line-index.ts'
import type { PlanReport } from './reporter.ts'

/** The lines of a plan and of the files it includes, for turning spans into places. */
export class ReportLines {
  readonly #report: PlanReport
  readonly #lines = new Map<string, LineIndex>()

  constructor(report: PlanReport) {
    this.#report = report
  }

  position({ file, start }: Span): Position {
    return this.of(file).position(start)
  }

  of(file: string): LineIndex {
    const { text, included } = this.#report
    const lines = this.#lines.get(file) ?? new LineIndex(included?.get(file) ?? text)
    this.#lines.set(file, lines)
    return lines
  }
}
