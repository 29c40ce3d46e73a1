import { romanPosition } from '../numbers/roman-position.ts'
import { spokenWords } from '../texts/spoken-words.ts'

/** How a text points to appendices. */
export class CitedAppendices {
  /** “Phụ lục” stands in it, with a number or without. */
  any = false
  /** It speaks of several without naming them: “các Phụ lục kèm theo”. */
  all = false
  /** The numbers it names: 1, 2 and 4 of `Phụ lục I, II và IV`, 1 to 3 of `Phụ lục I đến Phụ lục III`. */
  readonly numbers = new Set<number>()

  /** Two words each that stand in a text which speaks of something attached: “danh sách” in “(có danh sách kèm theo)”. */
  readonly #pairs = new Set<string>()

  /** Texts that speak of forms. */
  readonly #ofForms: string[] = []

  read(text: string): void {
    if (/mẫu|biểu|phiếu|bảng/iu.test(text)) this.#ofForms.push(folded(text))
    if (/kèm theo/iu.test(text)) for (const pair of pairsOf(text)) this.#pairs.add(pair)
    const words = text.match(/[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]+|\d+|[–-]/gu) ?? []
    let index = 0
    while (index < words.length) index = isName(words, index) ? this.#cited(words, index) : index + 1
  }

  /** Whether a form is named by its number, “Mẫu số 03/HNMT”, or all are meant: “theo các mẫu gửi kèm”. */
  isForm(number: string): boolean {
    const own = folded(number)
    const digits = /\d.*/u.exec(own)?.[0]
    return this.#ofForms.some(
      text =>
        holds(text, own) ||
        (digits !== undefined && holds(text, `mẫu ${digits}`)) ||
        /(?:mẫu|biểu)(?: biểu)? (?:được )?(?:gửi |đính |ban hành )?kèm/u.test(text),
    )
  }

  /** Whether something attached is called by the first words of a title, or by its first: “biểu kèm theo”. */
  isNamed(title: string): boolean {
    const [first] = spokenWords(title)
    const [pair] = pairsOf(title)
    if (pair !== undefined && this.#pairs.has(pair)) return true
    return first !== undefined && this.#pairs.has(`${first.same} ${ATTACHED?.same}`)
  }

  /** Reads the numbers after a “Phụ lục”, and gives the index of the word after them. */
  #cited(words: readonly string[], name: number): number {
    this.any = true
    let last: number | undefined
    let isRange = false
    let index = name + 2
    for (; index < words.length; index++) {
      const word = words[index] ?? ''
      const position = positionOf(word)
      if (position !== undefined) {
        this.#add(isRange ? (last ?? position) : position, position)
        last = position
        isRange = false
      } else if (isName(words, index)) index += 1
      else if (/^(?:đến|[–-])$/iu.test(word)) isRange = true
      else if (!/^(?:và|số|hoặc)$/iu.test(word)) break
    }
    if (last === undefined && /^(?:các|những|\d+)$/iu.test(words[name - 1] ?? '')) this.all = true
    return index
  }

  #add(first: number, last: number): void {
    for (let position = first; position <= last; position++) this.numbers.add(position)
  }
}

const [ATTACHED] = spokenWords('kèm theo')

function pairsOf(text: string): readonly string[] {
  const words = spokenWords(text)
  return words.slice(1).map((word, index) => `${words[index]?.same} ${word.same}`)
}

function isName(words: readonly string[], index: number): boolean {
  return /^phụ$/iu.test(words[index] ?? '') && /^lục$/iu.test(words[index + 1] ?? '')
}

function positionOf(word: string): number | undefined {
  return romanPosition(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined)
}

/** `Mẫu số 3` and `mẫu  3` as one. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replaceAll(' số ', ' ')
    .replace(/(?<= )0+(?=\d)/gu, '')
    .trim()
}

/** Whether a name stands in a text whole: “mẫu 1” is not in “mẫu 12”. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!/^[\d/]/u.test(text.slice(at + name.length, at + name.length + 1))) return true
  return false
}
