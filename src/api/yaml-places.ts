import { type Document, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Path } from '../base/diagnostic.ts'

/** Finds the keys and indexes that lead to a place in a YAML text. A text that is no YAML has the root alone. */
export function pathFinder(text: string): (offset: number) => Path {
  let document: Document.Parsed | undefined
  return offset => {
    document ??= parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
    const path: (string | number)[] = []
    for (let node: unknown = document.contents; isNode(node); ) {
      const inner = stepInto(node, offset)
      if (!inner) break
      path.push(inner.step)
      node = inner.node
    }
    return path
  }
}

interface Step {
  readonly step: string | number
  readonly node: unknown
}

function stepInto(node: Node, offset: number): Step | undefined {
  if (isSeq(node)) {
    const index = node.items.findIndex(item => isAround(item, offset))
    return index < 0 ? undefined : { step: index, node: node.items[index] }
  }
  if (!isMap(node)) return undefined
  for (const { key, value } of node.items) {
    const step = isScalar(key) ? String(key.value) : String(key)
    if (isAround(key, offset)) return { step, node: undefined }
    if (isAround(value, offset)) return { step, node: value }
  }
  return undefined
}

function isAround(node: unknown, offset: number): boolean {
  if (!isNode(node) || !node.range) return false
  const [start, end] = node.range
  return start <= offset && offset < Math.max(end, start + 1)
}
