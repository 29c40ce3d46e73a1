import fc from 'fast-check'

/** How the texts of a random plan are written. */
export interface Pen {
  /** With markup and footnote marks. */
  readonly line: fc.Arbitrary<string>
  /** The same, of one or more paragraphs. */
  readonly text: fc.Arbitrary<string>
  /** Without markup, as letterhead, recipients and signature are. */
  readonly form: fc.Arbitrary<string>
}

/** What stands for something that is given to a plan when it is whole: see `any-words.ts`. */
export const GIVEN = {
  word: '\uE000',
  footnote: '\uE001',
  agency: '\uE002',
  signer: '\uE003',
  list: '\uE004',
  itemNumber: '\uE005',
  divisionNumber: '\uE006',
} as const

const words = fc.constantFrom('kế hoạch', 'A', 'Ủy ban', 'năm 2025', 'TTHC', ' ', ' và ', ', ', '. ')
const oddities = fc.constantFrom(
  ...['không\u00A0rời', 'Đ'.repeat(90), ';', './.', '(*)', '5*10', 'm^2^', '“', '”', '\n', '\t', '- '],
)
const marks = fc.constantFrom('**', '*', '^', '~', '[', '\\', '\\\\')
const notes = fc.constantFrom('[^a]', '[^b]', '[^')

/** Texts of which everything may be odd; they call the footnotes `a` and `b`. */
export const ODD_PEN: Pen = {
  line: oddText(oddities, marks, notes),
  text: oddText(oddities, marks, notes),
  form: oddText(oddities, marks),
}

/** The same, with footnote marks in places that hold none. */
export const WRONG_PEN: Pen = { ...ODD_PEN, form: ODD_PEN.text }

function oddText(...pieces: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 5, arbitrary: words }, ...pieces), { minLength: 1, maxLength: 10 })
    .map(parts => parts.join(''))
    .filter(value => value.trim() !== '')
}

const { word, footnote } = GIVEN
const plainWords = fc.constantFrom(word, `${word} ${word}`, `${word}; ${word}`, `(${word})`)
const markedWords = fc.constantFrom(
  ...[`**${word}**`, `*${word} ${word}*`, `${word}^${word}^`, `${word}\\\\ ${word}`, `${word}${footnote}`],
)
const wordyLine = sentence(fc.oneof({ weight: 3, arbitrary: plainWords }, markedWords))

/** Texts of words that no other text has. */
export const WORDY_PEN: Pen = {
  line: wordyLine,
  text: fc.array(wordyLine, { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n')),
  form: sentence(plainWords),
}

function sentence(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const end = fc.constantFrom('', '', ';', '.', './.')
  return fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), end)
    .map(([pieces, mark]) => pieces.join(' ') + mark)
}

export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
export const list = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) =>
  fc.array(arbitrary, { minLength: 1, maxLength })
export const linesOf = (text: fc.Arbitrary<string>) => fc.oneof(text, list(text))
