import type { Path } from '../base/diagnostic.ts'
import type { Paragraph } from '../document/model.ts'
import { BASIS, PROPOSER } from '../plan/phrases/grounds.ts'
import type { NoteMarks } from './note-marks.ts'
import { inlinesClosedBy } from './punctuation.ts'
import { authored } from './text.ts'

/** What a text rests on. */
export interface Grounds {
  readonly bases?: readonly string[] | undefined
  readonly proposer?: string | undefined
}

/**
 * The bases, each a paragraph closed by “;”, the last by “.” (PL I-I.II.6.a), or by `last`; the proposer at the end.
 * `at` is the path of what holds them.
 */
export function bases(grounds: Grounds, notes: NoteMarks, at: Path, last = '.'): readonly Paragraph[] {
  const { proposer } = grounds
  const entries = [
    ...(grounds.bases ?? []).map((basis, index) => ({
      text: BASIS.write(basis),
      source: [...at, 'bases', index],
    })),
    ...(proposer === undefined ? [] : [{ text: PROPOSER.write(proposer), source: [...at, 'proposer'] }]),
  ]
  return entries.map(({ text, source }, index) => {
    const paragraph = authored('basis', text, notes, source)
    const mark = index === entries.length - 1 ? last : ';'
    return { ...paragraph, children: inlinesClosedBy(paragraph.children, mark) }
  })
}
