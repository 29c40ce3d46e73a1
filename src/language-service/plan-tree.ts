import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Path } from '../base/diagnostic.ts'
import type { TextRange } from '../base/text-range.ts'
import type { Field, Grammar } from '../plan/language/keys/grammar.ts'
import type { KeyLanguage } from '../plan/language/keys/key-names.ts'
import { isEnglishName } from '../plan/language/keys/text-keys.ts'
import { PLAN_GRAMMAR } from '../plan/language/schema/field.ts'
import { keyName, scalarText } from '../plan/source/scalar-text.ts'
import { glimpseYaml } from '../plan/source/yaml-document.ts'

/** A part of a file as it is written: a value with the key or place in a list it stands at. */
export interface TreeNode {
  /** In English keys, the author's own where there is none such. */
  readonly path: Path
  readonly field: Field
  /** The key as it is written and where; absent for items of lists. */
  readonly key?: { readonly name: string; readonly range: TextRange }
  /** From the key, or the value where there is none, to the end of the value. */
  readonly range: TextRange
  readonly value: TextRange
  /** What a scalar says; undefined of maps and lists. */
  readonly text?: string
  readonly isMap: boolean
  readonly children: readonly TreeNode[]
}

/** What can be seen of a file, however broken it is while it is typed. */
export interface PlanTree {
  readonly file: string
  readonly text: string
  readonly roots: readonly TreeNode[]
  /** Every node, those around before those inside. */
  readonly nodes: readonly TreeNode[]
  /** What most keys are written in; Vietnamese when there are none. */
  readonly language: KeyLanguage
}

/** Reads a file's text as far as it is YAML. */
export function planTree(file: string, text: string, grammar: Grammar = PLAN_GRAMMAR): PlanTree {
  const contents = glimpseYaml(text)?.contents
  const roots = contents ? childrenOf(contents, [], grammar.field(), text) : []
  const nodes: TreeNode[] = []
  for (const root of roots) collect(root, nodes)
  return { file, text, roots, nodes, language: languageOf(nodes) }
}

/** The innermost part around an offset: those whose key or value it touches. */
export function nodeAt(tree: PlanTree, offset: number): TreeNode | undefined {
  const touches = ([start, end]: TextRange) => start <= offset && offset <= end
  return tree.nodes.findLast(({ range }) => touches(range))
}

/** Whether an offset touches the key of a part. */
export function isOnKey({ key }: TreeNode, offset: number): boolean {
  return key !== undefined && key.range[0] <= offset && offset <= key.range[1]
}

function collect(node: TreeNode, into: TreeNode[]): void {
  into.push(node)
  for (const child of node.children) collect(child, into)
}

function childrenOf(node: unknown, path: Path, field: Field, text: string): readonly TreeNode[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => {
      if (!isScalar(key) || !key.range) return []
      const name = keyName(key) ?? ''
      const step = field.keyWritten(name) ?? name
      const range = trimmed([key.range[0], key.range[1]], text)
      const below = { path: [...path, step], field: field.inner(step) }
      return [treeNode(isNodeLike(value) ? value : undefined, below, text, { name, range })]
    })
  if (isSeq(node))
    return node.items.flatMap((item, index) =>
      isNodeLike(item)
        ? [treeNode(item, { path: [...path, index], field: field.inner(index) }, text, undefined)]
        : [],
    )
  return []
}

function treeNode(
  value: Node | undefined,
  { path, field }: Pick<TreeNode, 'path' | 'field'>,
  text: string,
  key: TreeNode['key'],
): TreeNode {
  const end = key?.range[1] ?? 0
  const [first, last] = value?.range ?? [end, end]
  const own = trimmed([Math.max(first, end), Math.max(last, end)], text)
  const range: TextRange = [key?.range[0] ?? own[0], own[1]]
  const says = isScalar(value) ? scalarText(value) : undefined
  const children = childrenOf(value, path, field, text)
  return {
    path,
    field,
    range,
    value: own,
    isMap: isMap(value),
    children,
    ...(key && { key }),
    ...(says !== undefined && { text: says }),
  }
}

function isNodeLike(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value)
}

/** Without the blank space that YAML counts to the part before it. */
function trimmed([start, end]: TextRange, text: string): TextRange {
  return [start, start + text.slice(start, end).trimEnd().length]
}

function languageOf(nodes: readonly TreeNode[]): KeyLanguage {
  let balance = 0
  for (const { key, path } of nodes) {
    if (!key || key.name === 'kehoach') continue
    if (isEnglishName(key.name)) balance -= 1
    else if (key.name !== path.at(-1)) balance += 1
    else if (/^[a-zA-Z]+$/.test(key.name)) balance -= 1
  }
  return balance >= 0 ? 'vi' : 'en'
}
