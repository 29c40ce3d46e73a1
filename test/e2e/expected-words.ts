import { readFileSync } from 'node:fs'
import { compose } from '../../src/compose/compose.ts'
import type { Inline } from '../../src/document/model.ts'
import { paragraphsOf } from '../../src/document/paragraphs.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { EXAMPLE } from './built-example.ts'

/** One paragraph's words in order; the mark of a footnote stands at the end of its word. */
export type Words = readonly string[]

/** Every paragraph of the example as its words, in reading order, and those of its footnotes. */
export function expectedWords(): { readonly body: readonly Words[]; readonly notes: readonly Words[] } {
  const { value } = parsePlan(EXAMPLE, readFileSync(EXAMPLE))
  if (!value) throw new Error('the example is not well-formed')
  const document = compose(value.plan)
  return {
    body: document.sections
      .flatMap(section => section.blocks.flatMap(paragraphsOf))
      .map(paragraph => wordsOf(paragraph.children)),
    notes: document.notes.map((note, index) => [String(index + 1), ...wordsOf(note.children)]),
  }
}

function wordsOf(children: readonly Inline[]): Words {
  return splitWords(
    children
      .map(child =>
        child.type === 'text' ? child.text : child.type === 'noteMark' ? String(child.note + 1) : ' ',
      )
      .join(''),
  )
}

export function splitWords(text: string): Words {
  return text.split(/\s+/u).filter(word => word !== '')
}
