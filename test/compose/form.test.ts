import { describe, expect, it } from 'vitest'
import { compose, composeSeparately } from '../../src/compose/compose.ts'
import type { Block, Paragraph } from '../../src/document/model.ts'
import { plainText, smallPlan } from './small-plan.ts'

const blocksOf = (form: object): readonly Block[] =>
  compose(smallPlan({ forms: [{ body: ['Lời.'], ...form }] })).sections.at(-1)?.blocks ?? []

function told(block: Block): string {
  if (block.type === 'paragraph') return toldParagraph(block)
  if (block.type !== 'columns') return block.type
  const rows = block.rows.map(row =>
    row
      .map(cell => cell.flatMap(item => (item.type === 'paragraph' ? [toldParagraph(item)] : [])).join(' / '))
      .join(' | '),
  )
  return `${block.role}: ${rows.join(' // ')}`
}

function toldParagraph({ role, children, blank }: Paragraph): string {
  return `${role}: ${plainText(children).replaceAll('\u00a0', ' ')}${blank ? '→' : ''}`
}

describe('a form', () => {
  it('stands last, on pages of its own, without “Phụ lục”, attachment line and “./.”', () => {
    const plan = smallPlan({
      appendices: [{ title: 'Danh mục', body: ['Lời.'] }],
      forms: [{ label: 'Mẫu số 01', title: 'Phiếu', body: ['Lời.'] }],
    })
    const { sections } = compose(plan)
    expect(sections.map(({ title }) => title)).toEqual([
      'Quyết định: Ban hành Quy chế làm việc',
      'Phụ lục: Danh mục',
      'Mẫu số 01: PHIẾU',
    ])
    expect(sections.at(-1)?.blocks.map(told)).toEqual([
      'formLabel: Mẫu số 01',
      'documentType: PHIẾU',
      'rule',
      'body: Lời.',
    ])
  })

  it('has files of its own name', () => {
    const files = (forms: readonly object[]) =>
      composeSeparately(smallPlan({ forms })).map(({ name }) => name)
    expect(files([{ body: ['Lời.'] }])).toEqual(['quyet-dinh', 'bieu-mau'])
    expect(files([{ body: ['Lời.'] }, { body: ['Lời.'] }])).toEqual([
      'quyet-dinh',
      'bieu-mau-1',
      'bieu-mau-2',
    ])
  })

  it('has its label on the right, or in the middle in bold', () => {
    expect(blocksOf({ label: 'Mẫu 1', labelAt: 'center' }).map(told)[0]).toBe('formLabelCentered: Mẫu 1')
    expect(blocksOf({ label: 'Mẫu 1', labelAt: 'right' }).map(told)[0]).toBe('formLabel: Mẫu 1')
  })

  it('has who fills it in beside nation and motto, which stand alone where nobody is named', () => {
    const head = { parent: 'Xã An Bình', name: 'Thôn ……', symbol: 'Số: …', date: 'Ngày …' }
    expect(blocksOf({ head }).map(told)[0]).toBe(
      'letterhead: parentBody: XÃ AN BÌNH / issuer: THÔN …… | nation: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / motto: Độc lập - Tự do - Hạnh phúc // number: Số: … | placeDate: Ngày …',
    )
    expect(blocksOf({ head: {} }).map(told)).toEqual([
      'nation: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto: Độc lập - Tự do - Hạnh phúc',
      'rule',
      'body: Lời.',
    ])
  })

  it('leads with dots to the margin behind what is to be filled in, and where dots are typed', () => {
    const body = [
      { fill: 'Họ và tên:' },
      { fill: ['Dân tộc: ....', 'Tôn giáo:'] },
      { dots: 2 },
      'Tại ........',
      'Tại …… ',
      'Sinh ngày … tháng …',
      'Và các nội dung khác...',
    ]
    expect(blocksOf({ body }).map(told)).toEqual([
      'body: Họ và tên:→',
      'fields: body: Dân tộc: ....→ | formField: Tôn giáo:→',
      'formField: →',
      'formField: →',
      'body: Tại→',
      'body: Tại→',
      'body: Sinh ngày … tháng …',
      'body: Và các nội dung khác...',
    ])
  })

  it('has lines in the middle and on the right, answers to tick and tables', () => {
    const body = [
      { center: ['Một', 'Hai'] },
      { right: 'Ngày …' },
      { ticks: ['Có', 'Không'] },
      { table: { columns: ['number', 'content'], rows: [{ content: '' }] } },
    ]
    expect(blocksOf({ body }).map(told)).toEqual([
      'formCentered: Một',
      'formCentered: Hai',
      'formRight: Ngày …',
      'fields: body: ☐ Có | formField: ☐ Không',
      'table',
    ])
  })

  it('is signed on the right by one, side by side by several, each told how', () => {
    expect(blocksOf({ signature: { title: 'Chủ hộ' } }).map(told)[1]).toBe(
      'closing:  | signTitle: CHỦ HỘ / signHint: (Ký, ghi rõ họ tên) / signerName: ',
    )
    const signature = [
      { title: 'Thư ký', hint: '' },
      { title: ['TM. Ban', 'Trưởng ban'], name: 'Vũ Nho' },
    ]
    expect(blocksOf({ signature }).map(told)[1]).toBe(
      'signatures: signTitle: THƯ KÝ / signerName:  | signTitle: TM. BAN / signTitle: TRƯỞNG BAN / signHint: (Ký, ghi rõ họ tên) / signerName: Vũ Nho',
    )
  })

  it('ends in its notes', () => {
    expect(
      blocksOf({ notes: ['(1) Tên thôn.', '(2) Số phiếu.'] })
        .map(told)
        .slice(1),
    ).toEqual(['formNotesHeading: Ghi chú:', 'formNote: (1) Tên thôn.', 'formNote: (2) Số phiếu.'])
  })
})

it('several forms stand under a heading above the first', () => {
  expect(blocksOf({ heading: 'Các biểu mẫu', label: 'Mẫu 1' }).map(told).slice(0, 2)).toEqual([
    'appendixTitle: CÁC BIỂU MẪU',
    'formLabel: Mẫu 1',
  ])
})
