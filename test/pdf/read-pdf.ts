import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of text as a PDF reader finds it. Places are in points from the top left corner of the page. */
export interface ReadRun extends Marking {
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly size: number
  /** PostScript name of its font, with the tag of the subset. */
  readonly font: string
  /** Where each character begins, and where the last one ends. */
  readonly edges: readonly number[]
  /** As `#ff0000`. */
  readonly color: string
}

export interface ReadStroke extends Marking {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly weight: number
  readonly color: string
}

interface Marking {
  /** Identifier of the marked stretch of content it is in; undefined in an artifact, and outside all. */
  readonly mcid: number | undefined
  readonly isArtifact: boolean
}

export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly runs: readonly ReadRun[]
  readonly strokes: readonly ReadStroke[]
}

/** Opens a PDF with pdf.js. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
}

/** What is drawn on each page of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPage[]> {
  const document = await openPdf(bytes)
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number)))
  }
  await document.destroy()
  return pages
}

type Matrix = readonly [number, number, number, number, number, number]
type Point = readonly [number, number]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const BLACK = '#000000'
const UNMARKED: Marking = { mcid: undefined, isArtifact: false }

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const [, , width = 0, height = 0] = page.view
  const runs: ReadRun[] = []
  const strokes: ReadStroke[] = []
  let ctm = IDENTITY
  let text = IDENTITY
  let font = { name: '', size: 0 }
  let weight = 1
  let marking = UNMARKED
  let fill = BLACK
  let pen = BLACK
  const place = (point: Point): Point => {
    const [x, y] = apply(ctm, point)
    return [x, height - y]
  }
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index]
    switch (operator) {
      case OPS.transform:
        ctm = args
        break
      case OPS.beginText:
        text = IDENTITY
        break
      case OPS.setTextMatrix:
        text = args[0]
        break
      case OPS.setFont:
        font = { name: page.commonObjs.get(args[0]).name, size: args[1] }
        break
      case OPS.setFillRGBColor:
        fill = args[0]
        break
      case OPS.setStrokeRGBColor:
        pen = args[0]
        break
      case OPS.setLineWidth:
        weight = args[0]
        break
      case OPS.beginMarkedContent:
        marking = { mcid: undefined, isArtifact: args[0].name === 'Artifact' }
        break
      case OPS.beginMarkedContentProps:
        marking = { mcid: args[1], isArtifact: false }
        break
      case OPS.endMarkedContent:
        marking = UNMARKED
        break
      case OPS.constructPath: {
        const [, x1, y1, , x2, y2] = args[1][0]
        strokes.push({ from: place([x1, y1]), to: place([x2, y2]), weight, color: pen, ...marking })
        break
      }
      case OPS.showText: {
        const shown = readGlyphs(args[0], font.size)
        const [x, baseline] = place(apply(text, [0, 0]))
        const edges = shown.edges.map(edge => x + edge)
        runs.push({
          text: shown.text,
          x,
          baseline,
          size: font.size,
          font: font.name,
          edges,
          color: fill,
          ...marking,
        })
      }
    }
  }
  return { width, height, runs, strokes }
}

/** A glyph, or a number that moves the next glyph to the left. */
type Operand = number | { readonly unicode: string; readonly width: number }

function readGlyphs(operands: readonly Operand[], size: number): { text: string; edges: number[] } {
  const edges: number[] = []
  let text = ''
  let x = 0
  for (const operand of operands) {
    if (typeof operand === 'number') x -= (operand * size) / 1000
    else {
      edges.push(x)
      text += operand.unicode
      x += (operand.width * size) / 1000
    }
  }
  return { text, edges: [...edges, x] }
}

function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}
