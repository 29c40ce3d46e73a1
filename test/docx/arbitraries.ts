import fc from 'fast-check'
import type { FittedBlock, FittedColumnsCell, FittedDocument, FittedRow } from '../../src/document/fitted.ts'
import {
  type Inline,
  PARAGRAPH_ROLES,
  type Paragraph,
  RULE_ROLES,
  type TableCell,
} from '../../src/document/model.ts'
import {
  columns,
  document,
  lineBreak,
  mark,
  row,
  rule,
  section,
  signatureSpace,
  table,
  text,
} from './builders.ts'

/** Notes of every such document; any of its paragraphs may mark them. */
const NOTES = 3

function inlines(words: fc.Arbitrary<string>): fc.Arbitrary<readonly Inline[]> {
  const run = fc
    .record(
      {
        content: words,
        bold: fc.boolean(),
        italic: fc.boolean(),
        script: fc.constantFrom('super' as const, 'sub' as const),
      },
      { requiredKeys: ['content'] },
    )
    .map(({ content, ...differences }) => text(content, differences))
  const marked = fc.integer({ min: 0, max: NOTES - 1 }).map(mark)
  return fc.array(
    fc.oneof(
      { weight: 8, arbitrary: run },
      { weight: 1, arbitrary: fc.constant(lineBreak) },
      { weight: 1, arbitrary: marked },
    ),
    { maxLength: 4 },
  )
}

function paragraphs(words: fc.Arbitrary<string>): fc.Arbitrary<Paragraph> {
  return fc.record({
    type: fc.constant('paragraph' as const),
    role: fc.constantFrom(...PARAGRAPH_ROLES),
    children: inlines(words),
  })
}

const rules = fc
  .tuple(fc.constantFrom(...RULE_ROLES), fc.integer({ min: 1, max: 2000 }))
  .map(([role, twips]) => rule(role, twips / 20))

function sideBySide(words: fc.Arbitrary<string>): fc.Arbitrary<FittedBlock> {
  const cell: fc.Arbitrary<FittedColumnsCell> = fc.array(
    fc.oneof({ weight: 4, arbitrary: paragraphs(words) }, rules, fc.constant(signatureSpace)),
    { maxLength: 4 },
  )
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 2 })
  return fc
    .tuple(fc.constantFrom('letterhead' as const, 'closing' as const), rows)
    .map(([role, lines]) => columns(role, [180, 250], ...lines))
}

/** A table of whole rows: cells as wide and as high as asked where they have the place. */
function tables(words: fc.Arbitrary<string>): fc.Arbitrary<FittedBlock> {
  const wish = fc.record({
    paragraphs: fc.array(paragraphs(words), { maxLength: 2 }),
    colSpan: fc.integer({ min: 1, max: 3 }),
    rowSpan: fc.integer({ min: 1, max: 3 }),
    maySplit: fc.boolean(),
    keepWithNext: fc.boolean(),
  })
  return fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 4 }))
    .chain(([width, headerRows, bodyRows]) =>
      fc
        .array(wish, {
          minLength: width * (headerRows + bodyRows),
          maxLength: width * (headerRows + bodyRows),
        })
        .map(wishes =>
          table(
            Array(width).fill(100),
            gridRows(wishes.slice(0, width * headerRows), width, 'header'),
            gridRows(wishes.slice(width * headerRows), width, 'item'),
          ),
        ),
    )
}

interface Wish extends TableCell {
  readonly maySplit: boolean
  readonly keepWithNext: boolean
}

function gridRows(wishes: readonly Wish[], width: number, kind: FittedRow['kind']): readonly FittedRow[] {
  const height = wishes.length / width
  const taken = new Set<number>()
  return Array.from({ length: height }, (_, line) => {
    const cells: TableCell[] = []
    for (let column = 0; column < width; column += 1) {
      const wish = wishes[line * width + column]
      if (wish === undefined || taken.has(line * width + column)) continue
      let colSpan = 1
      while (
        colSpan < wish.colSpan &&
        column + colSpan < width &&
        !taken.has(line * width + column + colSpan)
      ) {
        colSpan += 1
      }
      const rowSpan = Math.min(wish.rowSpan, height - line)
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < colSpan; across += 1) taken.add((line + down) * width + column + across)
      }
      cells.push({ paragraphs: wish.paragraphs, colSpan, rowSpan })
    }
    const { maySplit = false, keepWithNext = false } = wishes[line * width] ?? {}
    return row(cells, { kind, maySplit, keepWithNext })
  })
}

/** Any small fitted document whose texts are made of `words`. */
export function documents(words: fc.Arbitrary<string>): fc.Arbitrary<FittedDocument> {
  const block = fc.oneof<fc.Arbitrary<FittedBlock>[]>(
    paragraphs(words),
    paragraphs(words),
    rules,
    sideBySide(words),
    tables(words),
  )
  const sections = fc.array(
    fc
      .record({
        blocks: fc.array(block, { maxLength: 4 }),
        orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
        pageNumbers: fc.constantFrom('restart' as const, 'continue' as const),
      })
      .map(({ blocks, ...options }) => section(blocks, options)),
    { minLength: 1, maxLength: 3 },
  )
  const notes = fc.array(fc.record({ children: inlines(words) }), { minLength: NOTES, maxLength: NOTES })
  return fc
    .record({ sections, notes, title: words, author: words })
    .map(({ sections: parts, notes: unmarked, ...options }) =>
      document(parts, {
        ...options,
        notes: unmarked.map(({ children }) => ({
          children: children.filter(child => child.type !== 'noteMark'),
        })),
      }),
    )
}
