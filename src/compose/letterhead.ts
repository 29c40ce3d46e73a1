import type { Columns, Paragraph, Rule } from '../document/model.ts'
import type { Plan } from '../plan/plan.ts'
import { dateInWords, numberAndSymbol } from './number-and-date.ts'
import { formLine } from './text.ts'
import { capitals, type DocumentKind, MOTTO, NATION } from './wording.ts'

/**
 * The letterhead (PL I-I.IV, boxes 1 to 4): issuing body and nation side by side, and for a text with a number of its
 * own (`numbered`) the number and the place and date below them.
 */
export function letterhead(plan: Plan, numbered?: DocumentKind): Columns {
  const bodies = [issuingBody(plan), nationAndMotto()]
  if (numbered === undefined) return { type: 'columns', role: 'letterhead', rows: [bodies] }
  const number = formLine('number', `Số: ${numberAndSymbol(plan, numbered)}`, ['issued', 'number'])
  const placeDate = formLine('placeDate', `${plan.issuer.place}, ${dateInWords(plan.issued.date)}`, [
    'issued',
    'date',
  ])
  return { type: 'columns', role: 'letterhead', rows: [bodies, [[number], [placeDate]]] }
}

function issuingBody(plan: Plan): readonly (Paragraph | Rule)[] {
  const parents = plan.issuer.parent ?? []
  return [
    ...parents.map((line, index) => formLine('parentBody', capitals(line), ['issuer', 'parent', index])),
    ...plan.issuer.name.map((line, index) => formLine('issuer', capitals(line), ['issuer', 'name', index])),
    { type: 'rule', role: 'issuer' },
  ]
}

function nationAndMotto(): readonly (Paragraph | Rule)[] {
  return [formLine('nation', NATION), formLine('motto', MOTTO), { type: 'rule', role: 'motto' }]
}
