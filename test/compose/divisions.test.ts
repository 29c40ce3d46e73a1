import { describe, expect, it } from 'vitest'
import { proseOf } from './small-plan.ts'

describe('the divisions of a regulation', () => {
  it('are numbered from the whole down, chapters and articles through the text, sections in each chapter', () => {
    const body = [
      {
        part: 'Tiếp dân',
        body: [
          {
            chapter: 'Chung',
            body: [{ article: 'Phạm vi', items: ['Một.', { item: 'Hai:', items: ['Ý.'] }] }],
          },
          {
            chapter: 'Tổ chức',
            body: [
              { section: 'Thường xuyên', body: [{ article: 'Địa điểm', body: ['Phòng số 2.'] }] },
              {
                section: 'Của Chủ tịch',
                body: [
                  { subsection: 'Định kỳ', body: [{ article: 'Lịch', body: ['Ngày 05.'] }] },
                  { subsection: 'Đột xuất', body: [{ article: 'Khi nào', body: ['Khi cần.'] }] },
                ],
              },
            ],
          },
        ],
      },
      {
        part: 'Xử lý đơn',
        body: [
          {
            chapter: 'Tiếp nhận',
            body: [
              {
                section: 'Đơn',
                body: [{ subsection: 'Vào sổ', body: [{ article: '', body: ['Trong ngày.'] }] }],
              },
            ],
          },
        ],
      },
    ]
    expect(proseOf(body)).toEqual([
      'divisionLabel: Phần I',
      'divisionTitle: TIẾP DÂN',
      'divisionLabel: Chương I',
      'divisionTitle: CHUNG',
      'articleTitle: Điều 1. Phạm vi',
      'clause: 1. Một.',
      'clause: 2. Hai:',
      'point: a) Ý.',
      'divisionLabel: Chương II',
      'divisionTitle: TỔ CHỨC',
      'divisionLabel: Mục 1',
      'divisionTitle: THƯỜNG XUYÊN',
      'articleTitle: Điều 2. Địa điểm',
      'body: Phòng số\u00a02.',
      'divisionLabel: Mục 2',
      'divisionTitle: CỦA CHỦ TỊCH',
      'divisionLabel: Tiểu mục 1',
      'divisionTitle: ĐỊNH KỲ',
      'articleTitle: Điều 3. Lịch',
      'body: Ngày\u00a005.',
      'divisionLabel: Tiểu mục 2',
      'divisionTitle: ĐỘT XUẤT',
      'articleTitle: Điều 4. Khi nào',
      'body: Khi cần.',
      'divisionLabel: Phần II',
      'divisionTitle: XỬ LÝ ĐƠN',
      'divisionLabel: Chương III',
      'divisionTitle: TIẾP NHẬN',
      'divisionLabel: Mục 1',
      'divisionTitle: ĐƠN',
      'divisionLabel: Tiểu mục 1',
      'divisionTitle: VÀO SỔ',
      'article: Điều 5. Trong ngày./.',
    ])
  })

  it('may stand one after another as well as one in another', () => {
    const body = [
      { chapter: 'Một' },
      { article: 'Hai', items: ['a.'] },
      { chapter: 'Ba' },
      { article: 'Bốn', items: ['b.'] },
    ]
    expect(proseOf(body).filter(line => !line.startsWith('divisionTitle'))).toEqual([
      'divisionLabel: Chương I',
      'articleTitle: Điều 1. Hai',
      'clause: 1. a.',
      'divisionLabel: Chương II',
      'articleTitle: Điều 2. Bốn',
      'clause: 1. b./.',
    ])
  })

  it('count on from a number given, show one written out, and none where none is wanted', () => {
    const body = [
      { chapter: 'a', number: 3 },
      { chapter: 'b', number: 'IIIa' },
      { chapter: 'c' },
      { chapter: 'd', number: '', body: ['Hết.'] },
    ]
    expect(proseOf(body)).toEqual([
      'divisionLabel: Chương III',
      'divisionTitle: A',
      'divisionLabel: Chương IIIa',
      'divisionTitle: B',
      'divisionLabel: Chương IV',
      'divisionTitle: C',
      'divisionTitle: D',
      'body: Hết./.',
    ])
  })

  it('number the headings in them anew, from the outermost level', () => {
    const body = [
      { part: 'Một', body: [{ heading: 'a', items: ['b.'] }, { heading: 'c' }] },
      { part: 'Hai', body: [{ heading: 'd', body: ['Hết.'] }] },
    ]
    expect(proseOf(body).filter(line => !line.startsWith('division'))).toEqual([
      'majorHeading: I. A',
      'item: 1. b.',
      'majorHeading: II. C',
      'majorHeading: I. D',
      'body: Hết./.',
    ])
  })
})

describe('the levels under an article', () => {
  const levels = [{ item: 'a', items: [{ item: 'b', items: [{ item: 'c', items: ['d.'] }] }] }]

  it('are 1., a), - and +', () => {
    expect(proseOf([{ article: 'Tên', items: levels }])).toEqual([
      'articleTitle: Điều 1. Tên',
      'clause: 1. a',
      'point: a) b',
      'item: - c',
      'item: + d./.',
    ])
  })

  it('are those of the article, else those the author gives around it', () => {
    const article = (more: object) => ({ article: 'Tên', items: ['a.'], ...more })
    const body = [
      article({}),
      article({ numbering: ['-'] }),
      { chapter: 'Riêng', numbering: ['(1)'], body: [article({})] },
    ]
    const items = proseOf(body, { numbering: ['1)', 'a.'] }).filter(line => /a\./.test(line))
    expect(items).toEqual(['clause: 1) a.', 'item: - a.', 'item: (1) a./.'])
  })
})

describe('an article without a title', () => {
  const table = { columns: ['content'], rows: [{ content: 'Việc' }] }

  it.each([
    ['a paragraph of several lines', [{ text: 'Một:\nHai.' }], ['article: Điều 1. Một:', 'body: Hai./.']],
    ['a list', [{ items: ['Một.'] }], ['articleTitle: Điều 1.', 'clause: 1. Một./.']],
    [
      'a heading',
      [{ heading: 'Một', body: ['Hai.'] }],
      ['articleTitle: Điều 1.', 'heading: 1. Một', 'body: Hai./.'],
    ],
    ['a table', [{ table }], ['articleTitle: Điều 1.', 'table']],
  ])('opens with %s', (_, body, lines) => {
    expect(proseOf([{ article: '', body }])).toEqual(lines)
  })

  it('may hold nothing at all', () => {
    expect(proseOf([{ article: '' }])).toEqual(['articleTitle: Điều 1./.'])
  })
})
