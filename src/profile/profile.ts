import type { Pt } from '../base/units.ts'
import type {
  ColumnsRole,
  MarkRole,
  Orientation,
  ParagraphRole,
  Part,
  RuleRole,
  SpaceRole,
} from '../document/model.ts'

/** What a document looks like: plain numbers, in points. A renderer joins these with the roles in a document. */
export interface Profile {
  readonly id: string
  /** Name of the typeface as Word knows it. */
  readonly font: string
  readonly page: {
    /** Short side of the paper. */
    readonly width: Pt
    /** Long side of the paper. */
    readonly height: Pt
    readonly margins: Readonly<Record<Orientation, Margins>>
    /** What the pages of a part have other than those: `{ appendix: { top: mm(25) } }`. */
    readonly partMargins: Readonly<Partial<Record<Part, Partial<Margins>>>>
  }
  readonly pageNumber: PageNumberStyle
  readonly roles: Readonly<Record<ParagraphRole, ParagraphStyle>>
  readonly rules: Readonly<Record<RuleRole, RuleStyle>>
  readonly marks: Readonly<Record<MarkRole, MarkStyle>>
  /**
   * Widths of side-by-side columns as shares of the text width that add up to 1, or all alike; text that would be broken
   * in them may ask for others in letterheads and signatures.
   */
  readonly columns: Readonly<Record<ColumnsRole, readonly number[] | 'equal'>>
  /** Least room between text in side-by-side columns that ask for more width. */
  readonly columnGap: Pt
  readonly spaces: Readonly<Record<SpaceRole, Pt>>
  readonly signing: SigningStyle
  readonly table: TableStyle
  readonly blank: BlankStyle
  readonly notes: NotesStyle
}

export interface Margins {
  readonly top: Pt
  readonly right: Pt
  readonly bottom: Pt
  readonly left: Pt
}

export interface PageNumberStyle {
  readonly size: Pt
  /** From the top edge of the page to the top of the number's line. */
  readonly fromTop: Pt
  readonly hideOnFirst: boolean
}

export interface ParagraphStyle {
  readonly size: Pt
  readonly bold: boolean
  readonly italic: boolean
  readonly align: 'left' | 'center' | 'right' | 'justify'
  /** Indent of every line from the left margin. */
  readonly left: Pt
  /** Indent of the first line from `left`; negative for hanging numbers. */
  readonly firstLine: Pt
  readonly before: Pt
  readonly after: Pt
  /** Multiple of the font's own line height: 1 is single. */
  readonly lineSpacing: number
  readonly keepWithNext: boolean
  /** Whether the paragraph's lines stay on one page. */
  readonly keepLines: boolean
  /** Whether lines of a title are broken so that they come out about equally long. */
  readonly balanced: boolean
}

export interface RuleStyle {
  /** Length as a share of the last line of the text above. */
  readonly share: number
  /** Thickness of the line. */
  readonly weight: Pt
  /** Height of the rule's own line, the drawn line at its top. */
  readonly height: Pt
  /** Space between the text above and the rule. */
  readonly before: Pt
  /** Space between the rule and what follows. */
  readonly after: Pt
}

/** A word in a box. */
export interface MarkStyle {
  readonly size: Pt
  readonly bold: boolean
  /** Of the word and the box, as `FF0000`. */
  readonly color: string
  /** Width of the box of some words, from border to border; other boxes are as wide as their word and `padding`. */
  readonly widths: Readonly<Record<string, Pt>>
  /** Between the word and the box on either side. */
  readonly padding: Pt
  /** Height of the box from border to border. */
  readonly height: Pt
  /** Thickness of the box. */
  readonly weight: Pt
  readonly before: Pt
  readonly after: Pt
}

export interface TableStyle {
  /** Thickness of every border. */
  readonly border: Pt
  /** Left and right margin inside a cell. */
  readonly cellMargin: Pt
  /** Margin above a cell's text, on every page its row stands on. */
  readonly cellTop: Pt
  /** A short entry no wider than this should stand on one line. */
  readonly oneLine: Pt
  /** Running text is justified in cells from this width on. */
  readonly justifyFrom: Pt
  /** A row taller than this share of the text area may go on over a page break. */
  readonly splitRowsOver: number
  /** Space between a table and what follows it. */
  readonly after: Pt
  /** What makes a table too wide for an upright page, where the author leaves it open how the page is turned. */
  readonly comfort: {
    /** A column should be wide enough for its cells to take no more lines … */
    readonly lines: number
    /** … but needs no more room than this for its text. */
    readonly width: Pt
  }
}

/** Places for digital signatures. */
export interface SigningStyle {
  /** Image of the signer's signature, in the middle of the room to sign. */
  readonly signer: {
    readonly width: Pt
    readonly height: Pt
    /** At most this share of its column, so that the seal beside it has room too. */
    readonly share: number
  }
  /** Image of the body's seal, in its real size, over the left of the signer's image. */
  readonly body: {
    readonly size: Pt
    /** Share of the signer's image it covers. */
    readonly overlap: number
  }
  /** Words of the body's signature on an attachment in a file of its own, in the top margin on the right. */
  readonly attachment: { readonly width: Pt; readonly height: Pt; readonly fromTop: Pt }
}

/** The dots of a line to be filled in, as Word sets them for a tab. */
export interface BlankStyle {
  /** From the word before them. */
  readonly gap: Pt
  /** From one dot to the next. */
  readonly step: Pt
  /** Across a dot. */
  readonly weight: Pt
}

export interface NotesStyle {
  /** Length of the line above the notes of a page. */
  readonly separator: Pt
  readonly weight: Pt
}
