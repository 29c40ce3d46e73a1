import type { Path } from '../base/diagnostic.ts'
import type { Paragraph } from '../document/model.ts'
import type { FormLine } from '../plan/model/document-types/index.ts'
import type { NamedText } from '../plan/model/plan.ts'
import { withoutDash } from '../plan/phrases/recipient-lines.ts'
import type { NoteMarks } from './note-marks.ts'
import { closedBy, inlinesClosedBy } from './punctuation.ts'
import { authored, formLine, plain } from './text.ts'

/** Where lines of a form are written. */
interface Place {
  /** Who issues, as running text says it. */
  readonly issuer: string
  readonly notes: NoteMarks
  /** Of the text. */
  readonly at: Path
}

/** The lines a form has before or after a text (Mẫu 1.7 to 1.10), those of what its author left out apart. */
export function formLines(
  lines: readonly FormLine[],
  text: NamedText,
  { issuer, notes, at }: Place,
): readonly Paragraph[] {
  return lines.flatMap(({ key, before, after = '.', centred }): readonly Paragraph[] => {
    const words = before.replace('{issuer}', () => issuer)
    if (key === undefined) return [formLine(centred ? 'addresseesHeading' : 'body', words)]
    const end = after.replace('{issuer}', () => issuer)
    return given(text[key] ?? [], words, end, [...at, key], notes)
  })
}

/** One answer goes on the line of its words, several stand below them, each behind a dash. */
function given(
  answers: readonly string[],
  words: string,
  end: string,
  at: Path,
  notes: NoteMarks,
): readonly Paragraph[] {
  const [first, ...others] = answers
  if (first === undefined) return []
  if (others.length === 0)
    return [closed(authored('body', first, notes, [...at, 0], [plain(`${words} `)]), end)]
  return [
    formLine('body', words),
    ...answers.map((answer, index) => {
      const line = authored('body', withoutDash(answer), notes, [...at, index], [plain('- ')])
      return closed(line, index === others.length ? '.' : ';')
    }),
  ]
}

function closed(line: Paragraph, end: string): Paragraph {
  // Words that go on behind an answer take the place of its full stop.
  if (end.length < 2) return { ...line, children: inlinesClosedBy(line.children, end) }
  const [last, ...before] = line.children.toReversed()
  if (last?.type !== 'text') return { ...line, children: [...line.children, plain(end)] }
  return {
    ...line,
    children: [...before.toReversed(), { ...last, text: `${closedBy(last.text, '')}${end}` }],
  }
}
