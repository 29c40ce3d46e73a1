/**
 * What stands under a name in a record whose names authors choose. Nothing that every object inherits: `constructor` and
 * `toString` are names like any other.
 */
export function ownEntry<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
