/** Something that one of two layouts has elsewhere; pages count from 0. */
export interface Difference {
  readonly what: 'line' | 'page of a line' | 'height of a line' | 'row' | 'start of a page' | 'pages'
  readonly page: number
  readonly ours: string
  readonly theirs: string
}

/** How many of a kind there are, and which of them the other layout has otherwise. */
export interface Tally {
  readonly count: number
  readonly off: readonly Difference[]
}

/** Tallies as one. */
export function joined(tallies: readonly Tally[]): Tally {
  return {
    count: tallies.reduce((sum, { count }) => sum + count, 0),
    off: tallies.flatMap(({ off }) => off),
  }
}

/** How many of all are alike, from 0 to 1; 1 of nothing. */
export function shareAlike({ count, off }: Tally): number {
  return count === 0 ? 1 : (count - off.length) / count
}
