import { isMap, isNode, isScalar, isSeq, type Scalar } from 'yaml'
import { readYaml } from '../../source/yaml-document.ts'
import { isVietnameseName } from '../keys/key-names.ts'
import { vietnameseOtherName } from '../keys/text-keys.ts'
import { type Field, planField, wordIn } from '../schema/field.ts'
import { type CommentPlace, commentEdits } from './comment-names.ts'
import { type TextEdit, withEdits } from './text-edits.ts'

/** A plan written with English keys, with Vietnamese keys and words instead, also where comments name them. */
export function withVietnameseKeys(text: string): string {
  const { value: document } = readYaml('', text, isVietnameseName)
  if (!document) return text
  const names = new Names()
  names.read(document.contents, [planField()])
  return withEdits(text, [...names.edits, ...commentEdits(text, names.places)])
}

/** The English keys and words of a document, from its start on. */
class Names {
  readonly edits: TextEdit[] = []
  /** Where keys and items begin, with what comments beside them may name. */
  readonly places: CommentPlace[] = []

  /** `fields` are that of the node and those around it, the innermost first. */
  read(node: unknown, fields: readonly Field[]): void {
    const [field] = fields
    if (!field) return
    if (isMap(node)) for (const { key, value } of node.items) this.#pair(key, value, field, fields)
    else if (isSeq(node))
      for (const [index, item] of node.items.entries()) {
        const inner = [field.inner(index), ...fields]
        this.#place(item, inner)
        this.read(item, inner)
      }
    else if (isScalar(node) && typeof node.value === 'string' && field.words.includes(node.value))
      this.edits.push(replaced(node, wordIn('vi', node.value)))
  }

  #pair(key: unknown, value: unknown, field: Field, fields: readonly Field[]): void {
    const name = isScalar(key) ? String(key.value) : ''
    const written = field.keyWritten(name)
    const inner = [field.inner(written ?? name), ...fields]
    const names = written === undefined ? undefined : { en: name, vi: vietnameseName(name, written, field) }
    this.#place(key, inner, names)
    if (isScalar(key) && names) this.edits.push(replaced(key, names.vi))
    this.read(value, inner)
  }

  #place(node: unknown, fields: readonly Field[], key?: CommentPlace['key']): void {
    if (isNode(node) && node.range) this.places.push({ start: node.range[0], key, fields })
  }
}

/** A key of a text as it is called in Vietnamese, also where it is written by another name: `letter` is `công văn`. */
function vietnameseName(name: string, key: string, field: Field): string {
  if (name === key) return field.keyIn('vi', key)
  return vietnameseOtherName(name) ?? name
}

/** Quotes stay where they are. */
function replaced(node: Scalar, text: string): TextEdit {
  const [start, end] = node.range ?? [0, 0]
  const quote = node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : ''
  return { start, end, text: quote + text + quote }
}
