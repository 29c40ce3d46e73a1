import { isScalar, type Scalar } from 'yaml'
import { UNSEEN_IN_KEY } from './odd-spaces.ts'

/** The name of a key as the plan language knows it; undefined when it is no plain text. */
export function keyName(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined
  const name = typeof key.value === 'string' ? key.value : (key.source ?? '')
  return name === '' ? undefined : normalized(name).replace(UNSEEN_IN_KEY, '')
}

/** A scalar's text as the plan holds it; undefined for what is no text. */
export function scalarText({ value, source }: Scalar): string | undefined {
  if (typeof value === 'number') return String(value) === source ? undefined : source
  return typeof value === 'string' ? normalized(value) : undefined
}

/** One form for each letter and one for each line end, however the author's editor writes them. */
export function normalized(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n')
}
