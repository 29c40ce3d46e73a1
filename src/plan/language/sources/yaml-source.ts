import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Path, Span } from '../../../base/diagnostic.ts'
import type { TextRange } from '../../../base/text-range.ts'
import { keyName, scalarText } from '../../source/scalar-text.ts'
import { type WrittenText, writtenText } from '../../source/written-text.ts'
import type { AliasTargets } from '../../source/yaml-value.ts'
import { nodeSpan } from '../../source/yaml-value-problems.ts'
import type { EnglishKeys } from '../keys/english-keys.ts'
import type { Field, Grammar } from '../keys/grammar.ts'
import type { KeyLanguage } from '../keys/key-names.ts'
import type { FileSource, LocatedRange, SourceText } from './plan-source.ts'

/** The source of a file read from YAML. */
export class YamlSource implements FileSource {
  readonly file: string
  readonly text: string
  readonly texts: readonly SourceText[]
  readonly grammar: Grammar
  readonly #root: Node | null
  readonly #targets: AliasTargets
  readonly #language: KeyLanguage
  readonly #names: Field | undefined
  /** The pairs of a map by their names, for each field it is read as: an alias may repeat it elsewhere. */
  readonly #pairs = new WeakMap<YAMLMap, Map<Field | undefined, ReadonlyMap<string, Pair>>>()

  /** How a scalar was written, for the text it was last asked with: a long one may have many findings. */
  readonly #written = new WeakMap<
    Scalar,
    { readonly text: string; readonly written: WrittenText | undefined }
  >()

  constructor(
    file: string,
    text: string,
    document: Document.Parsed,
    targets: AliasTargets,
    { language, names }: Pick<EnglishKeys, 'language' | 'names'>,
    grammar: Grammar,
  ) {
    this.file = file
    this.text = text
    this.texts = [{ file, text }]
    this.grammar = grammar
    this.#root = document.contents
    this.#targets = targets
    this.#language = language
    this.#names = names
  }

  locate(path: Path, part: 'value' | 'key' = 'value'): Span {
    const place = this.#nearest(path)
    const isKey = place.isAround ? !isScalar(place.node) : part === 'key'
    return isKey ? this.#headSpan(place) : this.#valueSpan(place)
  }

  locateText(path: Path, characters: string): Span {
    const span = this.locate(path)
    const written = this.text.slice(span.start, span.end)
    // The plan's text is composed (NFC); the file's may not be.
    for (const form of [characters, characters.normalize('NFD')]) {
      const index = written.indexOf(form)
      if (index >= 0) return { ...span, start: span.start + index, end: span.start + index + form.length }
    }
    return span
  }

  locateRange(path: Path, text: string, [start, end]: TextRange): LocatedRange {
    const { node } = this.#nearest(path)
    const written = isScalar(node) ? this.#writtenText(node, text) : undefined
    const first = written?.starts[start]
    const last = end > start ? written?.ends[end - 1] : first
    if (first === undefined || last === undefined || last < first)
      return { span: this.locate(path), isExact: false }
    const isExact = this.text.slice(first, last).normalize('NFC') === text.slice(start, end)
    return { span: { file: this.file, start: first, end: last }, isExact }
  }

  #writtenText(node: Scalar, text: string): WrittenText | undefined {
    const known = this.#written.get(node)
    if (known?.text === text) return known.written
    const written = saysTheSame(scalarText(node), text) ? writtenText(node, text, this.text) : undefined
    this.#written.set(node, { text, written })
    return written
  }

  textAt({ start, end }: Span): string {
    return this.text.slice(start, end)
  }

  reach(path: Path): number {
    let place: Place | undefined = { node: this.#root, field: this.#names }
    for (const [index, step] of path.entries()) {
      place = this.#step(place, step)
      if (!place) return index
    }
    return path.length
  }

  keyLanguage(): KeyLanguage {
    return this.#language
  }

  keyName(path: Path): string {
    const key = String(path.at(-1) ?? '')
    const name = keyName(this.#place(path)?.key)
    return name ?? this.grammar.field().at(path.slice(0, -1)).keyIn(this.#language, key)
  }

  /** Where a path leads, or the nearest part around that. */
  #nearest(path: Path): Place & { readonly isAround: boolean } {
    let place: Place = { node: this.#root, field: this.#names }
    for (const step of path) {
      const inner = this.#step(place, step)
      if (!inner) return { ...place, isAround: true }
      place = inner
    }
    return { ...place, isAround: false }
  }

  #place(path: Path): Place | undefined {
    let place: Place | undefined = { node: this.#root, field: this.#names }
    for (const step of path) place = place && this.#step(place, step)
    return place
  }

  #step({ node, field, key }: Place, step: string | number): Place | undefined {
    if (isMap(node)) {
      // One group where a list may stand is its only item.
      if (typeof step === 'number') return { node, field: field?.inner(step), ...(key && { key }) }
      const pair = this.#pairsOf(node, field).get(String(step))
      if (!pair || !isNode(pair.key)) return undefined
      return { node: this.#resolved(pair.value), key: pair.key, field: field?.inner(step) }
    }
    if (isSeq(node) && typeof step === 'number' && step in node.items)
      return { node: this.#resolved(node.items[step]), field: field?.inner(step) }
    return undefined
  }

  #resolved(node: unknown): Node | null {
    if (isAlias(node)) return this.#targets.get(node) ?? node
    return isNode(node) ? node : null
  }

  /** The pairs of a map by the names they are written with and by their English keys. */
  #pairsOf(map: YAMLMap, field: Field | undefined): ReadonlyMap<string, Pair> {
    const ofMap = this.#pairs.get(map) ?? new Map<Field | undefined, ReadonlyMap<string, Pair>>()
    this.#pairs.set(map, ofMap)
    const known = ofMap.get(field)
    if (known) return known
    const pairs = new Map<string, Pair>()
    for (const pair of map.items) {
      const name = keyName(pair.key) ?? ''
      const key = field?.keyWritten(name) ?? name
      if (!pairs.has(key)) pairs.set(key, pair)
      pairs.set(name, pair)
    }
    ofMap.set(field, pairs)
    return pairs
  }

  #valueSpan(place: Place): Span {
    const span = place.node && nodeSpan(this.file, this.text, place.node)
    return span && span.end > span.start ? span : this.#headSpan(place)
  }

  /** The key a part stands under; for a part without key its first key, or its first line. */
  #headSpan({ node, key }: Place): Span {
    if (key) return nodeSpan(this.file, this.text, key)
    if (!node) return { file: this.file, start: 0, end: 0 }
    const firstKey = isMap(node) ? node.items[0]?.key : undefined
    if (isNode(firstKey)) return nodeSpan(this.file, this.text, firstKey)
    const span = nodeSpan(this.file, this.text, node)
    const lineEnd = this.text.slice(span.start, span.end).search(/[\r\n]/)
    return lineEnd < 0 ? span : { ...span, end: span.start + lineEnd }
  }
}

/** Whether a plan's text is what a scalar says, but for blank space that the plan language folds. */
function saysTheSame(written: string | undefined, text: string): boolean {
  return written === text || written?.replace(/[ \t\n]+/g, ' ').trim() === text
}

interface Place {
  readonly node: Node | null
  /** Undefined where keys stand as they are written. */
  readonly field: Field | undefined
  readonly key?: Node
}
