import { type Attributes, readXml } from '../xml-events.ts'

interface Style {
  basedOn: string | undefined
  /** Its properties by the names of their elements. */
  readonly properties: Map<string, Attributes>
}

/** The styles of a document, asked as Word asks them: a style, what it is based on, and the document's defaults. */
export class StyleSheet {
  readonly #styles: ReadonlyMap<string, Style>
  readonly #defaults: Style

  /** Elements in them that are not known here. */
  readonly unknown: ReadonlySet<string>

  constructor(styles: ReadonlyMap<string, Style>, defaults: Style, unknown: ReadonlySet<string>) {
    this.unknown = unknown
    this.#styles = styles
    this.#defaults = defaults
  }

  has(id: string): boolean {
    return this.#styles.has(id)
  }

  /** An attribute of a property; undefined where neither the style nor any below it has it. */
  value(id: string, property: string, attribute: string): string | undefined {
    for (let style = this.#styles.get(id); style; style = this.#below(style)) {
      const value = style.properties.get(property)?.get(attribute)
      if (value !== undefined) return value
    }
    return undefined
  }

  /** Whether a property that is there or not is on. */
  isOn(id: string, property: string): boolean {
    for (let style = this.#styles.get(id); style; style = this.#below(style)) {
      const own = style.properties.get(property)
      if (own) return !['0', 'false', 'off'].includes(own.get('w:val') ?? '1')
    }
    return false
  }

  #below(style: Style): Style | undefined {
    if (style === this.#defaults) return undefined
    return (style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn)) ?? this.#defaults
  }
}

/** Throws `UnreadableError` on broken XML. */
export function readStyleSheet(xml: string): StyleSheet {
  const defaults: Style = { basedOn: undefined, properties: new Map() }
  const styles = new Map<string, Style>()
  const unknown = new Set<string>()
  let open: Style | undefined
  readXml(xml, {
    open(name, attributes) {
      if (!KNOWN.has(name)) unknown.add(name)
      if (name === 'w:docDefaults') open = defaults
      else if (name === 'w:style') {
        open = { basedOn: undefined, properties: new Map() }
        styles.set(attributes.get('w:styleId') ?? '', open)
      } else if (name === 'w:basedOn' && open) open.basedOn = attributes.get('w:val')
      else open?.properties.set(name, attributes)
    },
    close(name) {
      if (name === 'w:docDefaults' || name === 'w:style') open = undefined
    },
    text() {},
  })
  return new StyleSheet(styles, defaults, unknown)
}

/** What styles may hold; with any other, text might be hidden, struck out or set in capitals. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    'styles docDefaults rPrDefault pPrDefault style name basedOn qFormat uiPriority unhideWhenUsed semiHidden pPr rPr',
    'rFonts sz szCs lang b bCs i iCs color vertAlign keepNext keepLines widowControl spacing ind jc outlineLvl',
    'pBdr top left bottom right',
  ].flatMap(names => names.split(' ').map(name => `w:${name}`)),
)
