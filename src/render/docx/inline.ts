import type { Inline, Text } from '../../document/model.ts'
import type { ParagraphStyle } from '../../profile/profile.ts'
import { SIGN_FONT, signSize } from '../../profile/signs.ts'
import type { DocxContext } from './docx-context.ts'
import { type Element, element, valued } from './element.ts'
import { halfPoints } from './measures.ts'

/** The runs of a paragraph; each carries only what differs from the paragraph's style. */
export function runs(children: readonly Inline[], style: ParagraphStyle, context: DocxContext): Element[] {
  return children.map(child => run(child, style, context))
}

function run(child: Inline, style: ParagraphStyle, context: DocxContext): Element {
  switch (child.type) {
    case 'text':
      return element(
        'w:r',
        undefined,
        ...differences(child, style),
        element('w:t', { 'xml:space': 'preserve' }, child.text),
      )
    case 'lineBreak':
      return element('w:r', undefined, element('w:br'))
    case 'noteMark':
      return noteMark(child.note, context)
  }
}

/**
 * A footnote's raised mark, in the size of its paragraph so that its line is no taller. A further mark of the same note
 * is its number as text: a second reference would make Word set the note twice.
 */
function noteMark(note: number, { referred }: DocxContext): Element {
  const content = referred.has(note)
    ? element('w:t', undefined, String(note + 1))
    : element('w:footnoteReference', { 'w:id': noteId(note) })
  referred.add(note)
  return element(
    'w:r',
    undefined,
    element('w:rPr', undefined, valued('w:rStyle', 'FootnoteReference')),
    content,
  )
}

/** Id of a note's footnote in the file; Word keeps 0 and -1 for the lines above the notes. */
export function noteId(note: number): number {
  return note + 1
}

function differences(text: Text, style: ParagraphStyle): Element[] {
  const { bold = style.bold, italic = style.italic, script, sign } = text
  const properties: Element[] = []
  if (sign !== undefined) properties.push(element('w:rFonts', SIGN_FONTS))
  if (bold !== style.bold) properties.push(toggle('w:b', bold))
  if (italic !== style.italic) properties.push(toggle('w:i', italic))
  if (sign !== undefined) properties.push(valued('w:sz', halfPoints(signSize(style.size))))
  if (script !== undefined) {
    properties.push(valued('w:vertAlign', script === 'super' ? 'superscript' : 'subscript'))
  }
  return properties.length === 0 ? [] : [element('w:rPr', undefined, ...properties)]
}

/** For every kind of letters: Word counts arrows and circled numbers among those of East Asia. */
const SIGN_FONTS = {
  'w:ascii': SIGN_FONT,
  'w:hAnsi': SIGN_FONT,
  'w:eastAsia': SIGN_FONT,
  'w:cs': SIGN_FONT,
}

function toggle(name: string, on: boolean): Element {
  return on ? element(name) : valued(name, 0)
}
