import { describe, expect, it } from 'vitest'
import { completionsAt } from '../../src/language-service/completion.ts'
import { planTree } from '../../src/language-service/plan-tree.ts'

/** What is offered where `|` stands. */
function offered(marked: string) {
  const offset = marked.indexOf('¦')
  const text = marked.replace('¦', '')
  return completionsAt([planTree('plan.yaml', text)], offset)
}
const labels = (marked: string) => offered(marked).map(({ label }) => label)

const VIETNAMESE = `kehoach: 1
các cơ quan:
  van-phong: Văn phòng HĐND và UBND
  tu-phap: Công chức Tư pháp
những người ký:
  ct: { chức vụ: Chủ tịch, họ tên: Vũ Văn Nho }
các danh sách nơi nhận:
  chung: [Đảng ủy, HĐND]
chú thích:
  nguon: Theo báo cáo năm 2024.
`

describe('completion of keys', () => {
  it('offers Vietnamese keys of the place in a Vietnamese plan, without those that stand there', () => {
    const found = labels(`${VIETNAMESE}¦`)
    expect(found).toContain('quyết định')
    expect(found).toContain('cơ quan ban hành')
    expect(found).not.toContain('các cơ quan')
    expect(found).not.toContain('decision')
    expect(new Set(found).size).toBe(found.length)
  })

  it('offers English keys in an English plan, each once', () => {
    const found = labels('kehoach: 1\nissuer:\n  name: UBND\n  ¦\nplan:\n  title: Kế hoạch\n')
    expect(found).toEqual(expect.arrayContaining(['parent', 'symbol', 'place']))
    expect(found).not.toContain('name')
    expect(found).not.toContain('title')
  })

  it('explains a key with its meaning and an example in Vietnamese keys', () => {
    const key = offered(`${VIETNAMESE}¦`).find(({ label }) => label === 'cơ quan ban hành')
    expect(key).toMatchObject({
      insert: 'cơ quan ban hành: ',
      meaning: 'Cơ quan ban hành.',
      example: '{ tên cơ quan: [Ủy ban nhân dân, phường Chí Minh], ký hiệu: UBND, địa danh: Chí Minh }',
    })
    expect(key?.search).toContain('co quan ban hanh')
    expect(key?.search).toContain('issuer')
  })

  it('follows items of lists, also where they stand in the column of their key', () => {
    expect(labels('kehoach: 1\nquyết định:\n  các điều:\n    - tên: Một\n      ¦')).toEqual(
      expect.arrayContaining(['nội dung', 'các khoản']),
    )
    expect(labels('kehoach: 1\nquyết định:\n  các điều:\n  - ¦')).toContain('các khoản')
  })

  it('works in a line of flow YAML that is not closed', () => {
    const found = labels('kehoach: 1\ncơ quan ban hành: { ký hiệu: UBND, ¦')
    expect(found).toContain('địa danh')
    expect(found).not.toContain('ký hiệu')
  })

  it('offers nothing in a text over several lines nor in a comment', () => {
    expect(labels('kehoach: 1\nquyết định:\n  các điều:\n    - nội dung: |\n        Điều ¦')).toEqual([])
    expect(labels('kehoach: 1\n# ¦')).toEqual([])
  })

  it('works beside broken YAML', () => {
    expect(labels('kehoach: 1\nkế hoạch:\n  tên: "chưa đóng\n  ¦')).toContain('nội dung')
  })
})

describe('completion of codes and words', () => {
  it('offers agencies with their names in cells that name agencies', () => {
    const table = 'kế hoạch:\n  nội dung:\n    - bảng:\n        các dòng:\n          - chủ trì: '
    expect(offered(`${VIETNAMESE}${table}¦`)).toMatchObject([
      { kind: 'code', label: 'van-phong', meaning: 'Văn phòng HĐND và UBND' },
      { kind: 'code', label: 'tu-phap' },
    ])
    expect(labels(`${VIETNAMESE}${table}[tu-phap, ¦`)).toEqual(['van-phong', 'tu-phap'])
    expect(offered(`${VIETNAMESE}${table}¦`)[0]?.search).toContain('van phong hdnd va ubnd')
  })

  it('offers signers, lists of recipients and notes', () => {
    expect(labels(`${VIETNAMESE}kế hoạch:\n  người ký: ¦`)).toEqual(['ct'])
    expect(labels(`${VIETNAMESE}kế hoạch:\n  nơi nhận:\n    - danh sách: ¦`)).toEqual(['chung'])
    expect(labels(`${VIETNAMESE}kế hoạch:\n  nội dung:\n    - Như trên[^¦`)).toEqual(['nguon'])
  })

  it('offers the kinds of columns and the types of documents', () => {
    expect(labels(`${VIETNAMESE}kế hoạch:\n  tên loại: ¦`)).toContain('Thông báo')
    const columns = 'kế hoạch:\n  nội dung:\n    - bảng:\n        các cột:\n          - loại: ¦'
    expect(labels(`${VIETNAMESE}${columns}`)).toContain('chủ trì')
  })
})
