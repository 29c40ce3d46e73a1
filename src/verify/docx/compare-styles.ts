import { toTwips } from '../../base/units.ts'
import { MARK_ROLES, PARAGRAPH_ROLES, RULE_ROLES } from '../../document/model.ts'
import type { ParagraphStyle, Profile } from '../../profile/profile.ts'
import type { Differences, Fact } from '../difference.ts'
import { stylePlace, WHAT } from '../wording.ts'
import { PAGE_NUMBER_STYLE, styleIdOf } from './role-styles.ts'
import type { StyleSheet } from './style-sheet.ts'

const SINGLE_LINE = 240
const ALIGNMENTS = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const

/** Compares every style with what the profile says of its role. */
export function compareStyles(differences: Differences, styles: StyleSheet, profile: Profile): void {
  for (const role of PARAGRAPH_ROLES)
    compareRole(
      new OneStyle(styleIdOf({ type: 'paragraph', role }), styles, differences),
      profile.roles[role],
      profile,
    )
  for (const role of MARK_ROLES) {
    const style = new OneStyle(styleIdOf({ type: 'mark', role }), styles, differences)
    const { size, bold, before, after } = profile.marks[role]
    style.font(profile.font, size)
    style.toggle('w:b', bold)
    style.spacing(before, after)
  }
  for (const role of RULE_ROLES) {
    const { before, after, height, weight } = profile.rules[role]
    const style = new OneStyle(styleIdOf({ type: 'rule', role }), styles, differences)
    style.spacing(before, after)
    style.value('w:spacing', 'w:line', toTwips(height))
    style.value('w:spacing', 'w:lineRule', 'exact')
    style.value('w:top', 'w:sz', Math.round(weight * 8))
  }
  const number = new OneStyle(PAGE_NUMBER_STYLE, styles, differences)
  number.font(profile.font, profile.pageNumber.size)
  number.value('w:jc', 'w:val', 'center')
}

function compareRole(style: OneStyle, role: ParagraphStyle, { font }: Profile): void {
  style.font(font, role.size)
  style.toggle('w:b', role.bold)
  style.toggle('w:i', role.italic)
  style.toggle('w:keepNext', role.keepWithNext)
  style.toggle('w:keepLines', role.keepLines)
  style.spacing(role.before, role.after)
  style.value('w:spacing', 'w:line', Math.round(SINGLE_LINE * role.lineSpacing))
  style.value('w:spacing', 'w:lineRule', 'auto')
  style.value('w:jc', 'w:val', ALIGNMENTS[role.align])
  style.value('w:ind', 'w:left', toTwips(role.left))
  style.value('w:ind', 'w:firstLine', Math.max(0, toTwips(role.firstLine)))
  style.value('w:ind', 'w:hanging', Math.max(0, toTwips(-role.firstLine)))
}

/** One style of the file, compared property by property; a length that is not set is 0. */
class OneStyle {
  readonly #id: string
  readonly #styles: StyleSheet
  readonly #differences: Differences

  constructor(id: string, styles: StyleSheet, differences: Differences) {
    this.#id = id
    this.#styles = styles
    this.#differences = differences
    if (!styles.has(id)) this.#differ(WHAT.style, id, undefined)
  }

  font(name: string, size: number): void {
    for (const script of ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia']) {
      const found = this.#styles.value(this.#id, 'w:rFonts', script)
      if (found !== name) this.#differ(WHAT.font, name, found)
    }
    const found = Number(this.#styles.value(this.#id, 'w:sz', 'w:val')) / 2
    if (found !== size) this.#differ(WHAT.size, size, found)
  }

  spacing(before: number, after: number): void {
    this.value('w:spacing', 'w:before', toTwips(before))
    this.value('w:spacing', 'w:after', toTwips(after))
  }

  toggle(property: string, expected: boolean): void {
    const found = this.#styles.isOn(this.#id, property)
    if (found !== expected) this.#differ({ vi: property, en: property }, expected, found)
  }

  value(property: string, attribute: string, expected: string | number): void {
    const read = this.#styles.value(this.#id, property, attribute)
    const found = typeof expected === 'number' ? Number(read ?? 0) : read
    if (found === expected) return
    const name = `${property} ${attribute}`
    this.#differ({ vi: name, en: name }, expected, found)
  }

  #differ(what: { readonly vi: string; readonly en: string }, expected: Fact, found: Fact): void {
    this.#differences.same(stylePlace(this.#id), what, expected, found)
  }
}
