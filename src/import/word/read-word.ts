import type { Localized } from '../../base/diagnostic.ts'
import { Refusal } from '../../base/refusal.ts'
import { ListLabels } from './list-labels.ts'
import type { AsidePlace, AsideText, WordDocument, WordParagraph } from './model.ts'
import { bodyOf, openPackage, type WordPackage } from './package.ts'
import { BodyReader } from './read-body.ts'
import type { Revisions } from './read-inlines.ts'
import { Styles } from './styles.ts'
import { allText } from './walks.ts'
import { attribute, elements, type XmlElement } from './xml-tree.ts'

export type WordOutcome =
  | { readonly document: WordDocument; readonly refused?: undefined }
  | { readonly document?: undefined; readonly refused: Localized }

/** Reads a Word file (.docx) from its bytes, or says why it cannot be read. Never throws for what a file holds. */
export function readWord(bytes: Uint8Array, revisions: Revisions = 'accepted'): WordOutcome {
  try {
    return { document: documentOf(openPackage(bytes), revisions) }
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.why }
    throw error
  }
}

function documentOf(file: WordPackage, revisions: Revisions): WordDocument {
  const reader = new BodyReader(
    new Styles(related(file, 'styles')[0]),
    new ListLabels(related(file, 'numbering')[0]),
    revisions,
  )
  const blocks = reader.body(bodyOf(file))
  const notes = new Map<string, readonly WordParagraph[]>()
  for (const kind of ['footnote', 'endnote'] as const)
    for (const note of related(file, `${kind}s`).flatMap(elements)) readNote(kind, note, reader, notes)
  const comments = related(file, 'comments').flatMap(elements).map(allText)
  return {
    blocks,
    notes,
    aside: [
      ...reader.inlines.aside,
      ...aside(file, 'header'),
      ...aside(file, 'footer'),
      ...comments.map(text => ({ place: 'comment', text: text.trim() }) as const),
    ],
    found: {
      pictures: reader.inlines.pictures,
      revisions: reader.inlines.revisions,
      comments: comments.length,
      macros: file.macros,
    },
  }
}

function readNote(
  kind: string,
  note: XmlElement,
  reader: BodyReader,
  notes: Map<string, readonly WordParagraph[]>,
): void {
  const id = attribute(note, 'id')
  // Those with a type are the lines between text and notes.
  if (id === undefined || ![undefined, 'normal'].includes(attribute(note, 'type'))) return
  const paragraphs = reader.blocks(note).filter(block => block.type === 'paragraph')
  notes.set(`${kind} ${id}`, paragraphs)
}

/** Parts of one kind that the main part refers to. */
function related(file: WordPackage, kind: string): readonly XmlElement[] {
  return [...file.relations.values()]
    .filter(relation => relation.kind === kind)
    .map(({ target }) => file.part(target))
    .filter(part => part !== undefined)
}

/** The words of headers or footers, each once; a page number alone is none. */
function aside(file: WordPackage, place: AsidePlace): readonly AsideText[] {
  const texts = related(file, place).map(part => allText(part).replace(/\s+/g, ' ').trim())
  const said = texts.filter(text => /\p{L}/u.test(text))
  return [...new Set(said)].map(text => ({ place, text }))
}
