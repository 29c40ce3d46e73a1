import type { Localized, Severity } from '../../internal.ts'
import type { PlanReport } from './reporter.ts'

/** Findings by their weight, and those set aside. */
export type Counts = Readonly<Record<Severity | 'suppressed', number>>

export function countFindings(reports: readonly PlanReport[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, suppressed: 0 }
  for (const { diagnostics, suppressed } of reports) {
    for (const { severity } of diagnostics) counts[severity] += 1
    counts.suppressed += suppressed.length
  }
  return counts
}

export function totalOf(all: readonly Counts[]): Counts {
  const total = { error: 0, warning: 0, info: 0, suppressed: 0 }
  for (const { error, warning, info, suppressed } of all) {
    total.error += error
    total.warning += warning
    total.info += info
    total.suppressed += suppressed
  }
  return total
}

/** `2 kế hoạch: 1 lỗi, 3 cảnh báo; 1 kế hoạch không ghi được tệp.` */
export function summarize(plans: number, counts: Counts, unwritten = 0): Localized {
  const { vi, en } = countsText(counts)
  const none = {
    vi: unwritten > 0 ? `; ${unwritten} kế hoạch không có tệp nào được ghi` : '',
    en: unwritten > 0 ? `; no file was written of ${plural(unwritten, 'plan')}` : '',
  }
  return { vi: `${plans} kế hoạch: ${vi}${none.vi}.`, en: `${plural(plans, 'plan')}: ${en}${none.en}.` }
}

/** `1 lỗi, 3 cảnh báo`: errors and warnings always, the rest where there is any. */
export function countsText({ error, warning, info, suppressed }: Counts): Localized {
  const vi = [
    `${error} lỗi`,
    `${warning} cảnh báo`,
    ...(info > 0 ? [`${info} ghi chú`] : []),
    ...(suppressed > 0 ? [`${suppressed} được bỏ qua có lý do`] : []),
  ]
  const en = [
    plural(error, 'error'),
    plural(warning, 'warning'),
    ...(info > 0 ? [plural(info, 'remark')] : []),
    ...(suppressed > 0 ? [`${suppressed} ignored with a reason`] : []),
  ]
  return { vi: vi.join(', '), en: en.join(', ') }
}

/** `1 page`, `2 pages`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
