import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { FittedBlock, FittedDocument, FittedTable } from '../../src/document/fitted.ts'
import { EXAMPLE_PLANS, examplePlan } from '../golden/example-plans.ts'
import { found, makeFiles } from './made-files.ts'

const example = await makeFiles(await examplePlan('chi-minh-2025'))

/** What is found where the fitted document is another: the first of its blocks that are meant is changed. */
function foundFitted(change: (block: FittedBlock) => FittedBlock | undefined): readonly string[] {
  const { document } = example.expected
  let isDone = false
  const once = (block: FittedBlock): readonly FittedBlock[] => {
    const changed = isDone ? block : change(block)
    if (changed !== block) isDone = true
    return changed === undefined ? [] : [changed]
  }
  const sections = document.sections.map(section => ({ ...section, blocks: section.blocks.flatMap(once) }))
  return foundIn({ ...document, sections })
}

function foundIn(document: FittedDocument): readonly string[] {
  return found('docx', example.docx, { ...example.expected, document }).filter(message =>
    message.startsWith('fit, '),
  )
}

function ofTables(change: (table: FittedTable) => FittedTable) {
  return (block: FittedBlock) => (block.type === 'table' ? change(block) : block)
}

describe('a document that is fitted wrongly', () => {
  it.each<[string, (block: FittedBlock) => FittedBlock | undefined, RegExp]>([
    [
      'a paragraph lost',
      block => (block.type === 'paragraph' && block.role === 'basis' ? undefined : block),
      /^fit, file, number of blocks: “\d+” expected, “\d+” found/,
    ],
    [
      'a word lost where a title is broken',
      block =>
        block.type === 'paragraph' && block.role === 'subject'
          ? { ...block, children: block.children.slice(1) }
          : block,
      /^fit, block \d+, words: /,
    ],
    [
      'an article set as text',
      block => (block.type === 'paragraph' && block.role === 'article' ? { ...block, role: 'body' } : block),
      /^fit, block \d+, paragraph style: “article” expected, “body” found/,
    ],
    [
      'a row lost',
      ofTables(table => ({ ...table, rows: table.rows.slice(0, -1) })),
      /^fit, block \d+, words: /,
    ],
    [
      'a header row that is none',
      ofTables(({ header, rows, ...table }) => ({ ...table, header: [], rows: [...header, ...rows] })),
      /^fit, block \d+, cells of the row: “\d: /,
    ],
    [
      'a cell over fewer columns',
      ofTables(table => ({
        ...table,
        rows: table.rows.map(row => ({ ...row, cells: row.cells.map(cell => ({ ...cell, colSpan: 1 })) })),
      })),
      /^fit, block \d+, cells of the row: /,
    ],
    [
      'a table wider than its page',
      ofTables(table => ({ ...table, widths: table.widths.map(width => width * 2) })),
      /^fit, block \d+, widths of columns: /,
    ],
    [
      'a column without width',
      ofTables(table => ({ ...table, widths: table.widths.with(1, 0) })),
      /^fit, block \d+, widths of columns: .*“Infinity” found/,
    ],
  ])('is noticed: %s', (_, change, message) => {
    expect(foundFitted(change)[0] ?? '').toMatch(message)
  })

  it('is noticed: words of a footnote lost, pages not turned as told', () => {
    const { document } = example.expected
    expect(foundIn({ ...document, notes: document.notes.slice(1) })).toHaveLength(1)
    expect(
      foundIn({
        ...document,
        sections: document.sections.map(section => ({ ...section, orientation: 'landscape' })),
      })[0],
    ).toMatch(/^fit, block 1, orientation: “portrait” expected, “landscape” found/)
  })

  it.each(EXAMPLE_PLANS)('no example is: %s', async name => {
    const { expected, docx } = await makeFiles(await examplePlan(name))
    expect(found('docx', docx, expected)).toEqual([])
  })
})

it('is noticed: a cell of a DOCX no longer merged with that above', async () => {
  const { expected, docx } = await makeFiles(await examplePlan('tables/gop-o-doc'))
  const parts = unzipSync(docx)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(body).toContain('<w:vMerge w:val="continue"/>')
  const changed = body.replace('<w:vMerge w:val="continue"/>', '')
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(changed) })
  expect(found('docx', bytes, expected).join()).toMatch(/cells of the row: “[^”]*continue[^”]*” expected/)
})
