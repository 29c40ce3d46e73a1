import { describe, expect, it } from 'vitest'
import { hoverAt } from '../../src/language-service/hover.ts'
import { folds, outline } from '../../src/language-service/outline.ts'
import { planTree } from '../../src/language-service/plan-tree.ts'
import { referencesAt, renameAt } from '../../src/language-service/references.ts'

const PLAN = `kehoach: 1
agencies:
  van-phong: Văn phòng
  "tu-phap": Tư pháp
footnotes:
  van-phong: Theo báo cáo.
plan:
  title: Kiểm soát
  body:
    - heading: Mục tiêu[^van-phong] van-phong
    - table:
        columns: [content, lead, { id: ai, kind: support, heading: Ai }]
        rows:
          - { content: van-phong, lead: [van-phong, "tu-phap"], cells: { ai: van-phong } }
`
const tree = planTree('plan.yaml', PLAN)
const written = (offset: number) =>
  referencesAt([tree], offset).map(({ range: [start, end] }) => PLAN.slice(start - 2, end + 1))

describe('codes', () => {
  it('are found where they are declared and called, and not in texts or other groups', () => {
    expect(written(PLAN.indexOf('van-phong'))).toEqual(['  van-phong:', ' [van-phong,', ': van-phong '])
    expect(written(PLAN.indexOf('[^van-phong') + 4)).toEqual(['  van-phong:', '[^van-phong]'])
  })

  it('are renamed wherever they stand, in their quotes', () => {
    const renamed = renameAt([tree], PLAN.lastIndexOf('tu-phap'), 'ho-tich')
    const edits = 'edits' in renamed ? (renamed.edits ?? []) : []
    let text = PLAN
    for (const { span, text: name } of [...edits].sort((a, b) => b.span.start - a.span.start))
      text = text.slice(0, span.start) + name + text.slice(span.end)
    expect(text).toBe(PLAN.replaceAll('tu-phap', 'ho-tich'))
  })

  it('are not renamed to what is taken, to what is no plain word, or where none stands', () => {
    const at = PLAN.indexOf('van-phong')
    expect(renameAt([tree], at, 'tu-phap').refusal?.vi).toBe('Mã này đã có.')
    expect(renameAt([tree], at, 'a: b').refusal?.vi).toMatch(/^Mã chỉ gồm chữ/)
    expect(renameAt([tree], PLAN.indexOf('Kiểm soát'), 'x').refusal?.vi).toMatch(/^Chỗ này không phải mã/)
  })

  it('of a shared file are renamed there', () => {
    const shared = planTree('chung.yaml', 'signers:\n  ct: { title: Chủ tịch, name: Vũ Văn Nho }\n')
    const own = planTree('plan.yaml', 'plan:\n  signature: ct\n')
    expect(renameAt([own, shared], 20, 'chu-tich').refusal?.vi).toMatch(/^Mã này khai trong tệp dùng chung/)
    expect(referencesAt([own, shared], 20).map(({ file }) => file)).toEqual(['chung.yaml', 'plan.yaml'])
  })
})

describe('hover', () => {
  it('says what a key means, in the file’s own words', () => {
    expect(hoverAt([tree], PLAN.indexOf('title'))).toMatchObject({
      title: 'title',
      meaning: 'Tên (trích yếu), không kể tên loại; mỗi dòng viết là một dòng in.',
    })
  })

  it('says what a code stands for', () => {
    expect(hoverAt([tree], PLAN.lastIndexOf('van-phong'))).toMatchObject({
      title: 'van-phong',
      meaning: 'Văn phòng',
      kind: { vi: 'Cơ quan' },
    })
    expect(hoverAt([tree], PLAN.indexOf('[^van') + 3)).toMatchObject({ meaning: 'Theo báo cáo.' })
  })
})

describe('outline', () => {
  it('shows the parts as they are nested, called as they are written', () => {
    const parts = outline(tree)
    expect(parts.map(({ name, detail }) => `${name} ${detail}`.trim())).toEqual([
      'agencies',
      'footnotes',
      'plan Kiểm soát',
    ])
    const body = parts[2]?.children[0]
    expect(body?.children.map(({ name }) => name)).toEqual(['Mục tiêu[^van-phong] van-phong', '2.'])
  })

  it('folds what goes over several lines, also in broken YAML', () => {
    const broken = planTree('plan.yaml', 'kehoach: 1\nplan:\n  title: "a\n  body:\n    - text\n')
    expect(folds(broken).length).toBeGreaterThan(0)
    expect(folds(tree).map(([start]) => PLAN.slice(start, start + 6))).toContain('agenci')
  })
})
