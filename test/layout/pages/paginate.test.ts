import { describe, expect, it } from 'vitest'
import type { NotePart } from '../../../src/layout/pages/page-notes.ts'
import { paginate } from '../../../src/layout/pages/paginate.ts'
import type { FlowBox } from '../../../src/layout/set/flow.ts'
import { block, line, lines, paragraph, pictureOf, tableRows } from '../flow-builders.ts'

/** Pages 100 pt tall; a page's notes take 5 pt and 10 pt for each line. */
function picture(boxes: readonly FlowBox[], noteLines: readonly number[] = []) {
  const noteArea = (notes: readonly NotePart[]) =>
    notes.reduce((sum, { from, to }) => sum + 10 * (to - from), notes.length === 0 ? 0 : 5)
  return pictureOf(paginate(boxes, { height: 100, lineCount: note => noteLines[note] ?? 1, noteArea }))
}

const noNotes = { lineCount: () => 0, noteArea: () => 0 }

describe('filling pages', () => {
  it('breaks a paragraph where the page ends', () => {
    expect(picture([paragraph(lines('a', 12))])).toEqual([['a1 a2 a3 a4 a5 a6 a7 a8 a9 a10'], ['a11 a12']])
  })

  it('leaves no line of a paragraph alone at the top of a page', () => {
    expect(picture([paragraph(lines('a', 8)), paragraph(lines('b', 5))])).toEqual([
      ['a1 a2 a3 a4 a5 a6 a7 a8', 'b1 b2'],
      ['b3 b4 b5'],
    ])
    expect(picture([paragraph(lines('a', 7)), paragraph(lines('b', 4))])).toEqual([
      ['a1 a2 a3 a4 a5 a6 a7', 'b1 b2'],
      ['b3 b4'],
    ])
  })

  it('leaves no line of a paragraph alone at the foot of a page', () => {
    expect(picture([paragraph(lines('a', 9)), paragraph(lines('b', 3))])).toEqual([
      ['a1 a2 a3 a4 a5 a6 a7 a8 a9'],
      ['b1 b2 b3'],
    ])
  })

  it('moves a paragraph kept with the next along with it', () => {
    const boxes = [
      paragraph(lines('a', 7)),
      paragraph(lines('b', 2), { keepWithNext: true }),
      block('sign', 30),
    ]
    expect(picture(boxes)).toEqual([['a1 a2 a3 a4 a5 a6 a7'], ['b1 b2', 'sign']])
  })

  it('begins no page for the paragraph of a point behind a table', () => {
    const item = { type: 'space', height: 1, before: 0, after: 0 } as const
    const filler: FlowBox = { type: 'stack', item, height: 1, keepWithNext: false, endsSection: true }
    const boxes = [
      block('a', 60),
      { ...block('b', 50), keepWithNext: true },
      { ...block('c', 50), keepWithNext: true },
    ]
    expect(
      paginate([...boxes, filler], { height: 100, ...noNotes }).map(({ placed }) => placed.length),
    ).toEqual([1, 3])
  })

  it('never splits the closing and never leaves it alone', () => {
    const boxes = [
      paragraph(lines('a', 6)),
      paragraph(lines('b', 3), { keepWithNext: true }),
      block('sign', 20),
    ]
    expect(picture(boxes)).toEqual([['a1 a2 a3 a4 a5 a6'], ['b1 b2 b3', 'sign']])
  })

  it('drops the space above a paragraph at the top of a page', () => {
    const boxes = [paragraph(lines('a', 10)), paragraph(lines('b', 10), { before: 30 })]
    expect(paginate(boxes, { height: 100, ...noNotes })[1]?.placed[0]?.y).toBe(0)
  })

  it('lets the larger of two spaces that meet hold', () => {
    const boxes = [paragraph(lines('a', 1), { after: 6 }), paragraph(lines('b', 1), { before: 12 })]
    expect(paginate(boxes, { height: 100, ...noNotes })[0]?.placed[1]?.y).toBe(22)
  })
})

