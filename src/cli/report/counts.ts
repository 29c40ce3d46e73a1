import type { Diagnostic, Localized, Severity } from '../../index.ts'
import type { PlanReport } from './reporter.ts'

export type Counts = Readonly<Record<Severity, number>>

export function countFindings(reports: readonly PlanReport[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { diagnostics } of reports)
    for (const { severity } of diagnostics satisfies readonly Diagnostic[]) counts[severity] += 1
  return counts
}

/** `2 kế hoạch: 1 lỗi, 3 cảnh báo.` */
export function summarize(plans: number, { error, warning, info }: Counts): Localized {
  const vi = [`${error} lỗi`, `${warning} cảnh báo`, ...(info > 0 ? [`${info} ghi chú`] : [])]
  const en = [
    plural(error, 'error'),
    plural(warning, 'warning'),
    ...(info > 0 ? [plural(info, 'remark')] : []),
  ]
  return { vi: `${plans} kế hoạch: ${vi.join(', ')}.`, en: `${plural(plans, 'plan')}: ${en.join(', ')}.` }
}

/** `1 page`, `2 pages`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
