import { describe, expect, it } from 'vitest'
import { MARK_ROLES, PARAGRAPH_ROLES, RULE_ROLES } from '../../src/document/model.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { roleStyleId, ruleStyleId } from '../../src/render/docx/style-names.ts'
import { document, section } from './builders.ts'
import { testProfile } from './profile.ts'
import { found, rendered, styleNamed, value } from './read-docx.ts'
import { all } from './xml-tree.ts'

const empty = document([section([])])
const file = await rendered(empty)
const styles = file.part('word/styles.xml')

describe('styles of a DOCX', () => {
  it.each(PARAGRAPH_ROLES)('say all the profile prescribes for %s', role => {
    // Balancing is done before the renderers.
    const { balanced: _, ...expected } = testProfile.roles[role]
    const style = styleNamed(file, roleStyleId(role))
    const { attributes: spacing } = found(style, 'w:pPr', 'w:spacing')
    const indent = all(style, 'w:ind')[0]?.attributes ?? {}
    expect({
      size: Number(value(style, 'w:rPr', 'w:sz')) / 2,
      bold: value(style, 'w:rPr', 'w:b') === true,
      italic: value(style, 'w:rPr', 'w:i') === true,
      align: value(style, 'w:pPr', 'w:jc'),
      left: Number(indent['w:left'] ?? 0) / 20,
      firstLine: (Number(indent['w:firstLine'] ?? 0) - Number(indent['w:hanging'] ?? 0)) / 20,
      before: Number(spacing['w:before']) / 20,
      after: Number(spacing['w:after']) / 20,
      lineSpacing: Number(spacing['w:line']) / 240,
      keepWithNext: value(style, 'w:pPr', 'w:keepNext') === true,
      keepLines: value(style, 'w:pPr', 'w:keepLines') === true,
    }).toEqual({ ...expected, align: expected.align === 'justify' ? 'both' : expected.align })
    expect(spacing['w:lineRule']).toBe('auto')
    expect(value(style, 'w:pPr', 'w:widowControl')).toBe(true)
  })

  it.each(RULE_ROLES)('draw the line under %s', role => {
    const expected = testProfile.rules[role]
    const style = styleNamed(file, ruleStyleId(role))
    const { attributes: spacing } = found(style, 'w:pPr', 'w:spacing')
    const border = found(style, 'w:pPr', 'w:pBdr')
    expect(border.children.map(edge => edge.name)).toEqual(['w:top'])
    expect(border.children[0]?.attributes).toMatchObject({ 'w:val': 'single', 'w:space': '0' })
    expect(Number(border.children[0]?.attributes['w:sz']) / 8).toBe(expected.weight)
    expect(spacing).toEqual({
      'w:before': String(expected.before * 20),
      'w:after': String(expected.after * 20),
      'w:line': String(expected.height * 20),
      'w:lineRule': 'exact',
    })
  })

  it('rank headings for Word’s navigation', () => {
    const ranks = PARAGRAPH_ROLES.flatMap(role => {
      const level = value(styleNamed(file, roleStyleId(role)), 'w:pPr', 'w:outlineLvl')
      return level === undefined ? [] : [`${role} ${Number(level) + 1}`]
    })
    expect(ranks).toEqual([
      'documentType 1',
      'appendixLabel 1',
      'divisionLabel 2',
      'divisionTitle 2',
      'majorHeading 2',
      'heading 3',
      'articleTitle 3',
      'article 3',
    ])
  })

  it('set the typeface for every script and Vietnamese for the whole document', () => {
    const run = found(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')
    const font = 'Times New Roman'
    expect(found(run, 'w:rFonts').attributes).toEqual({
      'w:ascii': font,
      'w:hAnsi': font,
      'w:cs': font,
      'w:eastAsia': font,
    })
    expect(value(run, 'w:lang')).toBe('vi-VN')
    expect(value(run, 'w:sz')).toBe(String(testProfile.roles.body.size * 2))
  })

  it('have ids and names of their own, and names without a comma, which would part them in Word', () => {
    const all_ = all(styles, 'w:style')
    const ids = all_.map(style => style.attributes['w:styleId'])
    const names = all_.map(style => String(value(style, 'w:name')))
    expect(new Set(ids).size).toBe(all_.length)
    expect(new Set(names).size).toBe(all_.length)
    expect(names.filter(name => name.includes(','))).toEqual([])
    expect(names).toContain('KH Quốc hiệu')
  })

  it('raise a note mark without a size of its own, so that its line is no taller', () => {
    expect(found(styleNamed(file, 'FootnoteReference'), 'w:rPr').children.map(child => child.name)).toEqual([
      'w:vertAlign',
    ])
  })

  it('leave out what no paragraph uses: docx’s headings and contents', async () => {
    const decree = (await rendered(empty, decree30)).part('word/styles.xml')
    const expected = PARAGRAPH_ROLES.length + RULE_ROLES.length + MARK_ROLES.length + 4
    expect(all(decree, 'w:style')).toHaveLength(expected)
  })
})
