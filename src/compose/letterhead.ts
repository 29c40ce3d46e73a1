import type { Path } from '../base/diagnostic.ts'
import type { Columns, ColumnsCell, Mark, MarkRole, Paragraph, Rule } from '../document/model.ts'
import type { DocumentType } from '../plan/model/document-types/index.ts'
import type { IssuingBody, Plan } from '../plan/model/plan.ts'
import { PLACE_AND_DATE } from '../plan/phrases/dates.ts'
import { NUMBER_LINE } from '../plan/phrases/references.ts'
import { numberAndSymbol } from './number-and-symbol.ts'
import { formLine } from './text.ts'
import { capitals, MOTTO, NATION } from './wording.ts'

/**
 * The letterhead (PL I-I.IV, boxes 1 to 4): issuing body and nation side by side, and for a text with a number of its
 * own (`numbered`) the number and the place and date below them, with the marks that go with them (boxes 10 and 11).
 * The subject of a letter stands below its number (box 5b).
 */
export function letterhead(plan: Plan, numbered?: DocumentType, subject?: Paragraph): Columns {
  const { marks } = plan
  const circulation = numbered ? mark('circulation', marks.circulation) : []
  const below = numbered
    ? [...mark('secrecy', marks.secrecy), ...mark('urgency', marks.urgency), ...mark('draft', marks.draft)]
    : mark('draft', marks.draft)
  const rows: readonly (readonly ColumnsCell[])[] = [
    [[], circulation],
    [issuingBodies(plan), nationAndMotto()],
    numbered
      ? [[numberLine(plan, numbered), ...(subject ? [subject] : [])], numbered.dated ? [placeDate(plan)] : []]
      : [],
    [below, []],
    subject ? [[{ type: 'space', role: 'belowLetterhead' }], []] : [],
  ]
  return { type: 'columns', role: 'letterhead', rows: rows.filter(row => row.some(cell => cell.length > 0)) }
}

function mark(role: MarkRole, text: string | undefined): readonly Mark[] {
  return text === undefined ? [] : [{ type: 'mark', role, text: capitals(text), source: ['marks', role] }]
}

/** The bodies of a joint text stand below one another, with one rule under the last. */
function issuingBodies({ issuer }: Plan): readonly (Paragraph | Rule)[] {
  return [
    ...bodyLines(issuer, ['issuer']),
    ...issuer.jointly.flatMap((body, index) => bodyLines(body, ['issuer', 'jointly', index])),
    { type: 'rule', role: 'issuer' },
  ]
}

function bodyLines({ parent, name }: IssuingBody, at: Path): readonly Paragraph[] {
  return [
    ...(parent ?? []).map((line, index) => formLine('parentBody', capitals(line), [...at, 'parent', index])),
    ...name.map((line, index) => formLine('issuer', capitals(line), [...at, 'name', index])),
  ]
}

/** The two lines at the top right, and the rule under them. */
export function nationAndMotto(): readonly (Paragraph | Rule)[] {
  return [formLine('nation', NATION), formLine('motto', MOTTO), { type: 'rule', role: 'motto' }]
}

function numberLine(plan: Plan, type: DocumentType): Paragraph {
  return formLine('number', NUMBER_LINE.write(numberAndSymbol(plan, type)), ['issued', 'number'])
}

function placeDate(plan: Plan): Paragraph {
  const { issuer, issued } = plan
  const line = PLACE_AND_DATE.write({ place: issuer.place, date: issued.date ?? {} })
  return formLine('placeDate', line, ['issued', 'date'])
}
