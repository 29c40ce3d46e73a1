import type { Localized, Path } from '../../base/diagnostic.ts'
import type { ReadText } from '../../plan/reading/texts/read-texts.ts'
import type { Finding } from '../rule.ts'

/** Parts of a plan that only their authors change: legal bases, who decides and signs, names. */
const NEVER_MENDED: ReadonlySet<string | number> = new Set([
  'bases',
  'authority',
  'signature',
  'signers',
  'issuer',
  'proposer',
])

/** Whether a part of a plan may be changed without asking. */
export function mayBeMended(at: Path): boolean {
  return !at.some(step => NEVER_MENDED.has(step))
}

/** A finding about the characters from `start` to `end` of a text, with what to write there where that is safe. */
export function textFinding(
  read: ReadText,
  [start, end]: readonly [start: number, end: number],
  message: Localized,
  fix?: string,
): Finding {
  const range = read.written(start, end)
  // Markup between the characters would be lost.
  const isWhole = range[1] - range[0] === end - start
  return {
    at: read.at,
    range,
    message,
    ...(fix !== undefined && isWhole && mayBeMended(read.at) && { fix }),
  }
}