describe('tables over pages', () => {
  it('repeats the header row on each further page', () => {
    const rows = tableRows(Array.from({ length: 12 }, (_, index) => ({ cells: [[line(`r${index + 1}`)]] })))
    const [first, second] = picture(rows)
    expect(first).toEqual(['Header', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9'])
    expect(second).toEqual(['[Header]', 'r10', 'r11', 'r12'])
  })

  it('moves a short row whole', () => {
    const rows = tableRows([{ cells: [lines('a', 7)] }, { cells: [lines('b', 4)] }])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4 a5 a6 a7'],
      ['[Header]', 'b1 b2 b3 b4'],
    ])
  })

  it('splits a long row at one height in all its cells', () => {
    const rows = tableRows([
      { cells: [lines('a', 5)] },
      { cells: [lines('b', 7), lines('c', 6), lines('d', 1)], maySplit: true },
    ])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4 a5', 'b1 b2 b3 b4 | c1 c2 c3 c4 | d1'],
      ['[Header]', 'b5 b6 b7 | c5 c6 | '],
    ])
  })

  it('moves a row of which some cell would keep no line', () => {
    const rows = tableRows([
      { cells: [lines('a', 7)] },
      { cells: [lines('b', 7), lines('c', 3)], maySplit: true },
    ])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4 a5 a6 a7'],
      ['[Header]', 'b1 b2 b3 b4 b5 b6 b7 | c1 c2 c3'],
    ])
  })

  it('splits a row taller than a page although it should stay whole', () => {
    const rows = tableRows([{ cells: [lines('a', 14)] }])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4 a5 a6 a7 a8 a9'],
      ['[Header]', 'a10 a11 a12 a13 a14'],
    ])
  })

  it('keeps a paragraph above a table with a whole row, a row with the first lines of one', () => {
    const heading = paragraph([line('heading')], { keepWithNext: true })
    const shape = [{ cells: [lines('b', 6)], maySplit: true }]
    expect(picture([paragraph(lines('a', 3)), heading, ...tableRows(shape)])).toEqual([
      ['a1 a2 a3'],
      ['heading', 'Header', 'b1 b2 b3 b4 b5 b6'],
    ])
    const group = { cells: [[line('Group')]], keepWithNext: true }
    expect(picture(tableRows([{ cells: [lines('a', 3)] }, group, ...shape]))).toEqual([
      ['Header', 'a1 a2 a3', 'Group', 'b1 b2 b3 b4'],
      ['[Header]', 'b5 b6'],
    ])
  })

  it('keeps a group row with the first row of the group', () => {
    const rows = tableRows([
      { cells: [lines('a', 7)] },
      { cells: [[line('Group')]], keepWithNext: true },
      { cells: [lines('b', 3)] },
    ])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4 a5 a6 a7'],
      ['[Header]', 'Group', 'b1 b2 b3'],
    ])
  })
})

