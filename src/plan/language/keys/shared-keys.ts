import { vietnameseKey } from './key-names.ts'
import { plainSpelling, sameSpelling } from './spelling.ts'

/** The keys that plans may share: what a file holds that others include. */
export const SHARED_KEYS: readonly string[] = [
  'issuer',
  'style',
  'agencies',
  'signers',
  'recipientLists',
  'footnotes',
]

/** What a file for sharing may hold at its top: the version is not shared, but allowed for editors. */
export const KEYS_OF_SHARED_FILE: readonly string[] = ['kehoach', 'include', ...SHARED_KEYS]

/** Whether keys are those of a file for sharing, and give something to share. */
export function areShared(keys: readonly string[]): boolean {
  return keys.some(key => SHARED_KEYS.includes(key)) && keys.every(key => KEYS_OF_SHARED_FILE.includes(key))
}

/** A key at the beginning of a line, in YAML's block style; no key is longer. */
const TOP_KEY = /^\uFEFF?["']?([^\s"'#{[\]},:-][^:"'#\n]{0,63})["']?[ \t]{0,9}:(?=\s|$)/gmu

/**
 * Whether a text in the plan language looks like shared parts rather than a plan: of the keys at its top there is one
 * that plans share, and none besides. It is only glanced at, since it may be broken.
 */
export function looksShared(text: string): boolean {
  const keys = [...text.matchAll(TOP_KEY)].map(([, name = '']) => sameSpelling(name))
  const known = new Set(KEYS_OF_SHARED_FILE.flatMap(spellingsOf))
  return keys.some(key => key !== 'kehoach') && keys.every(key => known.has(key))
}

function spellingsOf(key: string): readonly string[] {
  const name = vietnameseKey('', key) ?? key
  return [key, name, plainSpelling(name)].map(sameSpelling)
}
