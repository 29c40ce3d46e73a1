import { type Localized, RULES, type Rule } from '../../index.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Context, Language } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** Prints the manual of one rule, or the list of all. */
export async function printRules(id: string | undefined, { terminal, language }: Context): Promise<ExitCode> {
  if (id === undefined) {
    terminal.out(`${RULES.map(rule => listed(rule, language)).join('\n')}\n`)
    return EXIT.clean
  }
  const rule = RULES.find(known => known.id === id)
  if (!rule)
    throw new UsageError({
      vi: `Không có quy tắc “${id}”; xem danh sách: kehoach rules`,
      en: `There is no rule “${id}”; see the list: kehoach rules`,
    })
  terminal.out(`${manual(rule, language)}\n`)
  return EXIT.clean
}

const SEVERITIES: Readonly<Record<Rule['severity'], Localized>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'ghi chú', en: 'info' },
}

const LEVELS: Readonly<Record<Rule['level'], Localized>> = {
  decree: { vi: 'quy định của Nghị định 30/2020/NĐ-CP', en: 'prescribed by Decree 30/2020/NĐ-CP' },
  law: { vi: 'quy định của văn bản pháp luật khác', en: 'prescribed by another legal text' },
  consistency: { vi: 'sự thống nhất trong văn bản', en: 'consistency of the document' },
  practice: { vi: 'thông lệ', en: 'practice' },
  hygiene: { vi: 'sự gọn gàng của kế hoạch', en: 'tidiness of the plan' },
}

function listed({ id, severity, title }: Rule, language: Language): string {
  const width = Math.max(...RULES.map(rule => rule.id.length))
  return `${id.padEnd(width)}  ${SEVERITIES[severity][language].padEnd(8)}  ${title[language]}`
}

function manual(rule: Rule, language: Language): string {
  const labels: readonly (readonly [Localized, string])[] = [
    [{ vi: 'Mức', en: 'Severity' }, SEVERITIES[rule.severity][language]],
    [{ vi: 'Căn cứ', en: 'Source' }, [LEVELS[rule.level][language], rule.clause].filter(Boolean).join(', ')],
    [{ vi: 'Vì sao', en: 'Why' }, rule.why[language]],
    [{ vi: 'Cách sửa', en: 'Fix' }, rule.help[language]],
  ]
  const lines = labels.map(([label, text]) => `${label[language]}: ${text}`)
  return [rule.id, rule.title[language], '', ...lines].join('\n')
}