describe('cells over several rows', () => {
  it('stand beside the rows they reach over', () => {
    const rows = tableRows([
      { cells: [lines('a', 2)], spans: [{ set: lines('s', 3), rows: 2 }] },
      { cells: [lines('b', 2)] },
      { cells: [lines('c', 1)] },
    ])
    expect(picture(rows)).toEqual([['Header', 'a1 a2', 'b1 b2', 'c1', 'over 10 to 50: s1 s2 s3']])
  })

  it('make the last of their rows taller when their text asks for more', () => {
    const rows = tableRows([
      { cells: [lines('a', 1)], spans: [{ set: lines('s', 6), rows: 2 }] },
      { cells: [lines('b', 1)] },
      { cells: [lines('c', 1)] },
    ])
    const [page] = paginate(rows, { height: 100, ...noNotes })
    expect(page?.placed.map(({ y }) => y)).toEqual([0, 10, 20, 70])
  })

  it('go on over a break between their rows', () => {
    const rows = tableRows([
      { cells: [lines('a', 6)], spans: [{ set: lines('s', 11), rows: 2 }] },
      { cells: [lines('b', 6)] },
    ])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4 a5 a6', 'over 10 to 70: s1 s2 s3 s4 s5 s6'],
      ['[Header]', 'b1 b2 b3 b4 b5 b6', 'over 10 to 70: s7 s8 s9 s10 s11'],
    ])
  })

  it('reach over three pages', () => {
    const rows = tableRows([
      { cells: [lines('a', 7)], spans: [{ set: lines('s', 4), rows: 3 }] },
      { cells: [lines('b', 7)] },
      { cells: [lines('c', 7)] },
    ])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4 a5 a6 a7', 'over 10 to 80: s1 s2 s3 s4'],
      ['[Header]', 'b1 b2 b3 b4 b5 b6 b7', 'over 10 to 80: '],
      ['[Header]', 'c1 c2 c3 c4 c5 c6 c7', 'over 10 to 80: '],
    ])
  })

  it('are cut where a page ends when no page could hold them', () => {
    const rows = tableRows([
      { cells: [lines('a', 2)], spans: [{ set: lines('s', 20), rows: 2 }] },
      { cells: [lines('b', 2)] },
    ])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2', 'over 10 to 30: s1 s2'],
      ['[Header]', 'b1 b2', 'over 10 to 100: s3 s4 s5 s6 s7 s8 s9 s10 s11'],
      ['[Header]', '', 'over 10 to 100: s12 s13 s14 s15 s16 s17 s18 s19 s20'],
    ])
  })

  it('are cut even where their lines should stay together, when no page could hold them', () => {
    const rows = tableRows([
      { cells: [lines('a', 2)], spans: [{ set: lines('s', 20), rows: 2, keepLines: true }] },
      { cells: [lines('b', 2)] },
    ])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2', 'over 10 to 30: '],
      ['[Header]', 'b1 b2', 'over 10 to 100: s1 s2 s3 s4 s5 s6 s7 s8 s9'],
      ['[Header]', '', 'over 10 to 100: s10 s11 s12 s13 s14 s15 s16 s17 s18'],
      ['[Header]', '', 'over 10 to 30: s19 s20'],
    ])
  })

  it('are cut in the last of their rows where it may split and has room for its own text', () => {
    const rows = tableRows([
      { cells: [lines('a', 4)], spans: [{ set: lines('s', 12), rows: 2 }] },
      { cells: [lines('b', 2)], maySplit: true },
      { cells: [lines('c', 1)] },
    ])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4', 'b1 b2', 'over 10 to 100: s1 s2 s3 s4 s5 s6 s7 s8 s9'],
      ['[Header]', '', 'c1', 'over 10 to 40: s10 s11 s12'],
    ])
  })

  it('end where their lines do, not where the page does', () => {
    const rows = tableRows([
      { cells: [lines('a', 4)], spans: [{ set: lines('s', 10), rows: 2 }] },
      { cells: [lines('b', 2)], maySplit: true },
    ])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4', 'b1 b2', 'over 10 to 90: s1 s2 s3 s4 s5 s6 s7 s8'],
      ['[Header]', '', 'over 10 to 30: s9 s10'],
    ])
  })

  it('go on where the last of their rows is cut in its own text', () => {
    const rows = tableRows([
      { cells: [lines('a', 5)], spans: [{ set: lines('s', 14), rows: 2 }] },
      { cells: [lines('b', 6)], maySplit: true },
    ])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4 a5', 'b1 b2 b3 b4', 'over 10 to 100: s1 s2 s3 s4 s5 s6 s7 s8 s9'],
      ['[Header]', 'b5 b6', 'over 10 to 60: s10 s11 s12 s13 s14'],
    ])
  })

  it('show their text again on each page they reach, where the table says so', () => {
    const rows = tableRows(
      [
        { cells: [lines('a', 7)], spans: [{ set: lines('s', 9), rows: 4 }] },
        { cells: [lines('b', 7)] },
        { cells: [lines('c', 7)] },
        { cells: [lines('d', 5)] },
      ],
      true,
    )
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4 a5 a6 a7', 'over 10 to 80: s1 s2 s3 s4 s5 s6 s7'],
      ['[Header]', 'b1 b2 b3 b4 b5 b6 b7', 'over 10 to 80: s8 s9'],
      ['[Header]', 'c1 c2 c3 c4 c5 c6 c7', 'over 10 to 80: [s1 s2 s3 s4 s5 s6 s7]'],
      ['[Header]', 'd1 d2 d3 d4 d5', 'over 10 to 60: [s8 s9]'],
    ])
  })

  it('show their text again beside the rest of a row when it is short', () => {
    const shape = (count: number) => [
      {
        cells: [lines('a', 14)],
        maySplit: true,
        spans: [
          { set: lines('s', count), rows: 2 },
          { set: lines('t', 11), rows: 2 },
        ],
      },
      { cells: [lines('b', 1)] },
    ]
    const spansOf = (count: number) => picture(tableRows(shape(count), true)).map(page => page.slice(-2))
    expect(spansOf(3)).toEqual([
      ['over 10 to 100: s1 s2 s3', 'over 10 to 100: t1 t2 t3 t4 t5 t6 t7 t8 t9'],
      ['over 10 to 70: [s1 s2 s3]', 'over 10 to 70: t10 t11'],
    ])
    expect(spansOf(4)).toEqual([
      ['over 10 to 100: s1 s2 s3 s4', 'over 10 to 100: t1 t2 t3 t4 t5 t6 t7 t8 t9'],
      ['over 10 to 70: ', 'over 10 to 70: t10 t11'],
    ])
  })

  it('let rows kept together move together, as tall as they get', () => {
    const rows = tableRows([
      { cells: [lines('x', 4)] },
      { cells: [lines('a', 1)], spans: [{ set: lines('s', 6), rows: 2 }], keepWithNext: true },
      { cells: [lines('b', 1)] },
    ])
    expect(picture(rows)).toEqual([
      ['Header', 'x1 x2 x3 x4'],
      ['[Header]', 'a1', 'b1', 'over 10 to 70: s1 s2 s3 s4 s5 s6'],
    ])
  })
})

