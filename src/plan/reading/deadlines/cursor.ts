import { type Token, tokensOf } from './tokens.ts'

/** Reads tokens from left to right; a reading that comes to nothing leaves it where it was. */
export class Cursor {
  readonly text: string
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(text: string) {
    this.text = text
    this.#tokens = tokensOf(text)
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead]
  }

  advance(): void {
    this.#at += 1
  }

  /** Where the next token starts, or the text ends. */
  get start(): number {
    return this.peek()?.start ?? this.text.length
  }

  /** Where the last token read ends. */
  get end(): number {
    return this.#tokens[this.#at - 1]?.end ?? 0
  }

  /** Takes the first of these phrases that comes next. */
  phrase(...phrases: readonly string[]): string | undefined {
    const first = this.peek()?.text
    if (first === undefined) return undefined
    for (const phrase of phrases) {
      if (!phrase.startsWith(first)) continue
      const words = phrase.split(' ')
      if (!words.every((word, index) => this.peek(index)?.text === word)) continue
      this.#at += words.length
      return phrase
    }
    return undefined
  }

  /** Takes a number of at most so many digits. */
  number(most: number): number | undefined {
    const token = this.peek()
    if (token?.kind !== 'number' || token.text.length > most) return undefined
    this.advance()
    return Number(token.text)
  }

  /** The value of a reading; without one nothing is taken. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const before = this.#at
    const value = read()
    if (value === undefined) this.#at = before
    return value
  }

  /** Whether a reading would succeed here; nothing is taken. */
  sees(read: () => unknown): boolean {
    const before = this.#at
    const value = read()
    this.#at = before
    return value !== undefined
  }
}
