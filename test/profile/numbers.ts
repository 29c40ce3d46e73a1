/** Every number of a profile by its path, such as `roles.body.size`. */
export function numbersOf(profile: object): ReadonlyMap<string, number> {
  return new Map(leaves(profile, ''))
}

function* leaves(value: unknown, at: string): Generator<[string, number]> {
  if (typeof value === 'number') yield [at, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) yield* leaves(child, at === '' ? key : `${at}.${key}`)
}
