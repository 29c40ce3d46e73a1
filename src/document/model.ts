import type { Path } from '../base/diagnostic.ts'
import type { SignFace } from '../base/world.ts'

/** A composed document: every word in its final form and order, nothing yet about how it looks. */
export interface Document {
  readonly title: string
  /** The issuing body, for the file's metadata. */
  readonly author: string
  /** ISO date of issue, `2025-02-17`; absent in a draft. */
  readonly issued?: string
  /** What the text, or the one it goes with, is cited as: `Quyết định số 37/QĐ-UBND ngày …`; absent in a draft. */
  readonly citation?: string
  readonly sections: readonly Section[]
  /** Footnotes in the order of their first marks; note n is numbered n + 1. */
  readonly notes: readonly Note[]
  /**
   * Where the body signs an attachment in a file of its own: at the top right of the first page (PL I-I.II.8.b,
   * III.1.d). Absent where the text itself is signed, or nothing is.
   */
  readonly attachmentSignature?: SignaturePlace
}

/** A place for the digital signature of one signer or body; nothing is there before they sign. */
export interface SignaturePlace {
  /** What signing programs call it, unique in a document: `nguoi-ky-1`. */
  readonly name: string
  /** Who signs there, in words. */
  readonly label: string
}

/** What starts on a page of its own, with page numbers from 1 (PL I-I.III.1.đ for appendices). */
export type Part = 'decision' | 'plan' | 'appendix'

/** A part of the document, or some of one on pages of one orientation. */
export interface Section {
  readonly part: Part
  readonly title: string
  /** `asNeeded`: portrait, unless a table in it needs a wider page; fitting decides. */
  readonly orientation: Orientation | 'asNeeded'
  /** Continues the part of the section before it and its page numbers, on pages of another orientation. */
  readonly continues?: boolean
  readonly blocks: readonly Block[]
}

export type Orientation = 'portrait' | 'landscape'

export type Block = Paragraph | Rule | Columns | Table

/**
 * What a paragraph is; the profile says what each role looks like. Fitting gives some another: text in a narrow cell is
 * `tableRagged`, signatures too many for the width are `joint…`, the last of several addressees is `lastAddressee`.
 */
export const PARAGRAPH_ROLES = [
  'parentBody',
  'issuer',
  'nation',
  'motto',
  'number',
  'letterSubject',
  'placeDate',
  'placeDateLong',
  'documentType',
  'subject',
  'attachment',
  'appendixLabel',
  'appendixTitle',
  'formLabel',
  'formLabelCentered',
  'formCentered',
  'formRight',
  'formField',
  'formNotesHeading',
  'formNote',
  'sender',
  'addresseesHeading',
  'addresseesLead',
  'addressee',
  'lastAddressee',
  'authority',
  'basis',
  'enacting',
  'divisionLabel',
  'divisionTitle',
  'majorHeading',
  'heading',
  'articleTitle',
  'article',
  'clause',
  'point',
  'item',
  'body',
  'recipientsHeading',
  'recipientGroup',
  'recipient',
  'signTitle',
  'signOffice',
  'signHint',
  'signerName',
  'jointSignTitle',
  'jointSignOffice',
  'jointSignerName',
  'tableHeader',
  'tableNumber',
  'tableGroup',
  'tableText',
  'tableRagged',
  'tableFact',
  'tableShort',
  'tableAmount',
  'tableTitle',
  'tableUnit',
  'tableRemark',
  'footnote',
] as const
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number]

export interface Paragraph {
  readonly type: 'paragraph'
  readonly role: ParagraphRole
  readonly children: readonly Inline[]
  /** Whether it stays on the page of what follows, where that is not as its role says. */
  readonly keep?: boolean
  /** Room left free on its right in points; fitting sets it where amounts stand with their decimal commas in line. */
  readonly right?: number
  /** Dots to write on go on from its last word to the right edge of its room. */
  readonly blank?: boolean
  /** Where those dots end, in points from the left edge of the room, whole twips; fitting sets it. */
  readonly blankEnd?: number
  /** Where its words come from in the plan; absent for words the form supplies. */
  readonly source?: Path
}

