import type { Path } from '../diagnostic.ts'
import type { Paragraph } from '../document/model.ts'
import type { NoteMarks } from './note-marks.ts'
import { authored } from './text.ts'
import { closedBy } from './wording.ts'

/** Words that already introduce a basis. */
const INTRODUCTION = /^[*_]*(căn cứ|thực hiện|trên cơ sở|xét|theo)(?!\p{L})/iu

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
  const entries = (grounds.bases ?? []).map((basis, index) => ({
    text: INTRODUCTION.test(basis) ? basis : `Căn cứ ${basis}`,
    source: [...at, 'bases', index],
  }))
  if (grounds.proposer !== undefined) {
    entries.push({ text: `Theo đề nghị của ${grounds.proposer}`, source: [...at, 'proposer'] })
  }
  return entries.map(({ text, source }, index) =>
    authored('basis', closedBy(text, index === entries.length - 1 ? last : ';'), notes, source),
  )
}
