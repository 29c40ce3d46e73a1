import type { TreeNode } from './plan-tree.ts'

/** What a code stands for, on one line: an agency's name, a signatory's title and name, the text of a note. */
export function declaredText(node: TreeNode | undefined): string {
  if (!node) return ''
  if (node.text !== undefined) return oneLine(node.text)
  return oneLine(node.children.map(declaredText).filter(Boolean).join(', '))
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

const LONGEST = 200
