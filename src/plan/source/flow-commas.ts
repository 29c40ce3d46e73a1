import { isNode, isScalar, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import type { Diagnostic, Span } from '../../base/diagnostic.ts'
import { cutByComma, withoutColon } from './comma-problems.ts'
import { nodeSpan } from './yaml-value-problems.ts'

/** The texts of a flow map that its commas cut, whole again, and what is said of them. */
export interface CutTexts {
  readonly whole: ReadonlyMap<unknown, string>
  readonly problems: readonly Diagnostic[]
}

const NONE: CutTexts = { whole: new Map(), problems: [] }

/** A part of a flow map without a colon, as YAML reads the `50` of `{ sl: 1,50 }`. */
export function isCutOff({ value }: Pair, map: YAMLMap): boolean {
  return map.flow === true && value === null
}

/** Puts the parts without a colon behind the texts that commas cut them from. */
export function cutTexts(map: YAMLMap, file: string, source: string): CutTexts {
  if (!map.items.some(pair => isCutOff(pair, map))) return NONE
  const whole = new Map<unknown, string>()
  const problems: Diagnostic[] = []
  for (const { head, first, last } of cuts(map)) {
    const lost: Span = { ...nodeSpan(file, source, first), end: nodeSpan(file, source, last).end }
    const rest = oneLine(source, lost)
    if (!isCuttable(head)) {
      problems.push(withoutColon(rest, lost))
      continue
    }
    const start = nodeSpan(file, source, head.value)
    const text = oneLine(source, { ...lost, start: start.start })
    problems.push(
      cutByComma(
        { key: oneLine(source, nodeSpan(file, source, head.key)), text, rest },
        { ...lost, start: start.end },
      ),
    )
    whole.set(head.value, text)
  }
  return { whole, problems }
}

interface Cut {
  /** The pair in front of the comma. */
  readonly head: Pair | undefined
  readonly first: Node
  last: Node
}

function cuts(map: YAMLMap): readonly Cut[] {
  const found: Cut[] = []
  let head: Pair | undefined
  let open: Cut | undefined
  for (const pair of map.items) {
    if (!isCutOff(pair, map) || !isNode(pair.key)) {
      head = pair
      open = undefined
    } else if (open) open.last = pair.key
    else {
      open = { head, first: pair.key, last: pair.key }
      found.push(open)
    }
  }
  return found
}

/** Whether a pair ends in text without quotes, which a comma can cut. */
function isCuttable(pair: Pair | undefined): pair is { key: Node; value: Scalar } & Pair {
  return isNode(pair?.key) && isScalar(pair.value) && pair.value.type === 'PLAIN' && pair.value.source !== ''
}

function oneLine(source: string, { start, end }: Span): string {
  return source.slice(start, end).normalize('NFC').replace(/\s+/g, ' ')
}
