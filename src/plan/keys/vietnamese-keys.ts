import { isMap, isScalar, isSeq, Lexer, type Scalar } from 'yaml'
import { type Field, planField, wordIn } from '../schema/field.ts'
import { readYaml } from '../yaml/yaml-document.ts'
import { vietnameseKey } from './key-names.ts'

/** A piece of text to take the place of another. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A plan written with English keys, with Vietnamese keys and words instead, also where comments name them. */
export function withVietnameseKeys(text: string): string {
  const { value: document } = readYaml('', text)
  if (!document) return text
  const edits = [...nodeEdits(document.contents, planField()), ...commentEdits(text)]
  let result = ''
  let end = 0
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    result += text.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return result + text.slice(end)
}

function* nodeEdits(node: unknown, field: Field): Generator<Edit> {
  if (isMap(node))
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      if (isScalar(key) && field.keys.includes(name)) yield replaced(key, field.keyIn('vi', name))
      yield* nodeEdits(value, field.inner(name))
    }
  if (isSeq(node))
    for (const [index, item] of node.items.entries()) yield* nodeEdits(item, field.inner(index))
  if (isScalar(node) && typeof node.value === 'string' && field.words.includes(node.value))
    yield replaced(node, wordIn('vi', node.value))
}

/** Quotes stay where they are. */
function replaced(node: Scalar, text: string): Edit {
  const [start, end] = node.range ?? [0, 0]
  const quote = node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : ''
  return { start, end, text: quote + text + quote }
}

/** Marks the lexer puts before what follows; they are not in the text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001F'])

/** Comments are Vietnamese prose, where an English word is the name of something. */
const WORD = /(?<![\p{L}\p{N}.-])[a-z]+(?![\p{L}\p{N}-]|\.\p{L})/gu

function* commentEdits(text: string): Generator<Edit> {
  let start = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (MARKS.has(lexeme)) continue
    const end = start + lexeme.length
    if (lexeme.startsWith('#')) yield { start, end, text: lexeme.replace(WORD, vietnameseWord) }
    start = end
  }
}

/** In front of a colon a word is a key, elsewhere more likely a choice. */
function vietnameseWord(word: string, at: number, comment: string): string {
  const key = vietnameseKey('', word) ?? word
  if (comment[at + word.length] === ':') return key
  const choice = wordIn('vi', word)
  return choice === word ? key : choice
}
