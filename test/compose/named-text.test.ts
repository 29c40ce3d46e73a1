import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { type Parts, smallPlan, textsOf } from './small-plan.ts'

const plan = { title: 'Kiểm soát thủ tục hành chính', body: ['Nội dung.'] }

function outlineOf(parts: Parts): readonly string[] {
  const part = compose(smallPlan(parts)).sections.find(section => section.part === 'plan')
  return (part?.blocks ?? []).map(block =>
    block.type === 'paragraph' ? block.role : `${block.type} ${'role' in block ? block.role : ''}`.trim(),
  )
}

describe('a named text', () => {
  it('is set in the order of the model after Mẫu 1.3 when it goes with a decision', () => {
    expect(outlineOf({ plan })).toEqual([
      'columns letterhead',
      'documentType',
      'subject',
      'attachment',
      'rule attachment',
      'body',
    ])
  })

  it('is set in the order of Mẫu 1.4 when it stands alone', () => {
    const whole = {
      ...plan,
      bases: ['Luật A'],
      addressees: 'UBND tỉnh',
      recipients: ['Phòng B'],
      signature: { title: 'Chủ tịch' },
    }
    expect(outlineOf({ decision: null, plan: whole })).toEqual([
      'columns letterhead',
      'documentType',
      'subject',
      'rule subject',
      'addresseesHeading',
      'basis',
      'body',
      'columns closing',
    ])
  })

  it.each(['Kế hoạch', 'Quy chế', 'Báo cáo', 'Giấy ủy quyền'])('has its type in capitals: %s', type => {
    expect(textsOf({ decision: null, plan: { ...plan, type } }, 'documentType')).toEqual([type.toUpperCase()])
  })

  it('has a paragraph for each line of its title', () => {
    const title = 'Các hoạt động kỷ niệm & tri ân\n(27/7/1947 - 27/7/2026)[^a]'
    const parts = { decision: null, plan: { ...plan, title }, footnotes: { a: 'Một.' } }
    expect(textsOf(parts, 'subject')).toEqual([
      'Các hoạt động kỷ niệm & tri ân',
      '(27/7/1947 - 27/7/2026)[1]',
    ])
    expect(compose(smallPlan(parts)).title).toBe(
      'Kế hoạch: Các hoạt động kỷ niệm & tri ân (27/7/1947 - 27/7/2026)',
    )
  })
})

describe('the addressees', () => {
  const addressed = (addressees: unknown, role: Parameters<typeof textsOf>[1]) =>
    textsOf({ decision: null, plan: { ...plan, addressees } }, role)

  it('stand on the line of “Kính gửi:” when there is one', () => {
    expect(addressed('Sở Tư pháp', 'addresseesHeading')).toEqual(['Kính gửi: Sở Tư pháp'])
    expect(addressed('Sở Tư pháp', 'addressee')).toEqual([])
  })

  it('stand on a line each when there are several, with dash and mark once', () => {
    const names = ['- Chủ tịch UBND xã;', 'Sở Tư pháp']
    expect(addressed(names, 'addresseesLead')).toEqual(['Kính gửi:'])
    expect(addressed(names, 'addressee')).toEqual(['- Chủ tịch UBND xã;', '- Sở Tư pháp.'])
  })

  it('are the first recipients', () => {
    const whole = {
      ...plan,
      addressees: 'UBND tỉnh',
      recipients: ['Phòng B'],
      signature: { title: 'Chủ tịch' },
    }
    const recipients = (more: object) => textsOf({ decision: null, plan: { ...whole, ...more } }, 'recipient')
    expect(recipients({})).toEqual(['- Như trên;', '- Phòng B;', '- Lưu: VT.'])
    expect(recipients({ recipients: ['Như trên', 'Phòng B'] })).toEqual([
      '- Như trên;',
      '- Phòng B;',
      '- Lưu: VT.',
    ])
    expect(recipients({ addressees: undefined })).toEqual(['- Phòng B;', '- Lưu: VT.'])
  })
})
