import { describe, expect, it } from 'vitest'
import { mm, toTwips } from '../../../src/base/units.ts'
import type { FittedColumns, FittedMark } from '../../../src/document/fitted.ts'
import type {
  Block,
  ColumnsCell,
  Document,
  Mark,
  Section,
  Space,
  Table,
} from '../../../src/document/model.ts'
import { fitDocument } from '../../../src/layout/fit/fit.ts'
import { layOut } from '../../../src/layout/pages/layout.ts'
import { measureOf } from '../../../src/layout/set/measure.ts'
import { textArea } from '../../../src/layout/set/text-area.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import { cell, paragraph } from '../../docx/builders.ts'
import { tinosSet } from '../../font/tinos.ts'

const fonts = tinosSet()
const portrait = textArea(decree30, { part: 'plan', orientation: 'portrait' }).width

function fitted(...sections: readonly Partial<Section>[]) {
  const document: Document = {
    title: '',
    author: '',
    notes: [],
    sections: sections.map(section => ({
      part: 'plan',
      title: '',
      orientation: 'portrait',
      blocks: [],
      ...section,
    })),
  }
  return fitDocument(document, decree30, fonts).sections
}

function fittedColumns(columns: Omit<Extract<Block, { type: 'columns' }>, 'type'>): FittedColumns {
  const [block] = fitted({ blocks: [{ type: 'columns', ...columns }] })[0]?.blocks ?? []
  if (block?.type !== 'columns') throw new Error('no columns')
  return block
}

describe('marks', () => {
  function fittedMark(role: Mark['role'], text: string): FittedMark {
    const { rows } = fittedColumns({ role: 'letterhead', rows: [[[{ type: 'mark', role, text }], []]] })
    const [mark] = rows[0]?.[0] ?? []
    if (mark?.type !== 'mark') throw new Error('no mark')
    return mark
  }

  it('are as wide as the Decree says of the words for urgency (PL I-I.III.2.b)', () => {
    expect(fittedMark('urgency', 'KHẨN').width).toBe(mm(20))
    expect(fittedMark('urgency', 'THƯỢNG KHẨN').width).toBe(mm(40))
    expect(fittedMark('urgency', 'HỎA TỐC').width).toBe(mm(30))
  })

  it('are else as wide as their words, with room on either side, in whole twips', () => {
    const [short, long] = [fittedMark('draft', 'DỰ THẢO').width, fittedMark('draft', 'DỰ THẢO DỰ THẢO').width]
    const { padding, weight } = decree30.marks.draft
    expect(short).toBe(toTwips(short) / 20)
    const space = 0.25 * 13
    expect(long - short).toBeCloseTo(short - 2 * (padding + weight) + space, 0)
  })

  it('are no wider than their column', () => {
    expect(fittedMark('draft', 'DỰ THẢO '.repeat(9)).width).toBeCloseTo(portrait * 0.38, 1)
  })
})

describe('signatures', () => {
  const signature: ColumnsCell = [paragraph('signTitle', 'CHỦ TỊCH')]

  it.each([1, 2, 3, 5])('share the width of the text, %i of them', count => {
    const { widths } = fittedColumns({ role: 'signatures', rows: [Array(count).fill(signature)] })
    expect(widths).toHaveLength(count)
    expect(widths.reduce((sum, width) => sum + toTwips(width), 0)).toBe(toTwips(portrait))
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.3)
  })
})

