import type { Localized, RuleResult } from '../../internal.ts'
import { countFindings, countsText } from './counts.ts'
import type { PlanReport } from './reporter.ts'

/** What was judged and what was not; the first line stands at the margin, `open` below it. */
export interface CoverageLines {
  readonly head: readonly Localized[]
  /** A line for each reason why rules were not judged. */
  readonly open: readonly Localized[]
}

/** The coverage of the plans: of one in full, of several a line each and the reasons together. */
export function coverageLines(plans: readonly PlanReport[]): CoverageLines {
  const read = plans.filter(({ coverage }) => coverage.length > 0)
  const head = plans.length > 1 ? [...plans.map(planLine), totalLine(read)] : read.map(fullLine)
  return { head, open: openLines(read) }
}

/** `a.yaml: đã xét 76 quy tắc, 18 có phát hiện; 26 không liên quan; 8 chưa xét được.` */
function fullLine({ file, coverage }: PlanReport): Localized {
  const { judged, failed, outside, open } = counts(coverage)
  return {
    vi: `${file}: đã xét ${judged} quy tắc, ${failed} có phát hiện; ${outside} không liên quan; ${open} chưa xét được${open > 0 ? ':' : '.'}`,
    en: `${file}: ${judged} rules judged, ${failed} with findings; ${outside} do not concern it; ${open} not judged${open > 0 ? ':' : '.'}`,
  }
}

/** `a.yaml: 2 lỗi, 43 cảnh báo; đã xét 76 quy tắc, 8 chưa xét được.` */
function planLine(report: PlanReport): Localized {
  const { judged, open } = counts(report.coverage)
  const found = countsText(countFindings([report]))
  if (report.coverage.length === 0)
    return {
      vi: `${report.file}: ${found.vi}; chưa đọc được nên chưa xét quy tắc nào.`,
      en: `${report.file}: ${found.en}; it could not be read, so no rule was judged.`,
    }
  return {
    vi: `${report.file}: ${found.vi}; đã xét ${judged} quy tắc, ${open} chưa xét được.`,
    en: `${report.file}: ${found.en}; ${judged} rules judged, ${open} not.`,
  }
}

function totalLine(plans: readonly PlanReport[]): Localized {
  const { judged, failed, outside, open } = counts(plans.flatMap(({ coverage }) => coverage))
  return {
    vi: `Tất cả: đã xét ${judged} lượt quy tắc, ${failed} có phát hiện; ${outside} không liên quan; ${open} chưa xét được${open > 0 ? ':' : '.'}`,
    en: `All: rules judged ${judged} times, ${failed} with findings; ${outside} do not concern it; ${open} not judged${open > 0 ? ':' : '.'}`,
  }
}

function counts(coverage: readonly RuleResult[]) {
  const count = (wanted: RuleResult['result']) => coverage.filter(({ result }) => result === wanted).length
  const failed = count('fail')
  return {
    judged: count('pass') + failed,
    failed,
    outside: count('not-applicable'),
    open: count('not-evaluated'),
  }
}

/** Nobody reads more names for one reason. */
const MOST_NAMED = 40

/** Why rules were not judged, those with the same reason together; with several plans, in how many. */
function openLines(plans: readonly PlanReport[]): readonly Localized[] {
  const groups = new Map<string, { reason: Localized; ids: Set<string>; files: Set<string> }>()
  for (const { file, coverage } of plans)
    for (const rule of coverage) {
      if (rule.result !== 'not-evaluated') continue
      const group = groups.get(rule.reason.en) ?? { reason: rule.reason, ids: new Set(), files: new Set() }
      group.ids.add(rule.id)
      group.files.add(file)
      groups.set(rule.reason.en, group)
    }
  return [...groups.values()].map(({ reason, ids, files }) => {
    const [vi, en] =
      plans.length > 1 && files.size < plans.length
        ? [`ở ${files.size} kế hoạch: `, `${files.size} plan${files.size === 1 ? '' : 's'}: `]
        : ['', '']
    const names = [...ids].join(', ')
    const isLong = ids.size > MOST_NAMED
    return {
      vi: `- ${vi}${reason.vi}: ${isLong ? `${ids.size} quy tắc` : names}`,
      en: `- ${en}${reason.en}: ${isLong ? `${ids.size} rules` : names}`,
    }
  })
}
