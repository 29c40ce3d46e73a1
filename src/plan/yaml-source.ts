import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml'
import type { Path, Span } from '../diagnostic.ts'
import type { PlanSource } from './plan-source.ts'
import { type AliasTargets, keyName } from './yaml-value.ts'
import { nodeSpan } from './yaml-value-problems.ts'

/** The source of a plan read from YAML. */
export class YamlSource implements PlanSource {
  readonly file: string
  readonly text: string
  readonly #root: Node | null
  readonly #targets: AliasTargets
  readonly #pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

  constructor(file: string, text: string, document: Document.Parsed, targets: AliasTargets) {
    this.file = file
    this.text = text
    this.#root = document.contents
    this.#targets = targets
  }

  locate(path: Path, part: 'value' | 'key' = 'value'): Span {
    let place: Place = { node: this.#root }
    for (const step of path) {
      const inner = this.#step(place.node, step)
      if (!inner) return isScalar(place.node) ? this.#valueSpan(place) : this.#headSpan(place)
      place = inner
    }
    return part === 'key' ? this.#headSpan(place) : this.#valueSpan(place)
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

  #step(node: Node | null, step: string | number): Place | undefined {
    if (isMap(node)) {
      const pair = this.#pairsOf(node).get(String(step))
      if (!pair || !isNode(pair.key)) return undefined
      return { node: this.#resolved(pair.value), key: pair.key }
    }
    if (isSeq(node) && typeof step === 'number' && step in node.items)
      return { node: this.#resolved(node.items[step]) }
    return undefined
  }

  #resolved(node: unknown): Node | null {
    if (isAlias(node)) return this.#targets.get(node) ?? node
    return isNode(node) ? node : null
  }

  #pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = this.#pairs.get(map)
    if (known) return known
    const pairs = new Map(map.items.map(pair => [keyName(pair.key) ?? '', pair]))
    this.#pairs.set(map, pairs)
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

interface Place {
  readonly node: Node | null
  readonly key?: Node
}
