import { describe, expect, it } from 'vitest'
import { MARK_ROLES } from '../../src/document/model.ts'
import { markStyleId } from '../../src/render/docx/style-names.ts'
import { boxed, columns, document, paragraph, section } from './builders.ts'
import { testProfile } from './profile.ts'
import { found, rendered, renderedBody, styleNamed, styleOf, value, wordsOf } from './read-docx.ts'
import { all, at, type XmlNode } from './xml-tree.ts'

const file = await rendered(document([section([])]))

function edges(node: XmlNode) {
  return found(node, 'w:pPr', 'w:pBdr').children.map(({ name, attributes }) => ({
    name,
    style: attributes['w:val'],
    color: attributes['w:color'],
    weight: Number(attributes['w:sz']) / 8,
    space: Number(attributes['w:space']),
  }))
}

describe('a mark of a DOCX', () => {
  it.each(MARK_ROLES)('is a style: a box as high as the profile says (%s)', role => {
    const expected = testProfile.marks[role]
    const style = styleNamed(file, markStyleId(role))
    const box = edges(style)
    expect(box.map(edge => edge.name)).toEqual(['w:top', 'w:left', 'w:bottom', 'w:right'])
    const { color, weight } = expected
    for (const edge of box) expect(edge).toMatchObject({ style: 'single', color, weight })
    const { attributes: spacing } = found(style, 'w:pPr', 'w:spacing')
    const room = box.filter(({ name }) => name === 'w:top' || name === 'w:bottom')
    const height = room.reduce((sum, edge) => sum + edge.space + weight, 0)
    expect(height + Number(spacing['w:line']) / 20).toBeCloseTo(expected.height, 1)
    expect(spacing).toMatchObject({
      'w:before': String(expected.before * 20),
      'w:after': String(expected.after * 20),
      'w:lineRule': 'exact',
    })
    expect(value(style, 'w:pPr', 'w:jc')).toBe('center')
    expect(value(style, 'w:rPr', 'w:color')).toBe(expected.color)
    expect(Number(value(style, 'w:rPr', 'w:sz')) / 2).toBe(expected.size)
    expect(value(style, 'w:rPr', 'w:b') === true).toBe(expected.bold)
  })

  it('is as wide as told from border to border, in the middle of its column', async () => {
    const body = await renderedBody(columns('letterhead', [200], [[boxed('urgency', 'KHẨN', 56.7)]]))
    const [word] = all(found(body, 'w:tbl'), 'w:p')
    const indent = found(word, 'w:pPr', 'w:ind').attributes
    const inside = 200 - (Number(indent['w:left']) + Number(indent['w:right'])) / 20
    expect(inside + 2 * testProfile.marks.urgency.weight).toBeCloseTo(56.7, 2)
    expect(Math.abs(Number(indent['w:left']) - Number(indent['w:right']))).toBeLessThanOrEqual(1)
    expect(word && wordsOf(body)[0]).toEqual(['KHMarkUrgency', 'KHẨN'])
  })

  it('has borders unlike those of the mark above it, which Word would join to it', async () => {
    const stacked = ['KHẨN', 'MẬT', 'DỰ THẢO'].map(text => boxed('urgency', text, 60))
    const body = await renderedBody(
      columns('letterhead', [200], [[...stacked, paragraph('number', 'a'), ...stacked]]),
    )
    const boxes = all(found(body, 'w:tbl'), 'w:p').filter(line => styleOf(line) === 'KHMarkUrgency')
    const own = boxes.map(box => {
      const borders = at(box, 'w:pPr', 'w:pBdr')
      return borders && edges(box).map(edge => edge.space)
    })
    expect(own).toEqual([undefined, [3, 1, 3, 1], undefined, undefined, [3, 1, 3, 1], undefined])
    const widths = boxes.map(box => {
      const indent = found(box, 'w:pPr', 'w:ind').attributes
      const side = Number(at(box, 'w:pPr', 'w:pBdr')?.children[1]?.attributes['w:space'] ?? 0)
      return 4000 - Number(indent['w:left']) - Number(indent['w:right']) + 40 * side
    })
    expect(new Set(widths).size).toBe(1)
  })
})
