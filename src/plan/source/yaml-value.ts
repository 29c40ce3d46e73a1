import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Diagnostic, Outcome } from '../../base/diagnostic.ts'
import { cutTexts, isCutOff } from './flow-commas.ts'
import { unseenInKey } from './odd-spaces.ts'
import { keyName, normalized } from './scalar-text.ts'
import { characterProblem, forbiddenCharacters } from './text-characters.ts'
import { takenForComment, textLosses } from './text-losses.ts'
import { type TextWithColon, textWithColon } from './text-with-colon.ts'
import { MAX_DEPTH } from './yaml-document.ts'
import {
  badKey,
  cyclicAlias,
  duplicateKey,
  explodingAlias,
  lostText,
  nodeSpan,
  unknownAlias,
  unusableKey,
} from './yaml-value-problems.ts'

/** Aliases may repeat parts, but not blow a small file up into more values than this, a long text counting for several. */
const MAX_VALUES = 200_000
/** So many characters of a text that is repeated count for one value more. */
const CHARACTERS_OF_VALUE = 10

/** A YAML document as plain data, with the nodes its aliases stand for. */
export interface YamlValue {
  readonly value: unknown
  readonly targets: AliasTargets
}
export type AliasTargets = ReadonlyMap<Alias, Node>

/**
 * The plain data of a document: text in Unicode NFC, numbers only where they look the same when written out (`1.50`
 * and `007` stay text). Reports what is wrong with keys, aliases and escapes, and what YAML drops; reads on without it.
 */
export function plainValue(
  file: string,
  text: string,
  document: Document.Parsed,
): Required<Outcome<YamlValue>> {
  const reader = new ValueReader(file, text)
  const { value } = reader.read(document.contents, 1)
  reader.checkAnchors()
  return { value: { value, targets: reader.targets }, diagnostics: [...reader.diagnostics, ...reader.losses] }
}

/** A value, with its size so that repeating it by aliases can be limited. */
interface Read {
  readonly value: unknown
  /** Values in it, itself included; a text counts by its length. */
  readonly count: number
  /** Levels of nesting, 1 for a scalar. */
  readonly height: number
}

/** What `&name` stands at. */
interface Anchor {
  readonly node: Node
  /** What was read there, once its end is reached. */
  read?: Read
  isRepeated?: true
}

const NOTHING: Read = { value: null, count: 1, height: 1 }

