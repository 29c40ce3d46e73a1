/** A map of a plan's data, as its YAML holds it. */
export type Data = Readonly<Record<string, unknown>>

/** The map something is; an empty one when it is none. */
export function record(value: unknown): Data {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

/** The list something is; an empty one when it is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
