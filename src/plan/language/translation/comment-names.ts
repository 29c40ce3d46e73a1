import { Lexer } from 'yaml'
import { vietnameseKey } from '../keys/key-names.ts'
import { type Field, wordIn } from '../schema/field.ts'
import type { TextEdit } from './text-edits.ts'

/** Where a key or an item begins, with its field and those around it, the innermost first. */
export interface CommentPlace {
  readonly start: number
  /** The key in both languages; undefined for an item. */
  readonly key?: { readonly en: string; readonly vi: string } | undefined
  readonly fields: readonly Field[]
}

/** Marks the lexer puts before what follows; they are not in the text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001F'])

/** The comments of a text that name keys or words in English, with the Vietnamese names; `places` from its start on. */
export function* commentEdits(text: string, places: readonly CommentPlace[]): Generator<TextEdit> {
  let start = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (MARKS.has(lexeme)) continue
    const end = start + lexeme.length
    if (lexeme.startsWith('#')) {
      const beside = placeBeside(start, text, places)
      const name = (word: string, at: number) => vietnameseName(word, at, lexeme, beside)
      yield { start, end, text: lexeme.replace(WORD, name) }
    }
    start = end
  }
}

/** A comment on a line of its own is about what follows, one behind a value about that. */
function placeBeside(start: number, text: string, places: readonly CommentPlace[]): CommentPlace | undefined {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const before = places.findLast(place => place.start < start)
  const after = places.find(place => place.start > start)
  return line.trim() === '' ? (after ?? before) : before
}

/** Comments are Vietnamese prose, where an English word is the name of something. */
const WORD = /(?<![\p{L}\p{N}.-])[a-z][a-zA-Z]*(?![\p{L}\p{N}-]|\.\p{L})/gu
/** A shorter word, unless a colon or quotes mark it as a name, is more likely Vietnamese. */
const SHORTEST_NAME = 3

/** In front of a colon a word is a key, elsewhere more likely a choice. A key has the name it has nearest around. */
function vietnameseName(
  word: string,
  at: number,
  comment: string,
  { key: own, fields }: CommentPlace = NOWHERE,
): string {
  const [before, after] = [comment[at - 1], comment[at + word.length]]
  if (word.length < SHORTEST_NAME && after !== ':' && before !== '“') return word
  const around = fields.flatMap((field, distance) => near(field, distance === 0))
  const known = around.find(({ keys }) => keys.includes(word))
  const name = known?.keyIn('vi', word) ?? vietnameseKey('', word) ?? word
  const key = word === own?.en ? own.vi : name
  if (after === ':') return key
  const choice = wordIn('vi', word)
  return choice === word ? key : choice
}

const NOWHERE: CommentPlace = { start: 0, fields: [] }

/** A field, what stands in its list or under its ids, and, for a comment right beside it, what stands under its keys. */
function near(field: Field, isBeside: boolean): readonly Field[] {
  const inner = isBeside ? field.keys.map(key => field.inner(key)) : []
  return [field, ...inner].flatMap(one => [one, one.inner(0), one.inner('')])
}
