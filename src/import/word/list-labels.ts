import { roman } from '../../base/roman.ts'
import { whole } from './styles.ts'
import { attribute, child, elements, setting, type XmlElement } from './xml-tree.ts'

interface ListLevel {
  readonly start: number
  readonly format: string
  /** `%1.%2.` */
  readonly text: string
}

const LEVELS = 9

/** Counts the paragraphs that Word's lists number. */
export class ListLabels {
  readonly #abstract = new Map<string, readonly (ListLevel | undefined)[]>()
  /** What each list counts with: its levels, and the abstract list it shares its count with. */
  readonly #lists = new Map<
    string,
    { readonly levels: readonly (ListLevel | undefined)[]; readonly count: string }
  >()
  readonly #counts = new Map<string, (number | undefined)[]>()

  constructor(root: XmlElement | undefined) {
    for (const list of elements(root).filter(({ name }) => name === 'w:abstractNum'))
      this.#abstract.set(attribute(list, 'abstractNumId') ?? '', levelsOf(list))
    for (const list of elements(root).filter(({ name }) => name === 'w:num')) this.#addList(list)
  }

  #addList(list: XmlElement): void {
    const id = attribute(list, 'numId') ?? ''
    const abstract = setting(list, 'w:abstractNumId') ?? ''
    const levels = [...(this.#abstract.get(abstract) ?? [])]
    let isOwn = false
    for (const override of elements(list).filter(({ name }) => name === 'w:lvlOverride')) {
      const at = whole(attribute(override, 'ilvl')) ?? 0
      const start = whole(setting(override, 'w:startOverride'))
      const own = child(override, 'w:lvl')
      const level = own ? levelOf(own) : levels[at]
      if (at >= 0 && at < LEVELS && level) levels[at] = start === undefined ? level : { ...level, start }
      isOwn ||= start !== undefined
    }
    this.#lists.set(id, { levels, count: isOwn ? `num ${id}` : `abstract ${abstract}` })
  }

  /** What stands before the next paragraph of a list at a level; undefined where no list counts it. */
  next(list: string | undefined, level: number): string | undefined {
    const found = list === undefined ? undefined : this.#lists.get(list)
    const own = found?.levels[level]
    if (!found || !own || level < 0 || level >= LEVELS) return undefined
    const counts = this.#counts.get(found.count) ?? []
    this.#counts.set(found.count, counts)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.length = level + 1
    if (own.format === 'none') return ''
    if (own.format === 'bullet') return bullet(own.text)
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const { format = 'decimal', start = 1 } = found.levels[at] ?? {}
      return counted(format, counts[at] ?? start)
    })
  }
}

function levelsOf(list: XmlElement): readonly (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = []
  for (const level of elements(list).filter(({ name }) => name === 'w:lvl')) {
    const at = whole(attribute(level, 'ilvl'))
    if (at !== undefined && at >= 0 && at < LEVELS) levels[at] = levelOf(level)
  }
  return levels
}

function levelOf(level: XmlElement): ListLevel {
  return {
    start: whole(setting(level, 'w:start')) ?? 1,
    format: setting(level, 'w:numFmt') ?? 'decimal',
    text: setting(level, 'w:lvlText') ?? '',
  }
}

/** Bullets come as letters of symbol fonts; a dash and a plus are meant as they are, all others as a dash. */
function bullet(text: string): string {
  return /^[-–—+*•o]$/u.test(text) ? text.replace(/[–—]/u, '-') : '-'
}

function counted(format: string, value: number): string {
  if (format === 'upperRoman') return numeral(value)
  if (format === 'lowerRoman') return numeral(value).toLowerCase()
  if (format === 'upperLetter') return letters(value).toUpperCase()
  if (format === 'lowerLetter') return letters(value)
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  return String(value)
}

/** Beyond these Word's lists show digits here. */
const HIGHEST_ROMAN = 4000

function numeral(value: number): string {
  return value < 1 || value > HIGHEST_ROMAN ? String(value) : roman(value)
}

/** Word counts a … z, aa, bb. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}
