import type { TextRange } from '../base/text-range.ts'
import type { PlanTree, TreeNode } from './plan-tree.ts'

/** A part of a plan as an outline shows it. */
export interface OutlineEntry {
  readonly name: string
  /** The first words of what stands in it. */
  readonly detail: string
  readonly range: TextRange
  /** What is shown when it is chosen. */
  readonly selection: TextRange
  readonly children: readonly OutlineEntry[]
}

/** The parts of a file, as they are nested. */
export function outline({ roots }: PlanTree): readonly OutlineEntry[] {
  return entriesOf(roots)
}

function entriesOf(nodes: readonly TreeNode[]): readonly OutlineEntry[] {
  return nodes.flatMap(node => {
    if (node.children.length === 0) return []
    const named = titleOf(node)
    // An item is called by what it says: “Điều 1” is not written in a plan.
    const name = node.key?.name ?? named ?? `${Number(node.path.at(-1)) + 1}.`
    const detail = node.key ? (named ?? '') : ''
    const selection = node.key?.range ?? node.value
    return [{ name, detail, range: node.range, selection, children: entriesOf(node.children) }]
  })
}

const TITLES: ReadonlySet<string | number> = new Set([
  'title',
  'heading',
  'subject',
  'item',
  'text',
  'name',
  'group',
  'content',
  'activity',
])

function titleOf({ isMap, children }: TreeNode): string | undefined {
  if (!isMap) return undefined
  const said = children.find(({ path, text }) => text !== undefined && TITLES.has(path.at(-1) ?? ''))
  const line = said?.text?.replace(/\s+/g, ' ').trim()
  if (!line) return undefined
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

const LONGEST = 60

/** Parts that go over several lines. */
export function folds({ nodes, text }: PlanTree): readonly TextRange[] {
  return nodes
    .filter(({ range: [start, end] }) => text.slice(start, end).includes('\n'))
    .map(({ range }) => range)
}
