/** Two groups of keys as one: the first wins key by key, groups in it are merged too, anything else replaces. */
export function mergeValues(strong: unknown, weak: unknown): unknown {
  if (!isMap(strong) || !isMap(weak)) return strong
  const own = Object.entries(strong).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(weak, key) ? mergeValues(value, Reflect.get(weak, key)) : value,
  ])
  const added = Object.entries(weak).filter(([key]) => !Object.hasOwn(strong, key))
  // Own properties even for `__proto__`.
  return Object.fromEntries([...own, ...added])
}

export function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