describe('footnotes', () => {
  it('stand on the page of their mark', () => {
    const boxes = [paragraph(lines('a', 7)), paragraph([line('b1', [0])]), paragraph(lines('c', 2))]
    expect(picture(boxes)).toEqual([['a1 a2 a3 a4 a5 a6 a7', 'b1', 'note 1'], ['c1 c2']])
  })

  it('take the line of their mark to the next page when there is no room for both', () => {
    const boxes = [paragraph(lines('a', 9)), paragraph([line('b1', [0])])]
    expect(picture(boxes)).toEqual([['a1 a2 a3 a4 a5 a6 a7 a8 a9'], ['b1', 'note 1']])
  })

  it('share one separator', () => {
    const boxes = [paragraph([line('a1', [0])]), paragraph([line('b1', [1])]), paragraph(lines('c', 6))]
    expect(picture(boxes)).toEqual([['a1', 'b1', 'c1 c2 c3 c4', 'note 1', 'note 2'], ['c5 c6']])
  })

  it('shorten the part of a row that stays on the page of their mark', () => {
    const cells = [[line('b1'), line('b2'), line('b3'), line('b4', [0]), line('b5'), line('b6'), line('b7')]]
    const rows = tableRows([{ cells: [lines('a', 4)] }, { cells, maySplit: true }])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4', 'b1 b2 b3'],
      ['[Header]', 'b4 b5 b6 b7', 'note 1'],
    ])
  })

  it('go on on the next page when they are long, below at least two of their lines', () => {
    const boxes = [
      paragraph(lines('a', 4)),
      paragraph([line('b1', [0]), line('b2')]),
      paragraph(lines('c', 2)),
    ]
    expect(picture(boxes, [7])).toEqual([
      ['a1 a2 a3 a4', 'b1 b2', 'note 1 (1-3)'],
      ['c1 c2', 'note 1 (4-7)'],
    ])
  })

  it('take the line of their mark along when not even two of their lines fit', () => {
    const boxes = [paragraph(lines('a', 7)), paragraph([line('b1', [0]), line('b2')])]
    expect(picture(boxes, [7])).toEqual([['a1 a2 a3 a4 a5 a6 a7'], ['b1 b2', 'note 1 (1-7)']])
  })

  it('leave two lines for the next page, and short ones whole', () => {
    const boxes = [paragraph(lines('a', 4)), paragraph([line('b1', [0])])]
    expect(picture(boxes, [5])).toEqual([['a1 a2 a3 a4', 'b1', 'note 1 (1-3)'], ['note 1 (4-5)']])
    expect(picture([paragraph(lines('a', 6)), paragraph([line('b1', [0])])], [3])).toEqual([
      ['a1 a2 a3 a4 a5 a6'],
      ['b1', 'note 1 (1-3)'],
    ])
  })

  it('fill pages of their own when they are longer than one', () => {
    const boxes = [paragraph([line('a1', [0])]), paragraph(lines('b', 2))]
    expect(picture(boxes, [30])).toEqual([
      ['a1', 'note 1 (1-8)'],
      ['note 1 (9-17)'],
      ['note 1 (18-26)'],
      ['b1 b2', 'note 1 (27-30)'],
    ])
  })

  it('leave what does not fit above the rest of one for the page after', () => {
    const rows = tableRows([{ cells: [[line('r1', [0])]] }, { cells: [lines('b', 5)] }])
    expect(picture([paragraph(lines('a', 3)), ...rows], [10])).toEqual([
      ['a1 a2 a3', 'Header', 'r1', 'note 1 (1-4)'],
      ['note 1 (5-10)'],
      ['[Header]', 'b1 b2 b3 b4 b5'],
    ])
  })

  it('stand whole on the page of their mark where a row can be cut below it', () => {
    const cells = [[line('b1', [0]), ...lines('c', 7)]]
    const rows = tableRows([{ cells, maySplit: true }])
    expect(picture([paragraph(lines('a', 2)), ...rows], [4])).toEqual([
      ['a1 a2', 'Header', 'b1 c1', 'note 1 (1-4)'],
      ['[Header]', 'c2 c3 c4 c5 c6 c7'],
    ])
  })

  it('of a cell over several rows stand where the line of their mark does', () => {
    const set = [...lines('s', 8), line('s9', [0])]
    const rows = tableRows([
      { cells: [lines('a', 5)], spans: [{ set, rows: 2 }] },
      { cells: [lines('b', 5)] },
    ])
    expect(picture(rows)).toEqual([
      ['Header', 'a1 a2 a3 a4 a5', 'over 10 to 60: s1 s2 s3 s4 s5'],
      ['[Header]', 'b1 b2 b3 b4 b5', 'over 10 to 60: s6 s7 s8 s9', 'note 1'],
    ])
  })
})
