import type { Inspection } from '../mark/inspect.ts'
import type { Differences } from './difference.ts'
import { FILE, WHAT } from './wording.ts'

/** Compares what a file's mark says of it: that it is as it was written, and which build it belongs to. */
export function compareMark(differences: Differences, found: Inspection, build: string): void {
  const isWhole = differences.same(FILE, WHAT.mark, 'untouched', found.state)
  if (isWhole && 'build' in found) differences.same(FILE, WHAT.build, build, found.build)
}
