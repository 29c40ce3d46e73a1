import type { Diagnostic, Localized } from '../../internal.ts'
import { ALL_RULES } from '../rule-manual.ts'
import { allOf } from './notes-once.ts'
import { allReports, type RunReport } from './reporter.ts'

/** A command to go on with, and what it does. */
export interface NextStep {
  readonly command: string
  readonly does: Localized
}

/** What to do after reading the findings: none when there are none. */
export function nextSteps(run: RunReport): readonly NextStep[] {
  const found = allReports(run).flatMap(({ diagnostics }) => diagnostics.flatMap(allOf))
  return [fixStep(found, run.asked ?? []), importStep(run), manualStep(found)].filter(
    step => step !== undefined,
  )
}

function fixStep(found: readonly Diagnostic[], asked: readonly string[]): NextStep | undefined {
  const count = found.filter(({ fix }) => fix).length
  if (count === 0) return undefined
  return {
    command: `kehoach validate --fix${asked.map(argument).join('')}`,
    does: { vi: `tự sửa ${count} chỗ`, en: `mends ${count} of them` },
  }
}

/** What is judged in a Word file is mended in it, or in the plan it becomes. */
function importStep({ plans }: RunReport): NextStep | undefined {
  const word = plans.find(({ places, diagnostics }) => places && diagnostics.length > 0)
  if (!word) return undefined
  return {
    command: `kehoach import${argument(word.file)}`,
    does: { vi: 'chuyển thành kế hoạch để sửa và dựng lại', en: 'makes a plan of it, to mend and build' },
  }
}

/** The rule to read about is that of the first error. */
function manualStep(found: readonly Diagnostic[]): NextStep | undefined {
  const ruled = found.filter(({ code }) => ALL_RULES.some(({ id }) => id === code))
  const code = (ruled.find(({ severity }) => severity === 'error') ?? ruled[0])?.code
  if (code === undefined) return undefined
  return {
    command: `kehoach rules ${code}`,
    does: { vi: 'giải thích quy tắc ấy', en: 'explains that rule' },
  }
}

/** A name as a shell wants it. */
function argument(name: string): string {
  return /^[\p{L}\p{N}._/-]+$/u.test(name) ? ` ${name}` : ` "${name}"`
}
