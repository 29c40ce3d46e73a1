import type { ListLabels } from './list-labels.ts'
import type { WordBlock, WordCell, WordParagraph, WordRow, WordTable } from './model.ts'
import { InlineReader, joined, Piece, type Revisions } from './read-inlines.ts'
import { hasBorders, overlaid, paragraphLook, type Styles, whole } from './styles.ts'
import { allText, flat } from './walks.ts'
import { attribute, child, setting, type XmlElement } from './xml-tree.ts'

/** Reads blocks of a part one after another, and keeps what it met on the way. */
export class BodyReader {
  /** What stands inside paragraphs, and what was met there. */
  readonly inlines: InlineReader
  readonly #styles: Styles
  readonly #labels: ListLabels
  #startsPage = false

  constructor(styles: Styles, labels: ListLabels, side: Revisions) {
    this.#styles = styles
    this.#labels = labels
    this.inlines = new InlineReader(styles, side, box => this.blocks(box))
  }

  /** The blocks of the body, each knowing the orientation of its section. */
  body(body: XmlElement): readonly WordBlock[] {
    const blocks: WordBlock[] = []
    let from = 0
    const turn = (section: XmlElement | undefined) => {
      const landscape = isLandscape(section)
      for (; from < blocks.length; from += 1) {
        const block = blocks[from]
        if (block && landscape) blocks[from] = { ...block, landscape }
      }
    }
    for (const element of flat(body)) {
      blocks.push(...this.#block(element))
      const section = child(child(element, 'w:pPr'), 'w:sectPr')
      if (!section) continue
      turn(section)
      this.#startsPage = setting(section, 'w:type') !== 'continuous'
    }
    turn(child(body, 'w:sectPr'))
    return blocks
  }

  /** The blocks inside a cell, a note, a text box. */
  blocks(container: XmlElement): readonly WordBlock[] {
    return flat(container).flatMap(element => this.#block(element))
  }

  #block(element: XmlElement): readonly WordBlock[] {
    if (element.name === 'w:p') return this.#paragraph(element)
    return element.name === 'w:tbl' ? this.#table(element) : []
  }

  /** A block knows its section's orientation only when the section ends. */
  #pageStart(): { readonly startsPage: boolean; readonly landscape: boolean } {
    const startsPage = this.#startsPage
    this.#startsPage = false
    return { startsPage, landscape: false }
  }

  #paragraph(element: XmlElement): readonly WordBlock[] {
    const properties = child(element, 'w:pPr')
    const style = this.#styles.paragraph(setting(properties, 'w:pStyle'))
    const look = overlaid(style.paragraph, paragraphLook(properties))
    const piece = new Piece()
    this.inlines.read(element, style.run, piece)
    const label = this.#label(look.list, look.level ?? 0, piece)
    const runs = joined(piece.runs)
    const { startsPage, landscape } = this.#pageStart()
    const paragraph: WordParagraph = {
      type: 'paragraph',
      runs,
      ...(label !== undefined && label !== '' && { label }),
      align: look.align ?? 'left',
      indent: (look.left ?? 0) + (look.firstLine ?? 0),
      above: look.above ?? 0,
      startsPage: startsPage || look.breaksPage === true || piece.breakBefore,
      landscape,
      boxed: false,
    }
    if (piece.breakAfter || (runs.length === 0 && paragraph.startsPage)) this.#startsPage = true
    return [...piece.boxes, paragraph]
  }

  /** An empty paragraph is not counted. */
  #label(list: string | undefined, level: number, piece: Piece): string | undefined {
    if (list === undefined || list === '0') return undefined
    const isEmpty = piece.runs.every(({ text, note }) => text.trim() === '' && note === undefined)
    return isEmpty ? undefined : this.#labels.next(list, level)
  }

  #table(element: XmlElement): readonly WordBlock[] {
    const properties = child(element, 'w:tblPr')
    const style = this.#styles.other(setting(properties, 'w:tblStyle'))
    const start = this.#pageStart()
    const rows: WordRow[] = []
    let bordered = style.bordered || hasBorders(properties)
    for (const row of flat(element).filter(({ name }) => name === 'w:tr')) {
      const rowProperties = child(row, 'w:trPr')
      const isDeleted = child(rowProperties, 'w:del') !== undefined
      const isInserted = child(rowProperties, 'w:ins') !== undefined
      if (isDeleted || isInserted) this.inlines.revisions += 1
      if (
        (isDeleted && this.inlines.side === 'accepted') ||
        (isInserted && this.inlines.side === 'original')
      ) {
        this.inlines.aside.push({ place: 'deleted', text: allText(row) })
        continue
      }
      const { cells, hasBorders: isDrawn } = this.#cells(row, rowProperties)
      bordered ||= isDrawn
      const header = child(rowProperties, 'w:tblHeader')
      const isHeader = header !== undefined && !['0', 'false', 'off'].includes(attribute(header, 'val') ?? '')
      if (cells.length > 0) rows.push({ cells, header: isHeader })
    }
    const columns = Math.max(0, ...rows.map(({ cells }) => endOf(cells)))
    const table: WordTable = { type: 'table', rows, columns, bordered, ...start }
    return rows.length > 0 ? [table] : []
  }

  #cells(row: XmlElement, rowProperties: XmlElement | undefined) {
    const cells: WordCell[] = []
    let column = boundedSpan(setting(rowProperties, 'w:gridBefore'), 0)
    let hasAny = false
    for (const cell of flat(row).filter(({ name }) => name === 'w:tc')) {
      const properties = child(cell, 'w:tcPr')
      const span = boundedSpan(setting(properties, 'w:gridSpan'), 1)
      const merge = child(properties, 'w:vMerge')
      const continues = merge !== undefined && attribute(merge, 'val') !== 'restart'
      hasAny ||= hasBorders(properties)
      cells.push({ blocks: this.blocks(cell), column, span, continues })
      column += span
    }
    return { cells, hasBorders: hasAny }
  }
}

/** More columns than Word allows. */
const MOST_SPAN = 64

function boundedSpan(value: string | undefined, least: number): number {
  return Math.min(MOST_SPAN, Math.max(least, whole(value) ?? least))
}

function endOf(cells: readonly WordCell[]): number {
  const last = cells.at(-1)
  return last ? last.column + last.span : 0
}

function isLandscape(section: XmlElement | undefined): boolean {
  const page = child(section, 'w:pgSz')
  if (attribute(page, 'orient') === 'landscape') return true
  return (whole(attribute(page, 'w')) ?? 0) > (whole(attribute(page, 'h')) ?? Number.POSITIVE_INFINITY)
}
