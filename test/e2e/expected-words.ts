import { compose } from '../../src/compose/compose.ts'
import type { Block, Document, Inline, Mark, Paragraph } from '../../src/document/model.ts'
import { paragraphsOf } from '../../src/document/paragraphs.ts'
import { examplePlan } from '../golden/example-plans.ts'

/** One paragraph's words in order; the mark of a footnote stands at the end of its word. */
export type Words = readonly string[]

export interface DocumentWords {
  /** Every paragraph and mark, in reading order. */
  readonly body: readonly Words[]
  readonly notes: readonly Words[]
}

/** The words of an example, as it is composed. */
export async function expectedWords(name = 'chi-minh-2025'): Promise<DocumentWords> {
  return documentWords(compose(await examplePlan(name)))
}

export function documentWords({ sections, notes }: Document): DocumentWords {
  return {
    body: sections.flatMap(section => section.blocks.flatMap(textsOf)).map(wordsOf),
    notes: notes.map((note, index) => [String(index + 1), ...wordsOf(note)]),
  }
}

function textsOf(block: Block): readonly (Paragraph | Mark)[] {
  if (block.type !== 'columns') return paragraphsOf(block)
  return block.rows.flat(2).filter(item => item.type === 'paragraph' || item.type === 'mark')
}

function wordsOf(text: { readonly children: readonly Inline[] } | Mark): Words {
  if ('text' in text) return splitWords(text.text)
  return splitWords(
    text.children
      .map(child =>
        child.type === 'text' ? child.text : child.type === 'noteMark' ? String(child.note + 1) : ' ',
      )
      .join(''),
  )
}

/** At spaces, and behind a slash between letters, where a table's heading may go on in the next line. */
export function splitWords(text: string): Words {
  return text.split(/\s+|(?<=\p{L}\/)(?=\p{L})/u).filter(word => word !== '')
}
