import type { Diagnostic, Localized, Path } from '../base/diagnostic.ts'
import type { PlanSource } from '../plan/language/sources/plan-source.ts'
import { nearest } from '../plan/text/nearest.ts'
import type { RuleEntry } from '../validate/rule.ts'
import { isWeaker, type RuleSetting } from '../validate/settings.ts'

/** What is wrong with the setting of a rule; undefined when nothing is. */
export function settingProblem(
  id: string,
  setting: RuleSetting,
  rules: readonly RuleEntry[],
  source: PlanSource,
): Diagnostic | undefined {
  const at = ['rules', id]
  const rule = rules.find(known => known.id === id)
  if (!rule) return unknownRule(id, rules, source)
  if (rule.level === 'decree' && isWeaker(setting.severity, rule.severity))
    return problem('config-decree', at, source, {
      vi: `“${id}” là quy định của Nghị định 30/2020/NĐ-CP, không tắt hay giảm nhẹ được.`,
      en: `“${id}” is prescribed by Decree 30/2020/NĐ-CP and can be neither switched off nor weakened.`,
    })
  if (rule.level === 'practice' && setting.severity === 'error')
    return problem('config-practice', at, source, {
      vi: `“${id}” chỉ là thông lệ, không thể tính là lỗi; nặng nhất là cảnh báo.`,
      en: `“${id}” is only custom and cannot be an error; a warning at most.`,
    })
  if (setting.severity === 'off' && setting.reason === undefined)
    return problem(
      'config-reason',
      at,
      source,
      {
        vi: `Tắt “${id}” thì phải ghi lý do.`,
        en: `Switching off “${id}” needs a reason.`,
      },
      {
        vi: `Ví dụ: ${id}: { ${wordsOf(source).severity}: ${wordsOf(source).off}, ${wordsOf(source).reason}: … }`,
        en: `For example: ${id}: { ${wordsOf(source).severity}: ${wordsOf(source).off}, ${wordsOf(source).reason}: … }`,
      },
    )
  return undefined
}

function wordsOf(source: PlanSource): {
  readonly severity: string
  readonly off: string
  readonly reason: string
} {
  const isVietnamese = source.keyLanguage([]) === 'vi'
  return isVietnamese
    ? { severity: 'mức', off: 'tắt', reason: 'lý do' }
    : { severity: 'severity', off: 'off', reason: 'reason' }
}

function unknownRule(id: string, rules: readonly RuleEntry[], source: PlanSource): Diagnostic {
  const meant = nearest(
    id,
    rules.map(rule => rule.id),
  )
  return problem(
    'config-rule-unknown',
    ['rules', id],
    source,
    {
      vi: `Không có quy tắc “${id}”.`,
      en: `There is no rule “${id}”.`,
    },
    meant === undefined
      ? { vi: 'Xem các quy tắc: kehoach rules', en: 'See the rules: kehoach rules' }
      : { vi: `Có phải ý bạn là “${meant}”?`, en: `Did you mean “${meant}”?` },
  )
}

function problem(
  code: string,
  at: Path,
  source: PlanSource,
  message: Localized,
  help?: Localized,
): Diagnostic {
  const span = source.locate(at, code === 'config-rule-unknown' ? 'key' : 'value')
  return { code, severity: 'error', message, span, ...(help && { help }) }
}
