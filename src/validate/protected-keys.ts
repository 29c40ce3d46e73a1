import type { Path } from '../base/diagnostic.ts'

/** Keys below which no word is changed without its author: on what, by whom and in whose name a text is issued. */
const PROTECTED: ReadonlySet<string | number> = new Set([
  'bases',
  'authority',
  'proposer',
  'signature',
  'signers',
])

/** Whether what stands at a path is changed by its author alone. */
export function isProtected(at: Path): boolean {
  return at.some(step => PROTECTED.has(step))
}