class ValueReader {
  readonly diagnostics: Diagnostic[] = []
  /** Texts that are not read as they are written; what there is of them can be read. */
  readonly losses: Diagnostic[] = []
  readonly targets = new Map<Alias, Node>()
  readonly #file: string
  readonly #text: string
  /** Anchors met so far. */
  readonly #anchors = new Map<string, Anchor>()
  /** All anchors, as often as they are set. */
  readonly #named: Anchor[] = []
  #count = 0
  /** One alias too many makes all the later ones so. */
  #exploded = false

  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text
  }

  read(node: unknown, depth: number): Read {
    this.#count += 1
    if (!isNode(node)) return NOTHING
    if (isAlias(node)) return this.#alias(node, depth)
    if (node.anchor === undefined) return this.#content(node, depth)
    const entry: Anchor = { node }
    this.#anchors.set(node.anchor, entry)
    this.#named.push(entry)
    const read = this.#content(node, depth)
    entry.read = read
    return read
  }

  /** Text that begins with `&` is read as an anchor; nothing but an alias gives it a meaning. */
  checkAnchors(): void {
    for (const { node, isRepeated } of this.#named) if (!isRepeated) this.#unusedAnchor(node)
  }

  #unusedAnchor(node: Node): void {
    const name = `&${isAlias(node) ? '' : (node.anchor ?? '')}`
    const own = this.#span(node)
    const start = this.#text.lastIndexOf(name, own.start)
    const lost = lostText(name, 'anchor', start < 0 ? own : { ...own, start, end: start + name.length })
    if (isScalar(node)) this.#report(lost)
    else this.losses.push({ ...lost, severity: 'warning' })
  }

  #content(node: Node, depth: number): Read {
    if (isMap(node)) return this.#map(node, depth)
    if (isScalar(node)) return sizedScalar(this.#scalar(node))
    if (!isSeq(node)) return NOTHING
    const items = node.items.map(item => this.#item(item, depth))
    return sized(
      items.map(item => item.value),
      items,
    )
  }

  #item(item: unknown, depth: number): Read {
    const text = textWithColon(item)
    if (text) return this.#textWithColon(text)
    const [lost] = isScalar(item) && item.value === null ? takenForComment(item, this.#file, this.#text) : []
    if (!lost?.span) return this.read(item, depth + 1)
    // An item that is a comment alone was meant to be text.
    this.#count += 1
    this.losses.push(lost)
    return { ...NOTHING, value: normalized(this.#text.slice(lost.span.start, lost.span.end)) }
  }

  #textWithColon({ text, behind }: TextWithColon): Read {
    this.#count += 1
    this.losses.push(...takenForComment(behind, this.#file, this.#text))
    return { value: normalized(text), count: 1, height: 1 }
  }

  #map(map: YAMLMap, depth: number): Read {
    const keys = new Map<string, Node>()
    const entries: [string, unknown][] = []
    const reads: Read[] = []
    const { whole, problems } = cutTexts(map, this.#file, this.#text)
    this.losses.push(...problems)
    for (const pair of map.items) {
      if (isCutOff(pair, map)) continue
      const { key, value } = pair
      const text = whole.get(value)
      const read = text === undefined ? this.read(value, depth + 1) : { ...NOTHING, value: text }
      const name = this.#keyName(key)
      const first = name === undefined ? undefined : keys.get(name)
      if (!isNode(key) || name === undefined) this.#report(badKey(this.#span(isNode(key) ? key : map)))
      else if (name === '__proto__') this.#report(unusableKey(name, this.#span(key)))
      else if (first) this.#report(duplicateKey(name, this.#span(key), this.#span(first)))
      else {
        keys.set(name, key)
        entries.push([name, read.value])
        reads.push(read)
      }
    }
    return sized(Object.fromEntries(entries), reads)
  }

  #keyName(key: unknown): string | undefined {
    if (isScalar(key) && key.anchor !== undefined) this.#unusedAnchor(key)
    if (isScalar(key) && key.type === 'PLAIN')
      this.losses.push(...unseenInKey(key.source ?? '', this.#file, this.#span(key).start))
    return keyName(key)
  }

  #scalar(node: Scalar): unknown {
    this.losses.push(...textLosses(node, this.#file, this.#text))
    const { value, source } = node
    if (typeof value === 'number') return String(value) === source ? value : source
    if (typeof value !== 'string') return value
    if (node.type === 'QUOTE_DOUBLE') this.#checkEscapes(node, value)
    return normalized(value)
  }

  /** Characters written as they are were reported with the file's text; escapes only show in the value. */
  #checkEscapes(node: Scalar, value: string): void {
    const span = this.#span(node)
    const written = this.#text.slice(span.start, span.end)
    const escaped = new Set([...forbiddenCharacters(value)].map(({ character }) => character))
    for (const character of escaped) {
      if (!written.includes(character)) this.#report(characterProblem(character, span))
    }
  }

  #alias(alias: Alias, depth: number): Read {
    const anchor = this.#anchors.get(alias.source)
    if (!anchor) return this.#report(unknownAlias(alias.source, this.#span(alias)))
    anchor.isRepeated = true
    if (!anchor.read) return this.#report(cyclicAlias(alias.source, this.#span(alias)))
    this.targets.set(alias, anchor.node)
    this.#count += anchor.read.count
    if (this.#count > MAX_VALUES || depth + anchor.read.height > MAX_DEPTH) return this.#explode(alias)
    return anchor.read
  }

  #explode(alias: Alias): Read {
    if (!this.#exploded) this.#report(explodingAlias(alias.source, this.#span(alias)))
    this.#exploded = true
    return NOTHING
  }

  #span(node: Node) {
    return nodeSpan(this.#file, this.#text, node)
  }

  #report(diagnostic: Diagnostic): Read {
    this.diagnostics.push(diagnostic)
    return NOTHING
  }
}

function sizedScalar(value: unknown): Read {
  const more = typeof value === 'string' ? Math.floor(value.length / CHARACTERS_OF_VALUE) : 0
  return { value, count: 1 + more, height: 1 }
}

function sized(value: unknown, parts: readonly Read[]): Read {
  let count = 1
  let height = 0
  for (const part of parts) {
    count += part.count
    height = Math.max(height, part.height)
  }
  return { value, count, height: height + 1 }
}
