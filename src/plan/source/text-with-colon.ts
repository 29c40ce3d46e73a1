import { isMap, isScalar, type Scalar } from 'yaml'

/** No key of the plan language has more words. */
const LONGEST_KEY = 4

/** Text that YAML takes for a key with nothing behind it. */
export interface TextWithColon {
  readonly text: string
  /** The value that is null here, with any comment behind the text. */
  readonly behind: Scalar
}

/** A list's item that is text ending in a colon, `- Các nhiệm vụ chủ yếu gồm:`; undefined for what may be a key. */
export function textWithColon(item: unknown): TextWithColon | undefined {
  if (!isMap(item) || item.flow || isNamed(item)) return undefined
  const [pair, ...more] = item.items
  if (pair === undefined || more.length > 0 || !isScalar(pair.key) || !isScalar(pair.value)) return undefined
  const { key, value: behind } = pair
  if (key.type !== 'PLAIN' || isNamed(key) || isNamed(behind) || behind.source !== '') return undefined
  const text = key.source ?? ''
  return text.split(/\s+/).length > LONGEST_KEY ? { text: `${text}:`, behind } : undefined
}

/** Whether a node has a name or a tag, which only YAML knows of. */
function isNamed({ anchor, tag }: { readonly anchor?: string; readonly tag?: string }): boolean {
  return anchor !== undefined || tag !== undefined
}
