import { attribute, child, elements, setting, switchOf, type XmlElement } from './xml-tree.ts'

/** How characters look, as far as recognising needs it; undefined is what is around it. */
export interface RunLook {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly caps?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly script?: 'super' | 'sub' | 'none' | undefined
}

/** How a paragraph stands, and which list counts it. */
export interface ParagraphLook {
  readonly align?: WordAlign | undefined
  /** Points. */
  readonly left?: number | undefined
  readonly firstLine?: number | undefined
  readonly above?: number | undefined
  readonly breaksPage?: boolean | undefined
  readonly list?: string | undefined
  readonly level?: number | undefined
}

export type WordAlign = 'left' | 'center' | 'right' | 'both'

export interface Style {
  readonly run: RunLook
  readonly paragraph: ParagraphLook
  /** Whether its tables have borders. */
  readonly bordered: boolean
}

const PLAIN: Style = { run: {}, paragraph: {}, bordered: false }
/** Styles are based on others through at most as many. */
const MOST_BASES = 20

/** The styles of a document, each with what it takes from those it is based on. */
export class Styles {
  readonly #elements = new Map<string, XmlElement>()
  readonly #known = new Map<string, Style>()
  readonly #defaults: Style
  readonly #default: string | undefined

  constructor(root: XmlElement | undefined) {
    for (const style of elements(root).filter(({ name }) => name === 'w:style')) {
      const id = attribute(style, 'styleId')
      if (id !== undefined) this.#elements.set(id, style)
    }
    const defaults = child(root, 'w:docDefaults')
    this.#defaults = {
      run: runLook(child(child(defaults, 'w:rPrDefault'), 'w:rPr')),
      paragraph: paragraphLook(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
      bordered: false,
    }
    this.#default = [...this.#elements].find(
      ([, style]) =>
        attribute(style, 'type') === 'paragraph' && ['1', 'true'].includes(attribute(style, 'default') ?? ''),
    )?.[0]
  }

  /** A paragraph's style, or the default one. */
  paragraph(id: string | undefined): Style {
    const own = this.#styleOf(id ?? this.#default, MOST_BASES)
    return under(this.#defaults, own)
  }

  /** A style of runs or tables alone. */
  other(id: string | undefined): Style {
    return this.#styleOf(id, MOST_BASES)
  }

  #styleOf(id: string | undefined, most: number): Style {
    const element = id === undefined ? undefined : this.#elements.get(id)
    if (id === undefined || element === undefined || most === 0) return PLAIN
    const known = this.#known.get(id)
    if (known) return known
    const own: Style = {
      run: runLook(child(element, 'w:rPr')),
      paragraph: paragraphLook(child(element, 'w:pPr')),
      bordered: hasBorders(child(element, 'w:tblPr')),
    }
    const style = under(this.#styleOf(setting(element, 'w:basedOn'), most - 1), own)
    this.#known.set(id, style)
    return style
  }
}

function under(base: Style, own: Style): Style {
  return {
    run: overlaid(base.run, own.run),
    paragraph: overlaid(base.paragraph, own.paragraph),
    bordered: base.bordered || own.bordered,
  }
}

/** What `own` says, else what `base` says. */
export function overlaid<T extends object>(base: T, own: T): T {
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  return { ...base, ...said }
}

export function runLook(properties: XmlElement | undefined): RunLook {
  if (!properties) return {}
  const script = setting(properties, 'w:vertAlign')
  return {
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    caps: switchOf(properties, 'w:caps'),
    hidden: switchOf(properties, 'w:vanish'),
    script:
      script === undefined
        ? undefined
        : script === 'superscript'
          ? 'super'
          : script === 'subscript'
            ? 'sub'
            : 'none',
  }
}

const ALIGNS: Readonly<Record<string, WordAlign>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
  left: 'left',
  start: 'left',
}

export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  if (!properties) return {}
  const indent = child(properties, 'w:ind')
  const numbers = child(properties, 'w:numPr')
  const align = setting(properties, 'w:jc')
  const hanging = points(attribute(indent, 'hanging'))
  return {
    align: align !== undefined && Object.hasOwn(ALIGNS, align) ? ALIGNS[align] : undefined,
    left: points(attribute(indent, 'left') ?? attribute(indent, 'start')),
    firstLine: hanging === undefined ? points(attribute(indent, 'firstLine')) : -hanging,
    above: points(attribute(child(properties, 'w:spacing'), 'before')),
    breaksPage: switchOf(properties, 'w:pageBreakBefore'),
    list: setting(numbers, 'w:numId'),
    level: whole(setting(numbers, 'w:ilvl')),
  }
}

export function hasBorders(properties: XmlElement | undefined): boolean {
  const borders = elements(child(properties, 'w:tblBorders') ?? child(properties, 'w:tcBorders'))
  return borders.some(border => !['nil', 'none', undefined].includes(attribute(border, 'val')))
}

/** A number of twentieths of a point. */
function points(value: string | undefined): number | undefined {
  const number = whole(value)
  return number === undefined ? undefined : number / 20
}

export function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}
