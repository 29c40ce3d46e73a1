import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { plainText, smallPlan } from './small-plan.ts'

const rows = [{ content: 'Việc' }]
const table = { columns: ['content'], rows }
const wide = { ...table, orientation: 'landscape' }
const upright = { ...table, orientation: 'portrait' }

/** The sections of a text that stands alone: how their pages are turned, and what they hold. */
function pagesOf(plan: object): readonly string[] {
  return compose(smallPlan({ decision: null, plan: { title: 'Thử', ...plan } })).sections.map(
    ({ orientation, blocks }) => [`${orientation}:`, ...blocks.map(nameOf)].join(' '),
  )
}

function nameOf(block: Parameters<typeof textOf>[0]): string {
  return block.type === 'paragraph' ? textOf(block) : 'role' in block ? block.role : block.type
}

function textOf(block: ReturnType<typeof compose>['sections'][number]['blocks'][number]): string {
  return block.type === 'paragraph' ? `“${plainText(block.children)}”` : ''
}

const HEAD = 'letterhead “KẾ HOẠCH” “Thử” subject'

describe('the pages of a part', () => {
  it('are left open, unless the author turns them', () => {
    expect(pagesOf({ table })).toEqual([`asNeeded: ${HEAD} table`])
    expect(pagesOf({ table, orientation: 'landscape' })).toEqual([`landscape: ${HEAD} table`])
    expect(pagesOf({ body: ['Một.'], table: wide, orientation: 'landscape' })).toEqual([
      `landscape: ${HEAD} “Một.” table`,
    ])
  })

  it('turn for a table with all headings right above it, and back for the text below', () => {
    const body = ['Một.', { heading: 'Hai', body: [{ heading: 'Ba', body: [{ table: wide }, 'Bốn.'] }] }]
    expect(pagesOf({ body })).toEqual([
      `asNeeded: ${HEAD} “Một.”`,
      'landscape: “I. HAI” “1. Ba” table',
      'asNeeded: “Bốn./.”',
    ])
  })

  it('turn with the head of the part where nothing stands between', () => {
    expect(pagesOf({ table: wide, orientation: 'portrait' })).toEqual([`landscape: ${HEAD} table`])
    expect(pagesOf({ body: [{ heading: 'Một', body: [{ table: wide }] }] })).toEqual([
      `landscape: ${HEAD} “I. MỘT” table`,
    ])
  })

  it('stay turned between tables turned alike, and for the closing', () => {
    const closing = { recipients: ['UBND tỉnh'], signature: { title: 'Chủ tịch' } }
    const body = [
      'Một.',
      { table: wide },
      { heading: 'Hai', body: [{ table: wide }] },
      { table: upright },
      { table: wide },
    ]
    expect(pagesOf({ body, ...closing })).toEqual([
      `asNeeded: ${HEAD} “Một.”`,
      'landscape: table “I. HAI” table',
      'portrait: table',
      'landscape: table closing',
    ])
  })

  it('number on after the first, and are one part', () => {
    const body = ['Một.', { table: wide }, 'Hai.']
    const { sections } = compose(smallPlan({ plan: { title: 'Thử', body } }))
    expect(sections.map(({ part, continues = false }) => [part, continues])).toEqual([
      ['decision', false],
      ['plan', false],
      ['plan', true],
      ['plan', true],
    ])
  })

  it('turn for a table in an article, with the article’s title', () => {
    const articles = ['Một.', { title: 'Danh mục', body: [{ table: wide }] }, 'Ba.']
    const { sections } = compose(smallPlan({ decision: { articles } }))
    expect(sections.map(({ orientation, blocks }) => [orientation, ...blocks.slice(-2).map(nameOf)])).toEqual(
      [
        ['portrait', '“QUYẾT ĐỊNH:”', '“Điều 1. Một.”'],
        ['landscape', '“Điều 2. Danh mục”', 'table'],
        ['portrait', '“Điều 3. Ba./.”', 'closing'],
      ],
    )
  })
})
