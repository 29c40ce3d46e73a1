/** A function of an object that works its value out once for each one, and forgets it with it. */
export function remembered<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return key => {
    const last = known.get(key)
    if (last) return last.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
