import fc from 'fast-check'
import type {
  FittedBlock,
  FittedColumnsCell,
  FittedDocument,
  FittedMark,
  FittedRow,
} from '../../src/document/fitted.ts'
import {
  type Inline,
  MARK_ROLES,
  PARAGRAPH_ROLES,
  type Paragraph,
  RULE_ROLES,
  type TableCell,
} from '../../src/document/model.ts'
import {
  boxed,
  columns,
  document,
  lineBreak,
  mark,
  row,
  rule,
  section,
  signatureSpace,
  spaceAboveClosing,
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

function marks(words: fc.Arbitrary<string>): fc.Arbitrary<FittedMark> {
  return fc
    .tuple(fc.constantFrom(...MARK_ROLES), words, fc.integer({ min: 400, max: 2000 }))
    .map(([role, text, twips]) => boxed(role, text, twips / 20))
}

/** Widths of columns by their number; together always the same. */
const WIDTHS = [[430], [180, 250], [143.35, 143.35, 143.3]]

function sideBySide(words: fc.Arbitrary<string>): fc.Arbitrary<FittedBlock> {
  const cell: fc.Arbitrary<FittedColumnsCell> = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: paragraphs(words) },
      rules,
      marks(words),
      fc.constantFrom(signatureSpace, spaceAboveClosing),
    ),
    { maxLength: 4 },
  )
  return fc
    .constantFrom(...WIDTHS)
    .chain(widths =>
      fc.tuple(
        fc.constantFrom('letterhead' as const, 'signatures' as const, 'closing' as const),
        fc.array(fc.array(cell, { minLength: 1, maxLength: widths.length }), { minLength: 1, maxLength: 2 }),
        fc.constant(widths),
      ),
    )
    .map(([role, rows, widths]) => columns(role, widths, ...rows))
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
        continues: fc.boolean(),
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
