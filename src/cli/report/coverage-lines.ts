import type { Localized, RuleResult } from '../../index.ts'
import type { PlanReport } from './reporter.ts'

/** What was judged in a plan and what was not, on one line; undefined when it could not be read. */
export function coverageLine({ file, coverage, suppressed }: PlanReport): Localized | undefined {
  if (coverage.length === 0) return undefined
  const count = counter(coverage)
  const open = openRules(coverage)
  const [vi, en] = (['vi', 'en'] as const).map(language => {
    const reasons = [...open].map(([, { ids, reason }]) => `${ids.join(', ')} (${reason[language]})`)
    return reasons.length > 0 ? `: ${reasons.join('; ')}` : ''
  })
  const aside = suppressed.length
  return {
    vi: `${file}: đã xét ${count('pass') + count('fail')} quy tắc (${count('fail')} có phát hiện), ${count('not-applicable')} không áp dụng, ${count('not-evaluated')} chưa xét được${vi}.${aside > 0 ? ` Bỏ qua có lý do: ${aside}.` : ''}`,
    en: `${file}: ${count('pass') + count('fail')} rules judged (${count('fail')} with findings), ${count('not-applicable')} not applicable, ${count('not-evaluated')} not evaluated${en}.${aside > 0 ? ` Ignored with a reason: ${aside}.` : ''}`,
  }
}

/** The coverage of several plans together. */
export function totalCoverage(reports: readonly PlanReport[]): Localized {
  const count = counter(reports.flatMap(({ coverage }) => coverage))
  return {
    vi: `Tất cả: đã xét ${count('pass') + count('fail')} lượt quy tắc, ${count('fail')} có phát hiện, ${count('not-applicable')} không áp dụng, ${count('not-evaluated')} chưa xét được.`,
    en: `All: rules judged ${count('pass') + count('fail')} times, ${count('fail')} with findings, ${count('not-applicable')} not applicable, ${count('not-evaluated')} not evaluated.`,
  }
}

function counter(coverage: readonly RuleResult[]): (result: RuleResult['result']) => number {
  return result => coverage.filter(rule => rule.result === result).length
}

/** The rules that were not judged, those with the same reason together. */
function openRules(coverage: readonly RuleResult[]) {
  const groups = new Map<string, { readonly ids: string[]; readonly reason: Localized }>()
  for (const rule of coverage) {
    if (rule.result !== 'not-evaluated') continue
    const group = groups.get(rule.reason.en) ?? { ids: [], reason: rule.reason }
    group.ids.push(rule.id)
    groups.set(rule.reason.en, group)
  }
  return groups
}
