import type { Localized } from '../base/diagnostic.ts'
import { Refusal } from '../base/refusal.ts'
import { type BookFacts, type OpenCell, shownCell } from './cell-value.ts'
import { mergedRows, type Range, type RawCell } from './merged-rows.ts'
import type { Sheet, SheetBook } from './model.ts'
import { DAMAGED, TOO_LARGE } from './refusals.ts'
import { PLAIN_STYLE, readStyles } from './styles.ts'
import { type Attributes, readXml } from './xml-events.ts'
import { ZipParts } from './zip-parts.ts'

export const MOST_ROWS = 20_000
export const MOST_COLUMNS = 256

/** Reads the sheet of a name, or the first that is shown; `names` are those of all. Throws `Refusal`. */
export function readXlsx(bytes: Uint8Array, wanted: string | undefined): SheetBook {
  const parts = new ZipParts(bytes)
  const workbook = workbookOf(parts)
  const found =
    wanted === undefined
      ? (workbook.sheets.find(({ isHidden }) => !isHidden) ?? workbook.sheets[0])
      : workbook.sheets.find(({ name }) => sameName(name, wanted))
  const names = workbook.sheets.map(({ name }) => name)
  if (!found) return { sheets: [], names }
  const xml = parts.text(found.part)
  if (xml === undefined) throw new Refusal(DAMAGED)
  const styles = readStyles(parts.text(`${workbook.folder}styles.xml`))
  const strings = readStrings(parts.text(`${workbook.folder}sharedStrings.xml`))
  const sheet = readSheet(xml, found.name, { styles, strings, is1904: workbook.is1904 })
  return { sheets: [sheet], names }
}

export function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
  return plain(one) === plain(other)
}

interface Workbook {
  readonly folder: string
  readonly is1904: boolean
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly isHidden: boolean }[]
}

function workbookOf(parts: ZipParts): Workbook {
  const main = parts.names.find(name => /(?:^|\/)workbook\.xml$/i.test(name))
  if (main === undefined) throw new Refusal(notASheet(parts.names))
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const targets = new Map<string, string>()
  readXml(parts.text(`${folder}_rels/${main.slice(folder.length)}.rels`) ?? '<none/>', {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship')
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`)
    },
  })
  const sheets: { name: string; part: string; isHidden: boolean }[] = []
  let is1904 = false
  readXml(parts.text(main) ?? '', {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (name !== 'sheet') return
      const part = targets.get(attributes.id ?? '') ?? `${folder}worksheets/sheet${sheets.length + 1}.xml`
      const isHidden = attributes.state !== undefined && attributes.state !== 'visible'
      sheets.push({ name: attributes.name ?? '', part, isHidden })
    },
  })
  if (sheets.length === 0) throw new Refusal(DAMAGED)
  return { folder, is1904, sheets }
}

function notASheet(names: readonly string[]): Localized {
  if (names.some(name => /workbook\.bin$/i.test(name)))
    return {
      vi: 'Đây là tệp Excel kiểu nhị phân (.xlsb). Mở bằng Excel rồi lưu lại thành .xlsx.',
      en: 'This is a binary Excel file (.xlsb). Open it in Excel and save it as .xlsx.',
    }
  if (names.includes('content.xml'))
    return {
      vi: 'Đây là tệp OpenDocument (.ods). Mở rồi lưu lại thành .xlsx.',
      en: 'This is an OpenDocument file (.ods). Open it and save it as .xlsx.',
    }
  return {
    vi: 'Đây không phải tệp Excel (.xlsx): trong gói không có trang tính.',
    en: 'This is not an Excel file (.xlsx): its package holds no sheets.',
  }
}

/** Texts that cells share; how words are pronounced is left out. */
function readStrings(xml: string | undefined): readonly string[] {
  const strings: string[] = []
  if (xml === undefined) return strings
  let isText = false
  let silent = 0
  readXml(xml, {
    open(name) {
      if (name === 'si') strings.push('')
      else if (name === 'rPh') silent += 1
      else if (name === 't') isText = silent === 0
    },
    close(name) {
      if (name === 'rPh') silent -= 1
      if (name === 't') isText = false
    },
    text(piece) {
      if (isText && strings.length > 0) strings[strings.length - 1] += piece
    },
  })
  return strings
}

function readSheet(xml: string, name: string, facts: BookFacts): Sheet {
  const cells: RawCell[] = []
  const merges: Range[] = []
  let row = 0
  let column = -1
  let open: OpenCell | undefined
  let within = ''
  const keep = ({ ...cell }: OpenCell) => {
    const shown = shownCell(cell, facts)
    if (shown.text === '' && shown.problem === undefined && !cell.isFormula) return
    if (cell.column >= MOST_COLUMNS || cell.row > MOST_ROWS) throw new Refusal(TOO_LARGE)
    cells.push(shown)
  }
  const openCell = (attributes: Attributes) => {
    const place = placeOf(attributes.r ?? '')
    column = place?.column ?? column + 1
    row = place?.row ?? row
    const style = facts.styles[Number(attributes.s ?? 0)] ?? PLAIN_STYLE
    open = { row, column, type: attributes.t ?? 'n', style, value: '', text: '', isFormula: false }
  }
  readXml(xml, {
    open(element, attributes) {
      within = element
      if (element === 'c') openCell(attributes)
      if (element === 'f' && open) open.isFormula = true
      if (element === 'mergeCell') merges.push(...rangeOf(attributes.ref ?? ''))
      if (element !== 'row') return
      row = Number(attributes.r ?? row + 1)
      column = -1
    },
    close(element) {
      if (element === 'c' && open) {
        keep(open)
        open = undefined
      }
      within = ''
    },
    text(piece) {
      if (!open) return
      if (within === 'v') open.value += piece
      else if (within === 't') open.text += piece
    },
  })
  return { name, rows: mergedRows(cells, merges) }
}

function rangeOf(ref: string): readonly Range[] {
  const [from, to] = ref.split(':').map(placeOf)
  return from && to ? [{ from, to }] : []
}

/** `B5` and `$B$5`. */
function placeOf(name: string): { readonly row: number; readonly column: number } | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name)
  if (!found) return undefined
  const [, letters = '', row] = found
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(row), column: column - 1 }
}
