import type { Localized } from '../../base/diagnostic.ts'
import { AGENCY_KINDS } from '../../plan/model/columns/index.ts'
import { type ReadText, readTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { comparableLists, isFree, type ListItem } from '../texts/end-marks.ts'
import { textFinding } from '../texts/text-finding.ts'

export const listEnds: Rule = {
  id: 'list-ends',
  level: 'hygiene',
  severity: 'info',
  fixable: true,
  title: {
    vi: 'Các ý của một danh sách kết thúc bằng cùng một dấu; ô nêu cơ quan không có dấu cuối.',
    en: 'The items of a list end in one mark; cells that name agencies end without one.',
  },
  why: {
    vi: 'Chỗ chấm, chỗ chấm phẩy làm bảng và danh sách trông cẩu thả.',
    en: 'Full stops here and semicolons there make lists look careless.',
  },
  help: { vi: 'Dùng một dấu như các ý khác.', en: 'End it as the others end.' },
  *check({ plan }) {
    for (const list of comparableLists(plan)) yield* unlikeOthers(list)
    for (const read of readTexts(plan)) yield* markInShortCell(read)
  },
}

/** Fewer items show no custom. */
const ENOUGH = 3

/** The last item may close the list or lead on: it is not compared. */
function* unlikeOthers(list: readonly ListItem[]): Generator<Finding> {
  const compared = list.slice(0, -1).filter(item => !isFree(item))
  if (compared.length < ENOUGH) return
  const usual = mostCommon(compared.map(({ mark }) => mark))
  if (usual === undefined) return
  for (const { read, end, mark } of compared) {
    if (mark === usual) continue
    // A mark to add is shown, and written, with the character before it.
    const range = [end - 1, end] as const
    const fix = mark === '' ? read.text.charAt(end - 1) + usual : usual
    yield textFinding(read, range, unlike(mark, usual), fix)
  }
}

/** Undefined unless more than half are the same. */
function mostCommon(marks: readonly string[]): string | undefined {
  return [';', '.', '', ','].find(mark => marks.filter(other => other === mark).length * 2 > marks.length)
}

function unlike(mark: string, usual: string): Localized {
  return {
    vi: `Ý này kết thúc ${named(mark).vi}, các ý khác ${named(usual).vi}.`,
    en: `This item ends ${named(mark).en}, the others ${named(usual).en}.`,
  }
}

function named(mark: string): Localized {
  if (mark === '') return { vi: 'không có dấu', en: 'without a mark' }
  return { vi: `bằng dấu “${mark}”`, en: `in “${mark}”` }
}

function* markInShortCell(read: ReadText): Generator<Finding> {
  const { at, text } = read
  if (!at.includes('rows') || !at.slice(at.lastIndexOf('rows')).some(step => AGENCY_KINDS.has(step))) return
  // Names below each other behind dashes are a list, which ends as lists do: “- Sở Xây dựng;”.
  if (/^\s*[-–—+•]\s/u.test(text)) return
  const [mark] = /[.;,]\s*$/.exec(text) ?? []
  if (mark === undefined || /\.\.$|v\.v\.$|[.;\n]\s*\S/u.test(text.trimEnd())) return
  const message = {
    vi: `Ô này thừa dấu “${mark.trim()}” ở cuối.`,
    en: `This cell ends in “${mark.trim()}”, which it does not need.`,
  }
  yield textFinding(read, [text.length - mark.length, text.length], message, '')
}
