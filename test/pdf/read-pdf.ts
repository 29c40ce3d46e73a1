import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of text as a PDF reader finds it. Places are in points from the top left corner of the page. */
export interface ReadRun {
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly size: number
  /** PostScript name of its font, with the tag of the subset. */
  readonly font: string
  /** Where each character begins, and where the last one ends. */
  readonly edges: readonly number[]
}

export interface ReadStroke {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly weight: number
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
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(await document.getPage(number)))
  await document.destroy()
  return pages
}

type Matrix = readonly [number, number, number, number, number, number]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const [, , width = 0, height = 0] = page.view
  const runs: ReadRun[] = []
  const strokes: ReadStroke[] = []
  let ctm = IDENTITY
  let text = IDENTITY
  let font = { name: '', size: 0 }
  let weight = 1
  const place = (x: number, y: number, matrix: Matrix): [number, number] => {
    const [pageX, pageY] = apply(ctm, apply(matrix, [x, y]))
    return [pageX, height - pageY]
  }
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index]
    if (operator === OPS.transform) ctm = args
    else if (operator === OPS.beginText) text = IDENTITY
    else if (operator === OPS.setTextMatrix) text = args[0]
    else if (operator === OPS.setFont) font = { name: page.commonObjs.get(args[0]).name, size: args[1] }
    else if (operator === OPS.setLineWidth) weight = args[0]
    else if (operator === OPS.constructPath) {
      const [, x1, y1, , x2, y2] = args[1][0]
      strokes.push({ from: place(x1, y1, IDENTITY), to: place(x2, y2, IDENTITY), weight })
    } else if (operator === OPS.showText) {
      const shown = readGlyphs(args[0], font.size)
      const [x, baseline] = place(0, 0, text)
      runs.push({
        text: shown.text,
        x,
        baseline,
        size: font.size,
        font: font.name,
        edges: shown.edges.map(edge => x + edge),
      })
    }
  }
  return { width, height, runs, strokes }
}

/** Reads the operand of a text operator: glyphs, and numbers that move the next glyph to the left. */
function readGlyphs(
  operands: readonly (number | { unicode: string; width: number })[],
  size: number,
): { text: string; edges: number[] } {
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

function apply([a, b, c, d, e, f]: Matrix, [x, y]: readonly [number, number]): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
