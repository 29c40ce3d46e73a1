import { EXIT, type ExitCode } from '../exit-code.ts'
import { ALL_RULES, ruleList, ruleManual, rulePage } from '../rule-manual.ts'
import type { RulesFormat } from '../schema-formats.ts'
import type { Context } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** Prints the manual of one rule, or the list of all, or the manual of all as a page. */
export async function printRules(
  id: string | undefined,
  format: RulesFormat,
  { terminal, language }: Context,
): Promise<ExitCode> {
  if (id === undefined) {
    terminal.out(format === 'markdown' ? rulePage(language) : ruleList(language))
    return EXIT.clean
  }
  const rule = ALL_RULES.find(known => known.id === id)
  if (!rule)
    throw new UsageError({
      vi: `Không có quy tắc “${id}”; xem danh sách: kehoach rules`,
      en: `There is no rule “${id}”; see the list: kehoach rules`,
    })
  terminal.out(ruleManual(rule, language))
  return EXIT.clean
}