export type Inline = Text | LineBreak | NoteMark

/** A run of text in one appearance; flags only say how it differs from its paragraph's role. */
export interface Text {
  readonly type: 'text'
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly script?: 'super' | 'sub'
  /** The face of signs it stands in, neither bold nor italic; set where the document is fitted. */
  readonly sign?: SignFace
}

export interface LineBreak {
  readonly type: 'lineBreak'
}

/** The raised mark of a footnote. */
export interface NoteMark {
  readonly type: 'noteMark'
  /** Index into `Document.notes`. */
  readonly note: number
}

export interface Note {
  readonly children: readonly Inline[]
  readonly source?: Path
}

/** What a drawn line stands under; the profile gives its length as a share of that text. */
export const RULE_ROLES = ['issuer', 'motto', 'subject', 'attachment'] as const
export type RuleRole = (typeof RULE_ROLES)[number]

/** A drawn line, centred under the last line of the paragraph before it (PL I-I.II: never underlined text). */
export interface Rule {
  readonly type: 'rule'
  readonly role: RuleRole
}

/**
 * Blocks side by side without borders: the letterhead, several signatures, the closing with recipients and
 * signature, and what is filled in on one line of a form.
 */
export interface Columns {
  readonly type: 'columns'
  readonly role: ColumnsRole
  /**
   * Rows of cells, as many cells in each as the profile has widths for the role; any number where the profile makes
   * them equal. Never split over pages.
   */
  readonly rows: readonly (readonly ColumnsCell[])[]
}
export type ColumnsRole = 'letterhead' | 'signatures' | 'closing' | 'fields'
export type ColumnsCell = readonly (Paragraph | Rule | Space | Mark)[]

/** A word in a box of its own: how urgent a text is, how secret, who may see it, that it is a draft (PL I-I.III.2). */
export const MARK_ROLES = ['urgency', 'secrecy', 'circulation', 'draft'] as const
export type MarkRole = (typeof MARK_ROLES)[number]
export interface Mark {
  readonly type: 'mark'
  readonly role: MarkRole
  readonly text: string
  readonly source?: Path
}

/** Room left free: for a signature and seal, below a letterhead that no title follows, above a closing, or between signatures and what is below them. */
export interface Space {
  readonly type: 'space'
  readonly role: SpaceRole
  /** Who signs there digitally; a DOCX shows nothing of it. */
  readonly signing?: Signing
}

/** The signer, and the body whose signature covers the left of the signer's (PL I-I.II.7.d, II.8.a). */
export interface Signing {
  readonly signer: SignaturePlace
  readonly body?: SignaturePlace
}
export type SpaceRole = 'signature' | 'belowLetterhead' | 'aboveClosing' | 'belowSignatures'

/** A bordered table with repeating header rows. */
export interface Table {
  readonly type: 'table'
  readonly columns: readonly TableColumn[]
  /** Rows repeated at the top of every page the table reaches. */
  readonly header: readonly TableRow[]
  readonly rows: readonly TableRow[]
  /** Whether a cell over several rows shows its text again on each page it reaches; a page laid out by Word cannot. */
  readonly repeatSpans?: boolean
  readonly source?: Path
}

export interface TableColumn {
  /** Its kind in the plan language, or the key of a free column. */
  readonly kind: string
  /** Width the author asked for, in points; absent: found from the content. */
  readonly width?: number
}

export interface TableRow {
  readonly kind: 'header' | 'group' | 'item' | 'total' | 'remark'
  /**
   * Cells that begin in this row, from left to right; a grid position covered by a row span from above has no
   * cell here.
   */
  readonly cells: readonly TableCell[]
  /** Stays on the page of the next row, as a group's heading does. */
  readonly keepWithNext?: boolean
  readonly source?: Path
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[]
  /** Columns the cell covers, at least 1. */
  readonly colSpan: number
  /** Rows the cell covers, at least 1. */
  readonly rowSpan: number
}
