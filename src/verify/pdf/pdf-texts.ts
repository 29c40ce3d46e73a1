import { FACES } from '../../base/world.ts'
import { signSize } from '../../profile/signs.ts'
import type { ComparedText } from '../compare-texts.ts'
import type { Expected } from '../expected.ts'
import type { ExpectedText } from '../expected-texts.ts'
import { type Look, Looks } from '../looks.ts'
import type { ShownText } from './content.ts'
import type { PdfPage } from './pdf-facts.ts'
import { scriptOf } from './raised-letters.ts'
import type { Stretch } from './structure.ts'

/** Paragraphs as they are drawn: words by the structure, and how they look by fonts and sizes. */
export class PdfTexts {
  /** What each page shows in each marked stretch, by the numbers of the pages' objects. */
  readonly #stretches = new Map<number, Map<number, ShownText[]>>()
  readonly #faces: ReadonlyMap<string, Look>
  /** Whether faces can be told apart by their names. */
  readonly #hasFaces: boolean

  constructor(pages: readonly PdfPage[], { typeface, signs }: Pick<Expected, 'typeface' | 'signs'>) {
    const { regular, bold, italic, boldItalic } = typeface
    this.#hasFaces = new Set(Object.values(typeface)).size === FACES.length
    this.#faces = new Map([
      [regular, { bold: false, italic: false }],
      [bold, { bold: true, italic: false }],
      [italic, { bold: false, italic: true }],
      [boldItalic, { bold: true, italic: true }],
      ...signs.map((name): [string, Look] => [name, SIGN]),
    ])
    for (const { object, texts } of pages) this.#stretches.set(object, byStretch(texts))
  }

  shownIn(stretches: readonly Stretch[]): readonly ShownText[] {
    return stretches.flatMap(({ page, mcid }) => this.#stretches.get(page)?.get(mcid) ?? [])
  }

  /** A paragraph as the file must show it. */
  expected(wanted: ExpectedText): ComparedText {
    const looks = this.#hasFaces ? wanted.looks : ''
    return { text: inOneLine(wanted.text), looks, style: inPoints(wanted.size) }
  }

  /** A paragraph as it is shown in the place of `wanted`: raised and lowered letters are smaller than its role's. */
  read(shown: readonly ShownText[], wanted: ExpectedText): ComparedText {
    const looks = new Looks()
    const sizes = new Set<string>()
    let text = ''
    for (const [index, piece] of shown.entries()) {
      const offset = text.length
      text += piece.text
      const face = this.#faces.get(piece.font.name) ?? PLAIN
      const size = face.isSign ? signSize(wanted.size) : wanted.size
      const isScript = piece.size < size
      if (!isScript) sizes.add(piece.size === size ? inPoints(wanted.size) : sizeOf(piece, face))
      const look = isScript ? { ...face, script: scriptOf(shown, index, wanted, offset) } : face
      looks.add(look, piece.text.length)
    }
    const found = this.#hasFaces ? looks.toString() : ''
    return { text, looks: found, style: sizes.size === 0 ? inPoints(wanted.size) : [...sizes].join(', ') }
  }
}

const PLAIN: Look = { bold: false, italic: false }
const SIGN: Look = { ...PLAIN, isSign: true }

/** A text as a PDF holds it: where a line is broken on purpose stands a space, as where it ends for want of room. */
function inOneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text
}

function inPoints(size: number): string {
  return `${size} pt`
}

/** A size that is not as it should be. */
function sizeOf({ size }: ShownText, { isSign }: Look): string {
  return isSign ? `sign of ${inPoints(size)}` : inPoints(size)
}

function byStretch(texts: readonly ShownText[]): Map<number, ShownText[]> {
  const stretches = new Map<number, ShownText[]>()
  for (const text of texts) {
    if (text.mcid === undefined) continue
    const known = stretches.get(text.mcid)
    if (known) known.push(text)
    else stretches.set(text.mcid, [text])
  }
  return stretches
}
