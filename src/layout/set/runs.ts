import type { Pt } from '../../base/units.ts'
import type { Face, FontFace } from '../../base/world.ts'
import type { Inline, Text } from '../../document/model.ts'
import type { ParagraphStyle } from '../../profile/profile.ts'
import { signSize } from '../../profile/signs.ts'

/** How text looks; there is one object for each look, so that looks can be told apart by identity. */
export interface Appearance {
  readonly face: FontFace
  /** Size the letters are drawn in. */
  readonly size: Pt
  /** Size the line's height follows: raised and lowered text keeps that of its paragraph, as in Word. */
  readonly lineSize: Pt
  readonly rise: Pt
}

/** Text of one appearance inside a paragraph. */
export interface Run {
  readonly text: string
  readonly appearance: Appearance
  /** The footnote this run is the mark of. */
  readonly note?: number
}

/** Word draws raised and lowered text at 65 % of its size, to the nearest half point, halves down. */
const SCRIPT_SCALE = 0.65
/** Word raises the baseline of superscript by a third of the size and lowers that of subscript by a seventh. */
const RISE = { super: 1 / 3, sub: -1 / 7 }

/** A paragraph's inlines as runs; a line break becomes a run of one newline. */
export function runsOf(inlines: readonly Inline[], style: ParagraphStyle): readonly Run[] {
  return inlines.map(inline => {
    if (inline.type === 'text') return textRun(inline, style)
    if (inline.type === 'noteMark') return noteMarkRun(inline.note, style)
    return textRun({ type: 'text', text: '\n' }, style)
  })
}

/** The raised number of a footnote, in its text or in front of its note. */
export function noteMarkRun(note: number, style: ParagraphStyle): Run {
  return { ...textRun({ type: 'text', text: String(note + 1), script: 'super' }, style), note }
}

function textRun({ text, bold, italic, script, sign }: Text, style: ParagraphStyle): Run {
  const face = sign ?? faceOf(bold ?? style.bold, italic ?? style.italic)
  const size = sign === undefined ? style.size : signSize(style.size)
  if (script === undefined) return { text, appearance: appearance(face, size, style.size, 0) }
  return { text, appearance: appearance(face, scriptSize(size), style.size, size * RISE[script]) }
}

const appearances = new Map<string, Appearance>()

/** The one object for a look; a profile has a few dozen of them. */
function appearance(face: FontFace, size: Pt, lineSize: Pt, rise: Pt): Appearance {
  const key = `${face} ${size} ${lineSize} ${rise}`
  const known = appearances.get(key)
  if (known !== undefined) return known
  const made = { face, size, lineSize, rise }
  appearances.set(key, made)
  return made
}

function scriptSize(size: Pt): Pt {
  return Math.ceil(size * 2 * SCRIPT_SCALE - 0.5) / 2
}

/** The face of text that is bold, italic, both or neither. */
export function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}
