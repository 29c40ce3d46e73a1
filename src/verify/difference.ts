import type { Localized } from '../base/diagnostic.ts'

/** Something in a file that is not as the document and the profile want it. */
export interface Difference {
  /** As a reader calls it: `PDF`, or `PDF quyet-dinh` for a part in a file of its own. */
  readonly file: string
  /** What it is about, and where: “phần 2: lề trái”. */
  readonly about: Localized
  readonly expected: string
  readonly found: string
}

/** A file that is not what it should be, or cannot be read back at all: a mistake of ours. */
export class VerifyError extends Error {
  /** The plan the files were made from. */
  readonly plan: string
  readonly differences: readonly Difference[]

  constructor(plan: string, differences: readonly Difference[]) {
    super(differences.map(difference => describeDifference(difference).en).join('\n'))
    this.name = 'VerifyError'
    this.plan = plan
    this.differences = differences
  }
}

/** A difference as one line: `PDF, page 3, page number: “3” expected, “4” found`. */
export function describeDifference({ file, about, expected, found }: Difference): Localized {
  return {
    vi: `${file}, ${about.vi}: cần “${expected}”, đọc được “${found}”.`,
    en: `${file}, ${about.en}: “${expected}” expected, “${found}” found.`,
  }
}

/** A fact of either side as it is told; absent is a fact too. */
export type Fact = string | number | boolean | undefined

/** Collects what differs in one file. */
export class Differences {
  readonly list: Difference[] = []
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  /** Notes a difference unless both facts are the same; gives whether they are. */
  same(where: Localized, what: Localized, expected: Fact, found: Fact): boolean {
    if (expected === found) return true
    const about = { vi: `${where.vi}, ${what.vi}`, en: `${where.en}, ${what.en}` }
    this.add(about, expected, found)
    return false
  }

  add(about: Localized, expected: Fact, found: Fact): void {
    this.list.push({ file: this.#file, about, expected: told(expected), found: told(found) })
  }
}

function told(fact: Fact): string {
  return fact === undefined ? '–' : String(fact)
}
