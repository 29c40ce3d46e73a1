import { DECISIONS, type DocumentTypeName, NAMED_TEXTS } from '../../model/document-types/index.ts'
import { plainSpelling, sameSpelling } from './spelling.ts'

/** A key that stands for a text of one type: `công văn` for the part `plan` with the type “Công văn”. */
export interface TextKey {
  readonly part: 'plan' | 'decision'
  readonly type: DocumentTypeName
  readonly vi: string
  readonly en: string
}

/** Those beside the names of the parts themselves. */
export const TEXT_KEYS: readonly TextKey[] = [
  ...DECISIONS.filter(({ key }) => key !== 'decision').map(type => keyOf('decision', type)),
  ...NAMED_TEXTS.filter(({ key }) => key !== 'plan').map(type => keyOf('plan', type)),
]

function keyOf(
  part: TextKey['part'],
  { name, key }: { readonly name: DocumentTypeName; readonly key: string },
): TextKey {
  return { part, type: name, vi: name.toLowerCase(), en: key }
}

/** Other names of keys, by the nearest key around them: a letter has a subject, forms ask for “họ và tên”. */
const OTHER_NAMES: Readonly<Record<string, readonly OtherName[]>> = {
  plan: [
    { key: 'title', vi: 'trích yếu', en: 'subject' },
    { key: 'addressees', vi: 'kính mời', en: 'invited' },
    { key: 'addressees', vi: 'gửi điện', en: 'wiredTo' },
  ],
  issuer: [{ key: 'name', vi: 'tên', en: 'bodyName' }],
  signature: [{ key: 'name', vi: 'họ và tên', en: 'fullName' }],
  signers: [{ key: 'name', vi: 'họ và tên', en: 'fullName' }],
}

interface OtherName {
  readonly key: string
  readonly vi: string
  readonly en: string
}

const BY_SPELLING: ReadonlyMap<string, TextKey> = new Map(
  TEXT_KEYS.flatMap(key =>
    [key.vi, plainSpelling(key.vi), key.en].map(spelling => [sameSpelling(spelling), key] as const),
  ),
)
const VIETNAMESE: ReadonlyMap<string, string> = new Map(
  [...TEXT_KEYS, ...Object.values(OTHER_NAMES).flat()].map(({ en, vi }) => [en, vi]),
)

/** Spellings of the keys of texts, as `sameSpelling` gives them. */
export const TEXT_KEY_SPELLINGS: Iterable<string> = [...BY_SPELLING.keys()]

/** The text a key stands for; undefined for any other key. */
export function textKey(name: string): TextKey | undefined {
  return BY_SPELLING.get(sameSpelling(name))
}

/** The key another name of it stands for below `parent`. */
export function keyOfOtherName(parent: string, name: string): string | undefined {
  const same = sameSpelling(name)
  const found = namesBelow(parent).find(({ vi, en }) =>
    [vi, plainSpelling(vi), en].some(spelling => sameSpelling(spelling) === same),
  )
  return found?.key
}

/** Whether a name is one of these in English. */
export function isEnglishName(name: string): boolean {
  return VIETNAMESE.has(name)
}

/** The same in Vietnamese; undefined for any other key. */
export function vietnameseOtherName(name: string): string | undefined {
  return VIETNAMESE.get(name)
}

/** The other names of a key in both languages, for those who complete them: the part `plan` of a whole plan is `công văn` too. */
export function otherNames(
  parent: string,
  key: string,
): readonly { readonly vi: string; readonly en: string }[] {
  return parent === ''
    ? TEXT_KEYS.filter(({ part }) => part === key)
    : namesBelow(parent).filter(name => name.key === key)
}

function namesBelow(parent: string): readonly OtherName[] {
  return Object.hasOwn(OTHER_NAMES, parent) ? (OTHER_NAMES[parent] ?? []) : []
}
