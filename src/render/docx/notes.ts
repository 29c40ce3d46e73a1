import type { IPropertiesOptions } from 'docx'
import type { FittedDocument } from '../../document/fitted.ts'
import type { Inline } from '../../document/model.ts'
import type { Profile } from '../../profile/profile.ts'
import { noteId } from './inline.ts'
import { PreparedParagraph } from './library-insides.ts'
import { paragraphElement } from './paragraph.ts'

/** The footnotes by their ids. docx sets the raised mark before each; a space parts it from the text. */
export function footnotes(
  document: FittedDocument,
  profile: Profile,
): NonNullable<IPropertiesOptions['footnotes']> {
  return Object.fromEntries(
    document.notes.map(({ children }, index) => {
      const context = { profile, referred: new Set<number>() }
      const text = paragraphElement(
        {
          type: 'paragraph',
          role: 'footnote',
          children: [{ type: 'text', text: ' ' }, ...children.map(numbered)],
        },
        context,
      )
      return [noteId(index), { children: [new PreparedParagraph(text)] }]
    }),
  )
}

/** A mark inside a note is its number as text: Word knows no footnotes of footnotes. */
function numbered(child: Inline): Inline {
  return child.type === 'noteMark' ? { type: 'text', text: String(child.note + 1), script: 'super' } : child
}
