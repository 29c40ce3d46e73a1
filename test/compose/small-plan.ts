import { compose } from '../../src/compose/compose.ts'
import type { Block, Document, Inline, Paragraph } from '../../src/document/model.ts'
import { paragraphsOf as blockParagraphs } from '../../src/document/paragraphs.ts'
import { planSchema } from '../../src/plan/language/schema/schema.ts'
import type { Plan } from '../../src/plan/model/plan.ts'

export interface Parts {
  readonly issuer?: object
  readonly issued?: object
  /** Added to the usual decision; null for none. */
  readonly decision?: object | null
  readonly [key: string]: unknown
}

/** A small well-formed plan, a decision alone, with what a test cares about put in its place. */
export function smallPlan({ issuer, issued, decision, ...parts }: Parts = {}): Plan {
  return planSchema.parse({
    kehoach: 1,
    issuer: { name: ['Ủy ban nhân dân', 'xã An Bình'], symbol: 'UBND', place: 'An Bình', ...issuer },
    issued: issued ?? { number: 5, date: '2026-03-07' },
    ...(decision !== null && {
      decision: {
        subject: 'Ban hành Quy chế làm việc',
        authority: 'Ủy ban nhân dân xã An Bình',
        bases: ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
        articles: ['Ban hành Quy chế.', 'Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.'],
        recipients: ['UBND tỉnh'],
        signature: { title: ['TM. Ủy ban nhân dân', 'Chủ tịch'], name: 'Nguyễn Văn An' },
        ...decision,
      },
    }),
    ...parts,
  })
}

/** Texts of all paragraphs of a role, in order; bold and italic pieces unmarked, notes as `[1]`. */
export function textsOf(parts: Parts, role: Paragraph['role']): string[] {
  return paragraphsOf(compose(smallPlan(parts)))
    .filter(paragraph => paragraph.role === role)
    .map(paragraph => plainText(paragraph.children))
}

/** The prose of a plan that stands alone, each paragraph with its role: `heading: 1. Mục đích`; a table as `table`. */
export function proseOf(body: readonly unknown[], more: object = {}): readonly string[] {
  const plan = { title: 'Thử', body, ...more }
  const blocks = compose(smallPlan({ decision: null, plan })).sections.flatMap(section => section.blocks)
  return blocks.slice(blocks.findIndex(block => block.type === 'rule') + 1).map(roleAndText)
}

/** What an article of a decision holds, in the same form. */
export function articleOf(article: unknown): readonly string[] {
  const blocks = compose(smallPlan({ decision: { articles: [article] } })).sections.flatMap(
    section => section.blocks,
  )
  const start = blocks.findIndex(block => block.type === 'paragraph' && block.role === 'enacting')
  return blocks.slice(start + 1, -1).map(roleAndText)
}

function roleAndText(block: Block): string {
  return block.type === 'paragraph' ? `${block.role}: ${plainText(block.children)}` : block.type
}

export function plainText(children: readonly Inline[]): string {
  return children
    .map(child =>
      child.type === 'text' ? child.text : child.type === 'noteMark' ? `[${child.note + 1}]` : '\n',
    )
    .join('')
}

/** The same with the bold pieces marked, `**Điều 1.** Ban hành`, and what is raised or lowered: `{2}`. */
export function markedText(children: readonly Inline[]): string {
  return children
    .map(child => {
      if (child.type !== 'text') return plainText([child])
      const text = child.script ? `{${child.text}}` : child.text
      return child.bold ? `**${text}**` : text
    })
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
