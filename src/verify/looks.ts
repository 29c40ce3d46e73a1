/** How letters look beside their size: bold, italic, raised or lowered, in a face of signs. */
export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly script?: 'super' | 'sub' | undefined
  readonly isSign?: boolean
}

/** The looks of a text from its start to its end, as one string to compare: `bold 5, bold italic 12`. */
export class Looks {
  #told = ''
  #open = ''
  #length = 0

  /** The next `length` letters look like this. */
  add({ bold, italic, script, isSign }: Look, length: number): void {
    const name = NAMES[(bold ? 1 : 0) + (italic ? 2 : 0)]
    const look = `${name}${script === undefined ? '' : ` ${script}`}${isSign ? ' sign' : ''}`
    if (look !== this.#open) this.#end()
    this.#open = look
    this.#length += length
  }

  toString(): string {
    this.#end()
    return this.#told
  }

  #end(): void {
    if (this.#length > 0) this.#told += `${this.#told === '' ? '' : ', '}${this.#open} ${this.#length}`
    this.#length = 0
  }
}

const NAMES = ['regular', 'bold', 'italic', 'bold italic'] as const
