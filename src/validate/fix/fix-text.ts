import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  visit,
} from 'yaml'
import type { Fix } from '../../base/diagnostic.ts'
import { groupBy } from '../../base/group-by.ts'
import { isVietnameseName } from '../../plan/language/keys/key-names.ts'
import { withEdits } from '../../plan/language/translation/text-edits.ts'
import { respaced } from '../../plan/source/odd-spaces.ts'
import { scalarText } from '../../plan/source/scalar-text.ts'
import { readYaml } from '../../plan/source/yaml-document.ts'

/** A text of a file with changes made in it, and which. */
export interface FixedText {
  readonly text: string
  readonly fixes: readonly Fix[]
  /** What each of them writes into the file, as the YAML around it wants it. */
  readonly written: ReadonlyMap<Fix, string>
}

/**
 * Makes changes in a file's text, of those that touch each other only the first; every other letter of it stays. A
 * change that cannot be written where it is to stand, because YAML would read something else there, is left out.
 */
export function fixText(file: string, text: string, fixes: readonly Fix[]): FixedText {
  const spaces = fixedSpaces(text, fixes)
  if (spaces) return spaces
  const before = readNodes(file, text)
  if (!before) return { text, fixes: [], written: new Map() }
  const places = scalarPlaces(before)
  const written = apart(fixes).flatMap(fix => writtenFix(fix, places))
  const right = rightOnes(written, made => isAsMeant(file, text, made, before))
  return {
    text: withEdits(text, right),
    fixes: right.map(({ fix }) => fix),
    written: new Map(right.map(made => [made.fix, made.text])),
  }
}

/** Spaces between the parts of the YAML come first: without them nothing else stands where it should. */
function fixedSpaces(text: string, fixes: readonly Fix[]): FixedText | undefined {
  const wrong = new Set(respaced(text).spaces.map(({ start }) => start))
  const own = apart(fixes.filter(({ span }) => wrong.has(span.start)))
  if (own.length === 0) return undefined
  const edits = own.map(({ span: { start, end }, text: space }) => ({ start, end, text: space }))
  return { text: withEdits(text, edits), fixes: own, written: new Map(own.map(fix => [fix, fix.text])) }
}

/** A change as it is written into the file, and the scalar it stands in. */
interface WrittenFix {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly fix: Fix
  /** Index of the scalar among the nodes. */
  readonly node: number
}

/** Changes none of which touches another, from the start of the file on; the same one twice is one. */
function apart(fixes: readonly Fix[]): readonly Fix[] {
  const chosen: Fix[] = []
  for (const fix of fixes.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = chosen.at(-1)
    if (!last || fix.span.start > last.span.end) chosen.push(fix)
  }
  return chosen
}

/** A part of the changes that is right together, as large as halving finds. */
function rightOnes(
  fixes: readonly WrittenFix[],
  isRight: (fixes: readonly WrittenFix[]) => boolean,
): readonly WrittenFix[] {
  if (fixes.length === 0 || isRight(fixes)) return fixes
  if (fixes.length === 1) return []
  const middle = fixes.length >> 1
  const first = rightOnes(fixes.slice(0, middle), isRight)
  const both = [...first, ...rightOnes(fixes.slice(middle), isRight)]
  return isRight(both) ? both : first
}

type Nodes = readonly NodeFacts[]

/** What a node is and says, apart from where it stands. */
interface NodeFacts {
  readonly facts: string
  readonly scalar?: Scalar
}

function readNodes(file: string, text: string): Nodes | undefined {
  const { value: document } = readYaml(file, text, isVietnameseName)
  return document && nodesOf(document)
}

function nodesOf(document: Document.Parsed): Nodes {
  const nodes: NodeFacts[] = [{ facts: JSON.stringify([document.commentBefore, document.comment]) }]
  visit(document, (_, node) => {
    if (isPair(node)) nodes.push({ facts: 'pair' })
    else if (isNode(node)) nodes.push(factsOf(node))
  })
  return nodes
}

function factsOf(node: Node): NodeFacts {
  const common = [node.commentBefore, node.comment, node.spaceBefore, node.tag]
  if (isAlias(node)) return { facts: JSON.stringify(['alias', node.source, ...common]) }
  if (isScalar(node)) return { facts: JSON.stringify([node.type, node.anchor, ...common]), scalar: node }
  const kind = isMap(node) ? 'map' : isSeq(node) ? 'seq' : ''
  return { facts: JSON.stringify([kind, node.flow, node.anchor, node.items.length, ...common]) }
}

/** A scalar, and its index among the nodes. */
interface ScalarPlace {
  readonly scalar: Scalar
  readonly start: number
  readonly end: number
  readonly node: number
}

/** The scalars from the start of the file on. */
function scalarPlaces(nodes: Nodes): readonly ScalarPlace[] {
  return nodes
    .flatMap(({ scalar }, node) =>
      scalar?.range ? [{ scalar, start: scalar.range[0], end: scalar.range[1], node }] : [],
    )
    .sort((one, other) => one.start - other.start)
}

/** The last scalar that begins no later than a place. */
function lastBefore(places: readonly ScalarPlace[], start: number): ScalarPlace | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return places[low - 1]
}

/** A change in the writing of the scalar it stands in; none for what stands in no scalar. */
function writtenFix(fix: Fix, places: readonly ScalarPlace[]): readonly WrittenFix[] {
  const { start, end } = fix.span
  const place = lastBefore(places, start)
  const type = place?.scalar.type
  if (!place || type === undefined || end > place.end) return []
  const text =
    type === 'QUOTE_SINGLE'
      ? fix.text.replaceAll("'", "''")
      : type === 'QUOTE_DOUBLE'
        ? fix.text.replace(/["\\]/g, '\\$&')
        : fix.text
  return [{ start, end, text, fix, node: place.node }]
}

/** Whether the changed file says what it said, but for exactly the changed parts of its texts. */
function isAsMeant(file: string, text: string, fixes: readonly WrittenFix[], before: Nodes): boolean {
  const after = readNodes(file, withEdits(text, fixes))
  if (!after || after.length !== before.length) return false
  const byNode = groupBy(fixes, ({ node }) => node)
  return before.every(({ facts, scalar }, index) => {
    const other = after[index]
    if (other?.facts !== facts) return false
    return !scalar || !other.scalar || isTextAsMeant(scalar, other.scalar, byNode.get(index) ?? [])
  })
}

function isTextAsMeant(before: Scalar, after: Scalar, fixes: readonly WrittenFix[]): boolean {
  if (fixes.length === 0) return Object.is(before.value, after.value) && before.source === after.source
  const text = scalarText(before)
  if (text === undefined) return false
  const edits = fixes.map(({ fix: { range, text: other } }) => ({
    start: range[0],
    end: range[1],
    text: other,
  }))
  return scalarText(after) === withEdits(text, edits).normalize('NFC')
}
