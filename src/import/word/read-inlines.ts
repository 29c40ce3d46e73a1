import type { AsideText, WordBlock, WordRun } from './model.ts'
import { overlaid, type RunLook, runLook, type Styles } from './styles.ts'
import { allText, branch, descendants, mathText, symbol } from './walks.ts'
import { attribute, child, elements, setting, textOf, type XmlElement } from './xml-tree.ts'

/** Which side of tracked changes is read. */
export type Revisions = 'accepted' | 'original'

/** What is gathered of one paragraph. */
export class Piece {
  readonly runs: WordRun[] = []
  readonly boxes: WordBlock[] = []
  breakBefore = false
  breakAfter = false

  add(run: WordRun): void {
    this.runs.push(run)
  }

  /** A page that ends before any word begins with this paragraph, else with the next. */
  breakPage(): void {
    if (this.runs.every(({ text }) => text.trim() === '')) this.breakBefore = true
    else this.breakAfter = true
  }
}

/** Reads what stands inside paragraphs, and keeps what it met on the way. */
export class InlineReader {
  readonly aside: AsideText[] = []
  pictures = 0
  revisions = 0
  readonly side: Revisions
  readonly #styles: Styles
  readonly #boxes: (box: XmlElement) => readonly WordBlock[]
  /** The fields around: of their instructions nothing is shown. */
  readonly #fields: ('instructions' | 'result')[] = []

  /** `boxes` reads the blocks of a text box. */
  constructor(styles: Styles, side: Revisions, boxes: (box: XmlElement) => readonly WordBlock[]) {
    this.#styles = styles
    this.side = side
    this.#boxes = boxes
  }

  read(element: XmlElement, look: RunLook, piece: Piece): void {
    for (const node of elements(element)) {
      switch (node.name) {
        case 'w:r':
          this.#run(node, look, piece)
          break
        case 'w:ins':
        case 'w:moveTo':
          this.#revised(node, look, piece, 'accepted')
          break
        case 'w:del':
        case 'w:moveFrom':
          this.#revised(node, look, piece, 'original')
          break
        case 'mc:AlternateContent':
          this.read(branch(node), look, piece)
          break
        case 'm:oMath':
        case 'm:oMathPara':
          piece.add({ text: mathText(node), bold: false, italic: false })
          break
        case 'w:pPr':
        case 'w:rPr':
          break
        default:
          this.read(node, look, piece)
      }
    }
  }

  #revised(node: XmlElement, look: RunLook, piece: Piece, side: Revisions): void {
    this.revisions += 1
    if (side === this.side) {
      this.read(node, look, piece)
      return
    }
    const text = allText(node).trim()
    if (text !== '') this.aside.push({ place: 'deleted', text })
  }

  #run(run: XmlElement, around: RunLook, piece: Piece): void {
    const properties = child(run, 'w:rPr')
    const style = this.#styles.other(setting(properties, 'w:rStyle'))
    const look = overlaid(overlaid(around, style.run), runLook(properties))
    for (const node of elements(run)) this.#runPart(node, look, piece)
  }

  #runPart(node: XmlElement, look: RunLook, piece: Piece): void {
    switch (node.name) {
      case 'w:t':
      case 'w:delText':
        this.#text(textOf(node), look, piece)
        break
      case 'w:tab':
      case 'w:ptab':
        this.#text('\t', look, piece)
        break
      case 'w:br':
        if (attribute(node, 'type') === 'page') piece.breakPage()
        else this.#text('\n', look, piece)
        break
      case 'w:cr':
        this.#text('\n', look, piece)
        break
      case 'w:noBreakHyphen':
        this.#text('-', look, piece)
        break
      case 'w:sym':
        this.#text(symbol(node), look, piece)
        break
      case 'w:footnoteReference':
        this.#note('footnote', node, piece)
        break
      case 'w:endnoteReference':
        this.#note('endnote', node, piece)
        break
      case 'w:fldChar':
        this.#field(attribute(node, 'fldCharType'))
        break
      case 'mc:AlternateContent':
        for (const inner of elements(branch(node))) this.#runPart(inner, look, piece)
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(node, piece)
        break
      default:
        break
    }
  }

  #note(kind: string, node: XmlElement, piece: Piece): void {
    const id = attribute(node, 'id')
    if (id !== undefined) piece.add({ text: '', bold: false, italic: false, note: `${kind} ${id}` })
  }

  /** A field shows its result, not what it is made by. */
  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push('instructions')
    else if (type === 'separate' && this.#fields.pop()) this.#fields.push('result')
    else if (type === 'end') this.#fields.pop()
  }

  #text(raw: string, look: RunLook, piece: Piece): void {
    if (this.#fields.includes('instructions')) return
    const composed = raw.normalize('NFC').replace(/[\u00AD\u200B\uFEFF]/g, '')
    const text = look.caps === true ? composed.toUpperCase() : composed
    if (text === '') return
    if (look.hidden === true) {
      this.aside.push({ place: 'hidden', text })
      return
    }
    piece.add({
      text,
      bold: look.bold === true,
      italic: look.italic === true,
      ...(look.script !== undefined && look.script !== 'none' && { script: look.script }),
    })
  }

  /** A text box gives its paragraphs, in front of the one it hangs on; a picture is counted. */
  #drawing(node: XmlElement, piece: Piece): void {
    const boxes = descendants(node, 'w:txbxContent')
    for (const box of boxes)
      for (const block of this.#boxes(box))
        piece.boxes.push(block.type === 'paragraph' ? { ...block, boxed: true } : block)
    const isPicture = descendants(node, 'pic:pic', 'v:imagedata').length > 0
    if (isPicture) this.pictures += 1
  }
}

/** Runs of the same look made one. */
export function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const result: WordRun[] = []
  for (const run of runs) {
    const last = result.at(-1)
    const isSame =
      last !== undefined &&
      last.note === undefined &&
      run.note === undefined &&
      last.bold === run.bold &&
      last.italic === run.italic &&
      last.script === run.script
    if (isSame) result[result.length - 1] = { ...last, text: (last.text + run.text).normalize('NFC') }
    else result.push(run)
  }
  return result
}
