/** A value for each of the keys that a type knows. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const record: Partial<Record<Key, Value>> = {}
  for (const key of keys) record[key] = value(key)
  if (!isWhole(record, keys)) throw new Error('a key has no value')
  return record
}

function isWhole<Key extends string, Value>(
  record: Partial<Record<Key, Value>>,
  keys: readonly Key[],
): record is Record<Key, Value> {
  return keys.every(key => Object.hasOwn(record, key))
}
