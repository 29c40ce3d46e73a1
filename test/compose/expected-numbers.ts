import { type Data, list, record } from './plan-data.ts'

/** What must stand before a word: on its own line, or on the line above for a chapter and the like. */
export interface ExpectedNumber {
  /** A word of the numbered text. */
  readonly word: string
  /** `2.`, `Điều 5.`; empty for none. */
  readonly lead: string
  /** `Chương II` on the line above; empty for none. */
  readonly above: string
}

/** How levels are numbered here, and the number they stand under. */
interface Level {
  /** Undefined: as usual, `1.` first under an article and `I.` elsewhere. */
  readonly formats: readonly string[] | undefined
  /** How many numbered texts are around. */
  readonly depth: number
  readonly inArticle: boolean
  readonly under: string
}

const TOP: Level = { formats: undefined, depth: 0, inArticle: false, under: '' }

/** What the language says the numbers of a plan's data are, told anew from the data alone. */
export function expectedNumbers(data: unknown): readonly ExpectedNumber[] {
  const { decision, plan, appendices } = record(data)
  const articles = new Text()
  for (const article of list(record(decision).articles)) articles.article(article)
  const texts = [...(plan === undefined ? [] : [plan]), ...list(appendices)].map(text => {
    const numbers = new Text()
    numbers.list(list(record(text).body), 'text', { ...TOP, formats: formatsOf(record(text)) })
    return numbers
  })
  return [articles, ...texts].flatMap(text => text.found)
}

const DIVISIONS: Data = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
}

class Text {
  readonly found: ExpectedNumber[] = []
  /** The last position of each kind of division, sections in their chapter. */
  readonly #last: Record<string, number> = {}

  /** An article of a decision. */
  article(value: unknown): void {
    const article = record(typeof value === 'string' ? { text: value } : value)
    const number = this.#division('article', article.number)
    const first = article.title ?? article.text
    if (first !== undefined) this.#expect(first, `Điều ${number}.`, number)
    const level = { ...TOP, formats: formatsOf(article), inArticle: true }
    this.list(list(article.clauses), 'item', level)
    this.list(list(article.body), 'text', level)
  }

  /** Blocks side by side; a bare string is a block of the kind `bare`. */
  list(blocks: readonly unknown[], bare: 'text' | 'item', level: Level): void {
    let last = 0
    for (const value of blocks) {
      const block = record(typeof value === 'string' ? { [bare]: value } : value)
      const division = Object.keys(DIVISIONS).find(kind => block[kind] !== undefined)
      if (division !== undefined) this.#inside(block, this.#divided(division, block, level))
      else if (block.heading === undefined && block.item === undefined)
        this.#inside(block, { ...level, formats: formatsOf(block) ?? level.formats })
      else {
        const { number } = block
        if (typeof number === 'string') last = readPosition(formatAt(level), number, level.under) ?? last
        else last = typeof number === 'number' ? number : last + 1
        this.#inside(block, this.#numbered(block, last, level))
      }
    }
  }

  #inside(block: Data, level: Level): void {
    this.list(list(block.body), 'text', level)
    this.list(list(block.items), 'item', level)
  }

  #numbered(block: Data, position: number, level: Level): Level {
    const { formats, depth, inArticle, under } = level
    const deeper = formats?.slice(1) ?? []
    const format = formatAt(level)
    const number = typeof block.number === 'string' ? block.number : written(format, position, under)
    this.#expect(block.heading ?? block.item, number, number)
    const inner = formatsOf(block) ?? (formats && (deeper.length > 0 ? deeper : formats))
    return { formats: inner, depth: depth + 1, inArticle, under: number }
  }

  #divided(kind: string, block: Data, { formats }: Level): Level {
    const number = this.#division(kind, block.number)
    const title = String(block[kind])
    if (kind === 'article') {
      if (title !== '') this.#expect(title, `Điều ${number}.`, number)
      else if (typeof list(block.body)[0] === 'string')
        this.#expect(list(block.body)[0], `Điều ${number}.`, number)
    } else
      this.found.push({
        word: wordOf(title),
        lead: '',
        above: number === '' ? '' : `${DIVISIONS[kind]} ${number}`,
      })
    return { formats: formatsOf(block) ?? formats, depth: 0, inArticle: kind === 'article', under: '' }
  }

  #division(kind: string, given: unknown): string {
    if (kind === 'part' || kind === 'chapter') this.#last.section = 0
    if (kind === 'part' || kind === 'chapter' || kind === 'section') this.#last.subsection = 0
    if (typeof given === 'string') return given
    const position = typeof given === 'number' ? given : (this.#last[kind] ?? 0) + 1
    this.#last[kind] = position
    return kind === 'part' || kind === 'chapter' ? written('I', position, '') : String(position)
  }

  #expect(text: unknown, lead: string, number: string): void {
    this.found.push({
      word: wordOf(String(text)),
      lead: number === '' ? '' : lead.replace(/[.;,:\s]+\.$/, '.'),
      above: '',
    })
  }
}

function formatAt({ formats, depth, inArticle }: Level): string {
  const usual = inArticle ? ['1.', 'a)', '-', '+'] : ['I.', '1.', 'a)', '-', '+']
  return (formats ?? usual.slice(Math.min(depth, usual.length - 1)))[0] ?? ''
}

/** The position a number written out has in its level, whatever opens and closes it; found by counting. */
function readPosition(format: string, number: string, under: string): number | undefined {
  const bare = (text: string) =>
    text
      .trim()
      .replace(/^\(/, '')
      .replace(/[.)/:]$/, '')
  if (/^[-+*]?$/.test(format)) return undefined
  const positions = Array.from({ length: 10_000 }, (_, index) => index + 1)
  return positions.find(position => bare(written(format, position, under)) === bare(number))
}

const DIGITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC']
const HUNDREDS = ['', 'C', 'CC', 'CCC', 'CD', 'D', 'DC', 'DCC', 'DCCC', 'CM']
const LETTERS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ')
const PAIRS = LETTERS.flatMap(first => LETTERS.map(second => first + second))
/** In the order of counting: all of one letter, then of two, then of three. */
const LETTERED = [...LETTERS, ...PAIRS, ...LETTERS.flatMap(first => PAIRS.map(pair => first + pair))]
/** Capitals go without Đ. */
const CAPITALS = LETTERED.filter(letters => !letters.includes('đ')).map(letters => letters.toUpperCase())

/** A position as its format shows it. */
function written(format: string, position: number, under: string): string {
  const place = (power: number) => Math.floor(position / power) % 10
  const letter = LETTERED[position - 1] ?? ''
  const above = /^[\d.]*\d[.)]?$/.test(under) ? `${under.replace(/[.)]$/, '')}.` : ''
  const roman =
    'M'.repeat(Math.floor(position / 1000)) + HUNDREDS[place(100)] + TENS[place(10)] + DIGITS[place(1)]
  const signs = [
    ['1.1', `${above}${position}`],
    ['1', `${position}`],
    ['I', roman],
    ['A', CAPITALS[position - 1] ?? ''],
    ['a', letter],
  ] as const
  const [sign, shown] = signs.find(([one]) => format.replace('(', '').startsWith(one)) ?? [format, format]
  return format.replace(sign, shown)
}

function wordOf(text: string): string {
  return /w\d+w/i.exec(text)?.[0] ?? ''
}

function formatsOf({ numbering }: Data): readonly string[] | undefined {
  return Array.isArray(numbering) ? numbering.map(String) : undefined
}
