import type { Localized, Path } from '../../base/diagnostic.ts'

/** Numbers that are counted together: of the rows under one parent, of one list of prose, of the articles of a text. */
export interface Siblings {
  readonly members: readonly NumberedSibling[]
}

export interface NumberedSibling {
  /** What it is called in running text. */
  readonly noun: Localized
  readonly at: Path
  /** What it shows: the author's number, else the generated one. */
  readonly shown: string
  readonly isExplicit: boolean
  /** What it would show by its place; undefined where its number belongs to no sequence. */
  readonly expected?: string | undefined
}

/** How many siblings show each number. */
export function countNumbers(members: Siblings['members']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { shown } of members) counts.set(shown, (counts.get(shown) ?? 0) + 1)
  return counts
}

/** `1.` and `1)` are the same place in a sequence. */
export function bareNumber(number: string): string {
  return number.replace(/[.)]$/, '')
}
