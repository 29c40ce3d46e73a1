import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../../src/plan/parse-plan.ts'
import { assignedTasks, cellAgencies } from '../../../../src/plan/reading/agencies/agency-cells.ts'
import { agenciesOf } from '../../../../src/plan/reading/agencies/plan-agencies.ts'

function planOf(text: string) {
  const { value, diagnostics } = parsePlan('plan.yaml', new TextEncoder().encode(text))
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value.plan
}

const HEAD = `kehoach: 1
cơ quan ban hành: { tên cơ quan: [Ủy ban nhân dân, phường An Bình], ký hiệu: UBND, địa danh: An Bình }
các cơ quan:
  van-phong: { tên: Văn phòng HĐND và UBND phường, tên khác: VP HĐND-UBND }
  cong-an: Công an phường
`

const plan = planOf(`${HEAD}kế hoạch:
  tên: Chuyển đổi số
  bảng:
    các cột: [nội dung, chủ trì, phối hợp]
    các dòng:
      - { nội dung: Một, chủ trì: van-phong, phối hợp: 'Công an; Đài truyền thanh' }
      - { nội dung: Hai, gộp với dòng trên: [chủ trì], phối hợp: "-" }
      - nhóm: Nhóm
        các dòng: [{ nội dung: Ba, phối hợp: { nội dung: 12, số cột: 1 } }]
`)

describe('declared agencies', () => {
  it('may have other names, and Vietnamese keys', () => {
    expect(plan.agencies).toEqual({
      'van-phong': { name: 'Văn phòng HĐND và UBND phường', short: ['VP HĐND-UBND'] },
      'cong-an': 'Công an phường',
    })
  })

  it.each([
    ['VP HĐND – UBND', 'van-phong'],
    ['văn phòng Uỷ ban nhân dân phường An Bình', 'van-phong'],
    ['Công an', 'cong-an'],
    ['Công an thành phố', undefined],
  ])('are found by %s', (name, id) => {
    expect(agenciesOf(plan, {}).find(name)?.id).toBe(id)
  })

  it('are joined by those of the project, which do not replace them', () => {
    const other = planOf(`${HEAD}kế hoạch: { tên: A, nội dung: [B] }\n`)
    const agencies = agenciesOf(other, { 'tram-y-te': 'Trạm Y tế', 'cong-an': 'Công an xã khác' })
    expect(agencies.find('Trạm y tế phường')?.id).toBe('tram-y-te')
    expect(agencies.known.map(({ name }) => name)).toContain('Công an phường')
    expect(agencies.known).toHaveLength(3)
  })
})

describe('cells of agencies', () => {
  it('are read by tasks, those that go on from above too', () => {
    const names = assignedTasks(plan).map(({ lead, support }) =>
      [lead, support].map(all => all.map(one => one.name)),
    )
    expect(names).toEqual([
      [['Văn phòng HĐND và UBND phường'], ['Công an', 'Đài truyền thanh']],
      [['Văn phòng HĐND và UBND phường'], []],
      [[], []],
    ])
  })

  it('count once however many rows they go over', () => {
    expect(cellAgencies(plan, ['lead'])).toEqual([
      { name: 'Văn phòng HĐND và UBND phường', at: ['plan', 'table', 'rows', 0, 'lead'], isId: true },
    ])
  })
})
