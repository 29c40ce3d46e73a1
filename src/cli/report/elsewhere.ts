import type { Diagnostic, Localized } from '../../internal.ts'
import { groupFindings } from './finding-groups.ts'
import type { ReportedFinding } from './notes-once.ts'
import { placeList } from './place-list.ts'
import type { ReportLines } from './report-lines.ts'

/** So many other notes of a kind are told in their own words; of the rest only the lines. */
const MOST_TOLD = 3

/** Where else a finding stands, one sentence a line: the same there, other notes of its kind, and where the rest are. */
export function elsewhere(
  finding: ReportedFinding,
  equal: readonly Diagnostic[],
  file: string,
  lines: ReportLines,
): readonly Localized[] {
  const groups = groupFindings([finding, ...equal, ...(finding.others ?? [])]).map(each => ({
    all: [each.first, ...each.others],
    message: each.first.message,
  }))
  const [same, ...different] = groups
  const alike = same?.all.slice(1) ?? []
  const told = new Set(groups.slice(0, MOST_TOLD + 1).flatMap(({ all }) => all))
  const rest = (finding.others ?? []).filter(other => !told.has(other))
  const place = (all: readonly Diagnostic[]) =>
    placeList(
      all.flatMap(({ span }) => span ?? []),
      file,
      lines,
    )
  return [
    ...(alike.length > 0 ? [counted(alike.length, { vi: 'như vậy', en: 'same' }, place(alike))] : []),
    ...different.slice(0, MOST_TOLD).map(({ all, message }) => {
      const { vi, en } = place(all)
      return { vi: `${capital(vi)}: ${message.vi}`, en: `${capital(en)}: ${message.en}` }
    }),
    ...(rest.length > 0 ? [counted(rest.length, { vi: 'cùng loại', en: 'like' }, place(rest))] : []),
  ]
}

function counted(count: number, kind: Localized, { vi, en }: Localized): Localized {
  return {
    vi: `Còn ${count} chỗ ${kind.vi}: ${vi}.`,
    en: `The ${kind.en} at ${count} more ${count === 1 ? 'place' : 'places'}: ${en}.`,
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
