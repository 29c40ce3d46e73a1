/** A function of an object that works its value out once for each one, and forgets it with it. */
export function memoizeByObject<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return key => {
    const last = known.get(key)
    if (last) return last.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}

/**
 * A function of an object and of a key that says in full what else its value depends on. The value for the last key is
 * kept with the object: phases ask in turn, so an older one is not asked for again.
 */
export function memoizeLast<Owner extends object, Key, Value>(
  compute: (owner: Owner, key: Key) => Value,
  isSame: (one: Key, other: Key) => boolean,
): (owner: Owner, key: Key) => Value {
  const known = new WeakMap<Owner, { readonly key: Key; readonly value: Value }>()
  return (owner, key) => {
    const last = known.get(owner)
    if (last && isSame(last.key, key)) return last.value
    const value = compute(owner, key)
    known.set(owner, { key, value })
    return value
  }
}
