import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml'

/** A place of a YAML file into which a word can be put. */
export interface YamlPlace {
  /** As it is written, in whatever language. */
  readonly path: readonly (string | number)[]
  readonly kind: 'scalar' | 'key' | 'map' | 'list' | 'nothing'
  /** Without the blank space behind it. */
  readonly start: number
  readonly end: number
  readonly style: 'plain' | 'quoted' | 'block'
  /** Whether it stands inside `{ }` or `[ ]`. */
  readonly inFlow: boolean
  /** Of the line it begins on. */
  readonly indent: string
}

/** Every scalar, key and collection of a file. */
export function placesOf(text: string): readonly YamlPlace[] {
  return [...below(parseDocument(text, { merge: false }).contents, [], false, text)]
}

type Path = YamlPlace['path']

function* below(node: unknown, path: Path, inFlow: boolean, text: string): Generator<YamlPlace> {
  if (isScalar(node)) yield placeOf(node, node.value === null ? 'nothing' : 'scalar', path, inFlow, text)
  if (isMap(node)) {
    yield placeOf(node, 'map', path, inFlow, text)
    for (const pair of node.items) yield* inPair(pair, path, inFlow || node.flow === true, text)
  }
  if (isSeq(node)) {
    yield placeOf(node, 'list', path, inFlow, text)
    for (const [index, item] of node.items.entries())
      yield* below(item, [...path, index], inFlow || node.flow === true, text)
  }
}

function* inPair({ key, value }: Pair, path: Path, inFlow: boolean, text: string): Generator<YamlPlace> {
  if (!isScalar(key)) return
  const inner = [...path, String(key.value)]
  yield placeOf(key, 'key', inner, inFlow, text)
  yield* below(value, inner, inFlow, text)
}

function placeOf(node: Node, kind: YamlPlace['kind'], path: Path, inFlow: boolean, text: string): YamlPlace {
  const [start = 0, end = 0] = node.range ?? []
  const type = isScalar(node) ? (node.type ?? '') : ''
  const style = type.startsWith('BLOCK') ? 'block' : type.startsWith('QUOTE') ? 'quoted' : 'plain'
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const indent = ' '.repeat(/^[ -]*/.exec(line)?.[0].length ?? 0)
  return { path, kind, start, end: start + text.slice(start, end).trimEnd().length, style, inFlow, indent }
}
