import { GIVEN } from './any-text.ts'

/** A word no other text has; a figure may follow it directly, and no two run together. */
export const WORD = /w\d+w/gi

/** Far enough apart that what is counted in between never reaches the next. */
const STEPS = { itemNumber: 5, divisionNumber: 100 }

/** A plan's data with all that stands for something in it given: words, ids and what they stand for, numbers. */
export function withWords(data: object): object {
  const given = new Given()
  const filled = Object(given.fill(data))
  return { ...filled, ...given.declared, footnotes: { ...filled.footnotes, ...given.footnotes } }
}

class Given {
  readonly #agencies: Record<string, unknown> = {}
  readonly #signers: Record<string, unknown> = {}
  readonly #lists: Record<string, unknown> = {}
  readonly #footnotes: Record<string, unknown> = {}
  #count = 0
  #itemNumber = 1
  #divisionNumber = 1

  fill(value: unknown): unknown {
    if (typeof value === 'string') return this.#text(value)
    if (Array.isArray(value)) return value.map(item => this.fill(item))
    if (typeof value !== 'object' || value === null) return value
    const filled = Object.entries(value).map(([key, inner]) => [key, this.fill(inner)] as const)
    return Object.fromEntries(filled.filter(([, inner]) => inner !== undefined))
  }

  /** What the ids stand for. */
  get declared(): object {
    return { agencies: this.#agencies, signers: this.#signers, recipientLists: this.#lists }
  }

  get footnotes(): object {
    return this.#footnotes
  }

  #text(text: string): unknown {
    switch (text) {
      case GIVEN.agency:
        return this.#declare(this.#agencies, 'co-quan', this.#word())
      case GIVEN.signer:
        return this.#declare(this.#signers, 'nguoi-ky', { title: this.#word(), name: this.#word() })
      case GIVEN.list:
        return this.#declare(this.#lists, 'danh-sach', [this.#word(), this.#word()])
      case GIVEN.itemNumber:
        this.#itemNumber += STEPS.itemNumber
        return this.#itemNumber
      case GIVEN.divisionNumber:
        this.#divisionNumber += STEPS.divisionNumber
        return this.#divisionNumber
      default:
        return text
          .replaceAll(GIVEN.word, () => this.#word())
          .replaceAll(GIVEN.footnote, () => `[^${this.#declare(this.#footnotes, 'chu-thich', this.#word())}]`)
    }
  }

  #declare(into: Record<string, unknown>, name: string, value: unknown): string {
    const id = `${name}-${Object.keys(into).length + 1}`
    into[id] = value
    return id
  }

  #word(): string {
    this.#count += 1
    return `w${this.#count}w`
  }
}