describe('signatures with long titles', () => {
  const titles = ['TM. BAN CHẤP HÀNH', 'TM. BAN THƯỜNG TRỰC', 'TM. ỦY BAN NHÂN DÂN']
  const signed = (...lines: readonly string[]) => {
    const cells = lines.map(line => [paragraph('signTitle', line), paragraph('signerName', 'A')])
    const { widths, rows } = fittedColumns({ role: 'signatures', rows: [cells] })
    const paragraphs = (rows[0] ?? []).flat().filter(item => item.type === 'paragraph')
    return { widths, roles: [...new Set(paragraphs.map(({ role }) => role))], paragraphs }
  }

  it('take their width from those with short ones', () => {
    const { widths, roles } = signed('TM. BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN', 'CHỦ TỊCH')
    expect(widths[0]).toBeGreaterThan(portrait * 0.6)
    expect(widths.reduce((sum, width) => sum + toTwips(width), 0)).toBe(toTwips(portrait))
    expect(roles).toEqual(['signTitle', 'signerName'])
  })

  it('are all in smaller type where they would else be broken (PL I-I.II.7.đ)', () => {
    const { roles, paragraphs } = signed(...titles)
    expect(roles).toEqual(['jointSignTitle', 'jointSignerName'])
    expect(paragraphs.flatMap(({ children }) => children).every(({ type }) => type === 'text')).toBe(true)
    expect([decree30.roles.signTitle.size, decree30.roles.jointSignTitle.size]).toEqual([14, 13])
  })

  it('share the width when even that is too little', () => {
    const { widths } = signed(...titles, ...titles)
    expect(widths.reduce((sum, width) => sum + toTwips(width), 0)).toBe(toTwips(portrait))
    expect(Math.min(...widths)).toBeGreaterThan(70)
  })
})

