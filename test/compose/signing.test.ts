import { describe, expect, it } from 'vitest'
import { compose, composeSeparately } from '../../src/compose/compose.ts'
import type { Document, Signing } from '../../src/document/model.ts'
import { smallPlan } from './small-plan.ts'

type Parts = Parameters<typeof smallPlan>[0]

function signings(document: Document): readonly (Signing | undefined)[] {
  const blocks = document.sections.flatMap(section => section.blocks)
  const items = blocks.flatMap(block => (block.type === 'columns' ? block.rows.flat(2) : []))
  return items.flatMap(item => (item.type === 'space' && item.role === 'signature' ? [item.signing] : []))
}

function names(parts: Parts): readonly string[] {
  return signings(compose(smallPlan(parts))).map(signing =>
    [signing?.signer.name, signing?.body?.name].join(' '),
  )
}

const BODY = { name: ['Ủy ban nhân dân', 'xã An Bình'], symbol: 'UBND', place: 'An Bình' }
const an = { title: 'Chủ tịch', name: 'Lê An' }
const binh = { title: 'Thư ký', name: 'Lê Bình' }
const plan = { title: 'Thử', body: ['Một.'] }

describe('who signs where', () => {
  it('is the signer and the body beside, named for signing programs and described for people', () => {
    const decision = { articles: ['Một.'], signature: an }
    expect(signings(compose(smallPlan({ issuer: BODY, decision })))).toEqual([
      {
        signer: { name: 'nguoi-ky-1', label: 'Chữ ký số của người ký: Lê An' },
        body: { name: 'co-quan', label: 'Chữ ký số của cơ quan, tổ chức: Ủy ban nhân dân xã An Bình' },
      },
    ])
  })

  it('is the body beside the last of several of its own', () => {
    const signed = { ...plan, recipients: ['A'], signature: [binh, an] }
    expect(names({ decision: null, plan: signed })).toEqual(['nguoi-ky-1 ', 'nguoi-ky-2 co-quan'])
  })

  it('is each body of a joint text beside its own signatory', () => {
    const issuer = { ...BODY, jointly: [{ name: 'Hội Khuyến học', symbol: 'HKH' }] }
    const signed = { ...plan, recipients: ['A'], signature: [binh, an] }
    expect(names({ issuer, decision: null, plan: signed })).toEqual([
      'nguoi-ky-1 co-quan-1',
      'nguoi-ky-2 co-quan-2',
    ])
  })

  it('is nobody in what is marked as a draft, or has no signature', () => {
    const decision = { articles: ['Một.'], signature: an }
    expect(signings(compose(smallPlan({ decision, marks: { draft: 'Dự thảo' } })))).toEqual([undefined])
    expect(names({ decision: null, plan })).toEqual([])
  })
})

describe('an attachment', () => {
  const decision = { articles: [{ issues: 'plan' }], signature: an }
  const appendices = [{ title: 'Danh mục', body: ['Một.'] }]
  const signedAs = (parts: Parts) =>
    composeSeparately(smallPlan(parts)).map(({ name, document }) => [
      name,
      document.attachmentSignature?.label,
    ])

  it('is signed by the body in a file of its own, not in the file of what is signed', () => {
    const label = 'Chữ ký số của cơ quan, tổ chức trên văn bản kèm theo: Ủy ban nhân dân xã An Bình'
    const parts = { issuer: BODY, decision, plan, appendices }
    expect(signedAs(parts)).toEqual([
      ['quyet-dinh', undefined],
      ['ke-hoach', label],
      ['phu-luc', label],
    ])
    expect(compose(smallPlan(parts)).attachmentSignature).toBeUndefined()
  })

  it('alone is a file of its own', () => {
    expect(compose(smallPlan({ decision: null, appendices })).attachmentSignature?.name).toBe('co-quan')
  })

  it('of what nobody signs is signed by nobody', () => {
    expect(signedAs({ decision: null, plan, appendices })).toEqual([
      ['ke-hoach', undefined],
      ['phu-luc', undefined],
    ])
    expect(signedAs({ decision, plan, marks: { draft: 'Dự thảo' } })).toEqual([
      ['quyet-dinh', undefined],
      ['ke-hoach', undefined],
    ])
  })
})

describe('a part composed separately', () => {
  it('has the words of its part in the whole, its own title, and its own count of footnotes', () => {
    const footnotes = { a: 'Một.', b: 'Hai.' }
    const whole = smallPlan({
      decision: { articles: ['Một[^a].'] },
      plan: { title: 'Thử', body: ['Hai[^b], một[^a].'] },
      footnotes,
    })
    const joint = compose(whole)
    const [decision, text] = composeSeparately(whole).map(({ document }) => document)
    expect(decision?.sections).toEqual(joint.sections.filter(({ part }) => part === 'decision'))
    expect(text?.title).toBe('Kế hoạch: Thử')
    expect(text?.notes.map(({ source }) => source)).toEqual([
      ['footnotes', 'b'],
      ['footnotes', 'a'],
    ])
    expect(joint.notes.map(({ source }) => source)).toEqual([
      ['footnotes', 'a'],
      ['footnotes', 'b'],
    ])
  })

  it('is called by its kind, an appendix by its place and by its text where there are several', () => {
    const fileNames = (parts: Parts) => composeSeparately(smallPlan(parts)).map(({ name }) => name)
    const to = (text: string) => ({ title: 'Danh mục', body: ['Một.'], to: text })
    expect(fileNames({ appendices: [to('decision'), to('decision')] })).toEqual([
      'quyet-dinh',
      'phu-luc-1',
      'phu-luc-2',
    ])
    const both = [to('decision'), to('plan'), to('plan')]
    expect(fileNames({ plan: { ...plan, type: 'Đề án' }, appendices: both })).toEqual([
      'quyet-dinh',
      'quyet-dinh-phu-luc',
      'de-an',
      'de-an-phu-luc-1',
      'de-an-phu-luc-2',
    ])
    expect(fileNames({})).toEqual([undefined])
  })
})
