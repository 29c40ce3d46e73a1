import { knownFormat } from './dates.ts'
import { type Attributes, readXml } from './xml-events.ts'

/** What the style of a cell says of its value and its letters. */
export interface CellStyle {
  readonly format: string
  readonly bold: boolean
  readonly align: 'left' | 'center' | 'right' | undefined
}

export const PLAIN_STYLE: CellStyle = { format: '', bold: false, align: undefined }

/** The styles of a book by their numbers. */
export function readStyles(xml: string | undefined): readonly CellStyle[] {
  if (xml === undefined) return []
  const reader = new StyleReader()
  readXml(xml, reader)
  return reader.styles
}

const LISTS: ReadonlySet<string> = new Set(['numFmts', 'fonts', 'cellXfs', 'cellStyleXfs', 'dxfs'])

class StyleReader {
  readonly styles: CellStyle[] = []
  readonly #formats = new Map<number, string>()
  readonly #fonts: boolean[] = []
  #list = ''

  open(name: string, attributes: Attributes): void {
    if (LISTS.has(name)) this.#list = name
    if (name === 'numFmt' && this.#list === 'numFmts')
      this.#formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
    if (this.#list === 'fonts') this.#font(name, attributes)
    if (this.#list === 'cellXfs') this.#style(name, attributes)
  }

  close(name: string): void {
    if (name === this.#list) this.#list = ''
  }

  #font(name: string, { val }: Attributes): void {
    if (name === 'font') this.#fonts.push(false)
    if (name === 'b') this.#fonts[this.#fonts.length - 1] = val !== '0' && val !== 'false'
  }

  #style(name: string, { numFmtId = '0', fontId = '0', horizontal }: Attributes): void {
    const last = this.styles.at(-1)
    if (name === 'xf') {
      const format = this.#formats.get(Number(numFmtId)) ?? knownFormat(Number(numFmtId))
      this.styles.push({ format, bold: this.#fonts[Number(fontId)] ?? false, align: undefined })
    } else if (name === 'alignment' && last && isAlign(horizontal))
      this.styles[this.styles.length - 1] = { ...last, align: horizontal }
  }
}

function isAlign(word: string | undefined): word is 'left' | 'center' | 'right' {
  return word === 'left' || word === 'center' || word === 'right'
}
