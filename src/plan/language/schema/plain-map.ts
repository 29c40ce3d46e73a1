import { isMap } from '../sources/merge-values.ts'

export type PlainMap = Readonly<Record<string, unknown>>

/** A group of plain data by its keys; undefined of anything else. */
export function mapOf(value: unknown): PlainMap | undefined {
  return isMap(value) ? Object.fromEntries(Object.entries(value)) : undefined
}
