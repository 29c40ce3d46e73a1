import type { Path } from '../../base/diagnostic.ts'
import { TASK_KINDS } from '../../plan/model/columns/index.ts'
import { ownTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const dotsInTasks: Rule = {
  id: 'dots-in-tasks',
  level: 'practice',
  severity: 'info',
  title: {
    vi: 'Nhiệm vụ và sản phẩm nên nêu đủ, không nên bỏ lửng bằng dấu ba chấm.',
    en: 'Tasks and products should be named in full, not left open with dots.',
  },
  why: {
    vi: 'Danh sách bỏ lửng thì không kiểm tra được việc đã làm đủ hay chưa.',
    en: 'Nobody can check whether an open list was done.',
  },
  help: {
    vi: 'Kể đủ, hoặc viết “và các việc khác theo yêu cầu”.',
    en: 'Name them all, or write what else belongs to them.',
  },
  *check({ plan }) {
    for (const read of ownTexts(plan)) {
      if (!isTask(read.at)) continue
      for (const { index, 0: dots } of read.text.matchAll(/[.…]+/gu)) {
        if (!leavesOpen(read.text, index, dots)) continue
        const message = {
          vi: `Nội dung bỏ lửng bằng “${dots}”.`,
          en: `The text is left open with “${dots}”.`,
        }
        yield textFinding(read, [index, index + dots.length], message)
      }
    }
  },
}

/** Behind words; the dots of a number to come (“số .../QĐ-UBND”) and of “v.v...” leave nothing open. */
function leavesOpen(text: string, start: number, dots: string): boolean {
  if (dots === '.' || text.charAt(start + dots.length) === '/') return false
  const before = text.slice(Math.max(0, start - 100), start)
  return (
    /[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]/u.test(before.slice(before.lastIndexOf('\n') + 1)) && !before.endsWith('v.v')
  )
}

const TASK_CELLS: ReadonlySet<string | number> = new Set(['group', ...TASK_KINDS])

/** Cells that say what is to be done and what comes out. */
function isTask(at: Path): boolean {
  return at.includes('rows') && at.slice(at.lastIndexOf('rows')).some(step => TASK_CELLS.has(step))
}
