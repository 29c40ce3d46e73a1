import { compose } from '../../src/compose/compose.ts'
import type { Document, Inline, Paragraph } from '../../src/document/model.ts'
import { paragraphsOf as blockParagraphs } from '../../src/document/paragraphs.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { planSchema } from '../../src/plan/schema/schema.ts'

interface Parts {
  readonly issuer?: object
  readonly issued?: object
  readonly decision?: object
  readonly plan?: object
  readonly agencies?: object
  readonly footnotes?: object
}

/** A small well-formed plan, with what a test cares about put in its place. */
export function smallPlan(parts: Parts = {}): Plan {
  return planSchema.parse({
    kehoach: 1,
    issuer: { name: ['Ủy ban nhân dân', 'xã An Bình'], symbol: 'UBND', place: 'An Bình', ...parts.issuer },
    issued: parts.issued ?? { number: 5, date: '2026-03-07' },
    agencies: parts.agencies ?? {},
    footnotes: parts.footnotes ?? {},
    ...(parts.plan && { plan: parts.plan }),
    decision: {
      subject: 'Ban hành Quy chế làm việc',
      authority: 'Ủy ban nhân dân xã An Bình',
      bases: ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
      articles: ['Ban hành Quy chế.', 'Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.'],
      recipients: ['UBND tỉnh'],
      signature: { title: ['TM. Ủy ban nhân dân', 'Chủ tịch'], name: 'Nguyễn Văn An' },
      ...parts.decision,
    },
  })
}

/** Texts of all paragraphs of a role, in order; bold and italic pieces unmarked, notes as `[1]`. */
export function textsOf(parts: Parts, role: Paragraph['role']): string[] {
  return paragraphsOf(compose(smallPlan(parts)))
    .filter(paragraph => paragraph.role === role)
    .map(paragraph => plainText(paragraph.children))
}

export function plainText(children: readonly Inline[]): string {
  return children
    .map(child =>
      child.type === 'text' ? child.text : child.type === 'noteMark' ? `[${child.note + 1}]` : '\n',
    )
    .join('')
}

export function paragraphsOf(document: Document): readonly Paragraph[] {
  return document.sections.flatMap(section => section.blocks.flatMap(blockParagraphs))
}

/** Cells of each body row of the first table, each as its paragraphs’ texts joined by “ / ”. */
export function tableTexts(parts: Parts): readonly (readonly string[])[] {
  const table = compose(smallPlan(parts))
    .sections.flatMap(section => section.blocks)
    .find(block => block.type === 'table')
  if (!table) throw new Error('no table')
  return table.rows.map(row =>
    row.cells.map(cell => cell.paragraphs.map(paragraph => plainText(paragraph.children)).join(' / ')),
  )
}