describe('letterheads', () => {
  function widthsOf(left: ColumnsCell, right: ColumnsCell = []): readonly number[] {
    const nation = [
      paragraph('nation', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      paragraph('motto', 'Độc lập - Tự do - Hạnh phúc'),
      ...right,
    ]
    return fittedColumns({ role: 'letterhead', rows: [[left, nation]] }).widths
  }
  const lineWidth = (text: string, face: 'regular' | 'bold') => measureOf(fonts).width(text, face, 13)
  const nation = lineWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold')

  it('have the usual widths where they are enough', () => {
    expect(widthsOf([paragraph('issuer', 'ỦY BAN NHÂN DÂN')])[0]).toBeCloseTo(portrait * 0.38, 1)
  })

  it.each([
    ['issuer', 'ỦY BAN MẶT TRẬN TỔ QUỐC', 'bold'],
    ['issuer', 'TRƯỜNG TRUNG HỌC CƠ SỞ', 'bold'],
    ['number', 'Số: 04/CTr-UBND-UBMTTQ-HKH', 'regular'],
  ] as const)('give room to the %s “%s”, and leave the nation one line', (role, text, face) => {
    const [left = 0, right = 0] = widthsOf([paragraph(role, text)])
    expect(left).toBeGreaterThanOrEqual(lineWidth(text, face))
    expect(left).toBeLessThan(lineWidth(text, face) + 1)
    expect(right).toBeGreaterThanOrEqual(nation)
    expect(toTwips(left) + toTwips(right)).toBe(toTwips(portrait))
  })

  it('take no line more on the right for it', () => {
    const words = 'Thành phố Hải Phòng, ngày 27 tháng 10 năm 2026'
    const [number, date] = [paragraph('number', 'Số: 04/CTr-UBND-UBMTTQ-HKH'), paragraph('placeDate', words)]
    const [left = 0, right = 0] = widthsOf([number], [date])
    const wide = measureOf(fonts).width(words, 'italic', 14)
    expect(wide).toBeGreaterThan(nation + 5)
    expect(wide).toBeLessThan(portrait * 0.62)
    expect(right).toBeGreaterThanOrEqual(wide)
    expect(left).toBeGreaterThanOrEqual(portrait * 0.38 - 1)
  })

  it('break a name they cannot hold by its sense', () => {
    const cells = [
      [paragraph('issuer', 'TRƯỜNG TIỂU HỌC ĐÔNG KHÊ')],
      [paragraph('nation', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
    ]
    const [[left = []] = []] = fittedColumns({ role: 'letterhead', rows: [cells] }).rows
    const words = left.flatMap(item => (item.type === 'paragraph' ? item.children : []))
    expect(words.map(word => (word.type === 'text' ? word.text : '|'))).toEqual([
      'TRƯỜNG TIỂU HỌC',
      '|',
      'ĐÔNG KHÊ',
    ])
  })
})

describe('room between blocks', () => {
  it('is more below the last of several addressees', () => {
    const blocks = [paragraph('addressee', '- A;'), paragraph('addressee', '- B.'), paragraph('body', 'x')]
    const roles = fitted({ blocks })[0]?.blocks.map(block => (block.type === 'paragraph' ? block.role : ''))
    expect(roles).toEqual(['addressee', 'lastAddressee', 'body'])
    const { addressee, lastAddressee, addresseesHeading } = decree30.roles
    expect([addressee.after, lastAddressee.after, addresseesHeading.after]).toEqual([6, 12, 12])
  })

  it('is more between signatures and recipients than between text and signatures', () => {
    const above: Space = { type: 'space', role: 'aboveClosing' }
    const closing: Block = { type: 'columns', role: 'closing', rows: [[[above], [above]]] }
    const signed: Block = { type: 'columns', role: 'signatures', rows: [[[above], [above]]] }
    const heights = fitted({ blocks: [paragraph('body', 'x'), signed, closing] })[0]?.blocks.flatMap(block =>
      block.type === 'columns'
        ? block.rows.flat(2).map(item => (item.type === 'space' ? item.height : 0))
        : [],
    )
    expect(heights).toEqual([6, 6, 12, 12])
  })
})

describe('names under signatures', () => {
  it('stand on one line, however many lines the titles take', () => {
    const room: Space = { type: 'space', role: 'signature' }
    const signature = (title: string, name: string): ColumnsCell => [
      paragraph('signTitle', title),
      room,
      paragraph('signerName', name),
    ]
    const cells = [
      signature('CHỦ TỊCH', 'A'),
      signature('TM. BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'B'),
      [paragraph('signTitle', 'x')],
    ]
    const signatures: Block = { type: 'columns', role: 'signatures', rows: [cells] }
    const sections = fitted({ blocks: [signatures] })
    const { pages } = layOut({ title: '', author: '', notes: [], sections }, decree30, fonts)
    const lines = pages[0]?.items.filter(item => item.type === 'line') ?? []
    const topOf = (text: string) => lines.find(line => line.runs.some(run => run.text === text))?.top ?? 0
    expect(topOf('B')).toBeGreaterThan(topOf('CHỦ TỊCH') + decree30.spaces.signature + 25)
    expect(topOf('A')).toBeCloseTo(topOf('B'), 1)
    const [[first = [], second = []] = []] = fittedColumns({ role: 'signatures', rows: [cells] }).rows
    const heights = [first, second].map(cell => cell.map(item => (item.type === 'space' ? item.height : 0)))
    expect(heights[1]).toEqual([0, decree30.spaces.signature, 0])
    expect(heights[0]?.[1]).toBeGreaterThan(decree30.spaces.signature)
  })
})

describe('place and date', () => {
  const roleOf = (place: string) => {
    const left = [paragraph('issuer', 'ỦY BAN NHÂN DÂN')]
    const right = [paragraph('placeDate', `${place}, ngày 19 tháng 11 năm 2025`)]
    const [block] =
      fitted({ blocks: [{ type: 'columns', role: 'letterhead', rows: [[left, right]] }] })[0]?.blocks ?? []
    const item = block?.type === 'columns' ? block.rows[0]?.[1]?.[0] : undefined
    return item?.type === 'paragraph' ? item.role : undefined
  }

  it('stand on one line, in the least type where they must', () => {
    expect(roleOf('Hà Nội')).toBe('placeDate')
    expect(roleOf('Thành phố Hồ Chí Minh')).toBe('placeDateLong')
    expect(roleOf('Đặc khu hành chính - kinh tế Quần đảo Hoàng Sa')).toBe('placeDate')
  })
})

describe('pages turned as needed', () => {
  const long = 'Rà soát, sửa đổi, bổ sung quy trình nội bộ giải quyết thủ tục hành chính theo cơ chế một cửa'
  const unit = 'Văn phòng HĐND và UBND phường'
  const helpers = 'Các phòng, ban chuyên môn và đơn vị có liên quan'
  const when = 'Trước ngày 20/02/2025'
  const output = 'Quyết định, kế hoạch và báo cáo kết quả thực hiện'

  function grid(texts: readonly string[], widths: readonly (number | undefined)[] = []): Table {
    return {
      type: 'table',
      columns: texts.map((_, index) => {
        const width = widths[index]
        return { kind: `c${index}`, ...(width !== undefined && { width }) }
      }),
      header: [],
      rows: [{ kind: 'item', cells: texts.map(text => cell(text)) }],
    }
  }

  function orientationOf(...blocks: readonly Block[]) {
    return fitted({ orientation: 'asNeeded', blocks })[0]?.orientation
  }

  it('stand upright for prose and for tables of few columns', () => {
    expect(orientationOf(paragraph('body', long.repeat(9)))).toBe('portrait')
    expect(orientationOf(grid(['1', long, unit, when]))).toBe('portrait')
    expect(orientationOf(grid(['1', long.repeat(3), helpers, output]))).toBe('portrait')
  })

  it('are turned for a table of tasks with everything about each', () => {
    expect(orientationOf(grid(['1', long, unit, helpers, when, output]))).toBe('landscape')
  })

  it('are turned for the table alone where text stands around it, and only where that saves pages', () => {
    const wide = grid(['1', long, unit, helpers, when, output])
    const text = paragraph('body', 'x')
    const tall: Table = { ...wide, rows: Array.from({ length: 200 }, () => wide.rows).flat() }
    const turnsOf = (...blocks: readonly Block[]) =>
      fitted({ orientation: 'asNeeded', blocks }).map(({ orientation, blocks, continues }) => [
        orientation,
        blocks.length,
        continues === true,
      ])
    expect(turnsOf(text, wide)).toEqual([['portrait', 2, false]])
    expect(turnsOf(text, paragraph('heading', 'H'), tall, paragraph('tableRemark', 'r'), text)).toEqual([
      ['portrait', 1, false],
      ['landscape', 3, true],
      ['portrait', 1, true],
    ])
  })

  it('stand upright for six columns of short facts', () => {
    expect(orientationOf(grid(['1', 'Nghĩa Hòa', '12', '7.500', '31/12', 'Đạt']))).toBe('portrait')
  })

  it('are turned for widths that together ask for more than an upright page has', () => {
    expect(orientationOf(grid(['a', 'b'], [200, 260]))).toBe('portrait')
    expect(orientationOf(grid(['a', 'b'], [200, 270]))).toBe('landscape')
    expect(orientationOf(grid(['a', 'b'.repeat(40)], [300, undefined]))).toBe('landscape')
  })

  it('are as the document says where it does', () => {
    const wide = grid(['1', long, unit, helpers, when, output])
    expect(fitted({ orientation: 'portrait', blocks: [wide] })[0]?.orientation).toBe('portrait')
  })

  it('are one section with those before them that are turned alike', () => {
    const text = paragraph('body', 'a')
    const small = grid(['1', long])
    const sections = fitted(
      { blocks: [text] },
      { orientation: 'asNeeded', continues: true, blocks: [small, text] },
      { orientation: 'landscape', continues: true, blocks: [text] },
      { orientation: 'landscape', blocks: [text] },
    )
    expect(sections.map(section => [section.orientation, section.blocks.length])).toEqual([
      ['portrait', 3],
      ['landscape', 1],
      ['landscape', 1],
    ])
  })
})
