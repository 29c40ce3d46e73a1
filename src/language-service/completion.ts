import type { TextRange } from '../base/text-range.ts'
import type { Field } from '../plan/language/keys/grammar.ts'
import type { KeyLanguage } from '../plan/language/keys/key-names.ts'
import { plainSpelling } from '../plan/language/keys/spelling.ts'
import { exampleText } from '../plan/language/schema/example-text.ts'
import { PLAN_GRAMMAR, wordIn } from '../plan/language/schema/field.ts'
import { agencyColumns, type CodePlace, codePlaces, groupCalledAt } from './codes.ts'
import { type CursorPlace, cursorPlace } from './cursor-place.ts'
import { declaredText } from './declared-text.ts'
import type { PlanTree } from './plan-tree.ts'

/** Something that may be typed at a place. */
export interface Completion {
  readonly kind: 'key' | 'word' | 'code'
  readonly label: string
  /** What takes the place of what is typed so far. */
  readonly insert: string
  readonly range: TextRange
  /** What it is found by: the label as it is and in plain letters, and its name in the other language. */
  readonly search: string
  readonly meaning?: string
  readonly example?: string
}

/** What may be typed at an offset of the first file; the others are those it includes. */
export function completionsAt(trees: readonly PlanTree[], offset: number): readonly Completion[] {
  const [tree] = trees
  if (!tree) return []
  const mark = footnoteMark(tree.text, offset)
  const places = codePlaces(trees)
  if (mark) return codesOf(places, 'footnotes', mark)
  const place = cursorPlace(tree.text, offset, PLAN_GRAMMAR.field())
  if (!place || place.isText) return []
  const group = groupCalledAt(place.path, agencyColumns(trees))
  return [
    ...(group && place.isValue ? codesOf(places, group, place.range) : []),
    ...(place.isValue ? wordsOf(place, tree.language) : []),
    ...(place.isKey ? keysOf(place, tree.language) : []),
  ]
}

/** Where the code of a footnote mark is being typed. */
function footnoteMark(text: string, offset: number): TextRange | undefined {
  const typed = /\[\^([^\s\]^[]{0,80})$/.exec(text.slice(Math.max(0, offset - 90), offset))?.[1]
  return typed === undefined ? undefined : [offset - typed.length, offset]
}

function codesOf(
  places: readonly CodePlace[],
  group: CodePlace['group'],
  range: TextRange,
): readonly Completion[] {
  const declared = places.filter(one => one.group === group && one.isDeclaration)
  return declared.map(place => {
    const meaning = declaredText(place.node)
    const search = `${place.code} ${meaning} ${plainWords(meaning)}`
    return { kind: 'code', label: place.code, insert: place.code, range, search, meaning }
  })
}

function wordsOf({ field, range }: CursorPlace, language: KeyLanguage): readonly Completion[] {
  return [...new Set(field.words)].map(word => {
    const label = wordIn(language, word)
    return { kind: 'word', label, insert: label, range, search: searchText(label, word) }
  })
}

function keysOf({ field, range, siblings }: CursorPlace, language: KeyLanguage): readonly Completion[] {
  return [...new Set(field.keys)]
    .filter(key => !siblings.has(key))
    .map(key => {
      const label = field.keyIn(language, key)
      const search = searchText(label, language === 'en' ? field.keyIn('vi', key) : key)
      return { kind: 'key', label, insert: `${label}: `, range, search, ...explained(field.inner(key)) }
    })
}

function explained(field: Field): Pick<Completion, 'meaning' | 'example'> {
  const { description, example } = field
  return {
    ...(description !== undefined && { meaning: `${description}.` }),
    ...(example !== undefined && { example: exampleText(example, field) }),
  }
}

/** A name with all it is found by: `cơ quan`, `co quan` and `issuer`. */
function searchText(label: string, other: string): string {
  return [...new Set([label, plainWords(label), other, plainWords(other)])].join(' ')
}

function plainWords(text: string): string {
  return plainSpelling(text).replaceAll('_', ' ')
}
