import type { Color, PlacedLine, PlacedRun } from '../../layout/page.ts'
import type { CharacterCodes } from './character-codes.ts'
import { colorOperands } from './color.ts'
import { number } from './number.ts'

/** Text space units in a font size. */
const UNITS = 1000
const SPACE = ' '

/** A face as text operators need it. */
export interface DrawnFace {
  /** Name among the page's resources. */
  readonly resource: string
  readonly codes: CharacterCodes
}

/** Operators that draw a line of text, every run at its own place. */
export function drawLine(line: PlacedLine, faceOf: (run: PlacedRun) => DrawnFace): string {
  const operators = ['BT']
  let font = ''
  let color: Color | undefined
  for (const run of line.runs) {
    const { resource, codes } = faceOf(run)
    const wanted = `/${resource} ${number(run.size)} Tf`
    if (wanted !== font) operators.push(wanted)
    font = wanted
    if (run.color !== color) operators.push(fillColor(run.color))
    color = run.color
    // The page's y axis points down, so letters are turned over to stand upright.
    operators.push(`1 0 0 -1 ${number(run.x)} ${number(line.baseline - run.rise)} Tm`)
    operators.push(showText(run, line.wordSpacing, codes))
  }
  if (color !== undefined) operators.push(fillColor(undefined))
  operators.push('ET')
  return operators.join('\n')
}

function fillColor(color: Color | undefined): string {
  return color === undefined ? '0 g' : `${colorOperands(color)} rg`
}

/** Shows a run; spaces are widened one by one because PDF's own word spacing skips fonts with two-byte codes. */
function showText({ text, size }: PlacedRun, wordSpacing: number, codes: CharacterCodes): string {
  // A tenth of a unit is far below what a reader or printer can show.
  const widening = String(Math.round((-wordSpacing * UNITS * 10) / size) / 10)
  const words = text.split(SPACE).map(word => codes.bytesOf(word))
  if (words.length === 1) return `(${words[0] ?? ''})Tj`
  const space = codes.bytesOf(SPACE)
  if (widening === '0') return `(${words.join(space)})Tj`
  return `[(${words.join(`${space})${widening}(`)})]TJ`
}
