/** What is met in all texts comes to so many words; another language's are forgotten again. */
const MOST = 5000

/**
 * A function of words that remembers what it gave for those met before: plans have most of their words in common.
 * Memory stays bounded.
 */
export function memoizeWords<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return word => {
    const last = known.get(word)
    if (last) return last.value
    const value = compute(word)
    if (known.size >= MOST) known.clear()
    // Long ones are no words.
    if (word.length < 32) known.set(word, { value })
    return value
  }
}
