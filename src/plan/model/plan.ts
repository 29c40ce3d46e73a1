import type { PlanBlock, Prose } from './block.ts'
import type { Closing, OptionalClosing, Signer } from './closing.ts'
import type { PlanDate } from './date.ts'
import type { DecisionName, DocumentTypeName, Particulars } from './document-types/index.ts'
import type { Form } from './form.ts'
import type { NumberLevel } from './numbering.ts'
import type { PlanStyle } from './style.ts'
import type { PageOrientation } from './tables/table.ts'

/** A well-formed plan, with defaults filled in and single values made lists. Its keys are those authors write. */
export interface Plan {
  /** Version of the plan language. */
  readonly kehoach: 1
  /** Files whose parts stand in this plan already. */
  readonly include?: readonly string[] | undefined
  readonly issuer: Issuer
  /** Of the decision, or of the text that stands without one. */
  readonly issued: {
    /** A number, or text such as `37/QĐ-UBND`; absent in a draft. */
    readonly number?: number | string | undefined
    readonly date?: PlanDate | undefined
  }
  readonly marks: Marks
  /** The look an office has chosen. */
  readonly style: PlanStyle
  /** Agencies by their ids, each by its name alone or with what else it is called. */
  readonly agencies: Readonly<Record<string, string | Agency>>
  /** Signatories by their ids. */
  readonly signers: Readonly<Record<string, Signer>>
  /** Standing recipients by the ids of their lists. */
  readonly recipientLists: Readonly<Record<string, readonly string[]>>
  readonly decision?: Decision | undefined
  /** The text the decision issues, or one that stands without a decision. */
  readonly plan?: NamedText | undefined
  readonly appendices: readonly Appendix[]
  /** Forms to fill in, behind all other texts. */
  readonly forms?: readonly Form[] | undefined
  /** Texts of footnotes by their ids; called by `[^id]`. */
  readonly footnotes: Readonly<Record<string, string>>
}

/** A body that tasks are given to. */
export interface Agency {
  /** As it is printed for its id. */
  readonly name: string
  /** Short forms and other spellings that mean the same body. */
  readonly short: readonly string[]
}

/** A body that issues. */
export interface IssuingBody {
  /** The parent body, one line each. */
  readonly parent?: readonly string[] | undefined
  /** The issuing body, one line each. */
  readonly name: readonly string[]
  /** Its abbreviation in numbers: `UBND`. */
  readonly symbol: string
}

export interface Issuer extends IssuingBody {
  /** Bodies that issue the text together with this one. */
  readonly jointly: readonly IssuingBody[]
  /** The place before the date. */
  readonly place: string
}

/** Marks on the first page (PL I-I.III.2), and that of a draft. */
export interface Marks {
  readonly urgency?: string | undefined
  readonly secrecy?: string | undefined
  readonly circulation?: string | undefined
  readonly draft?: string | undefined
}

export interface Decision extends Closing {
  readonly type: DecisionName
  /** Absent: follows from the attached text. */
  readonly subject?: string | undefined
  /** Who decides, one line each; empty for no such line. */
  readonly authority: readonly string[]
  readonly bases: readonly string[]
  readonly proposer?: string | undefined
  /** The sentence that enacts in place of “QUYẾT ĐỊNH:”, as in a legal normative text. */
  readonly enacting?: string | undefined
  readonly articles: readonly Article[]
  /** Whether “./.” ends it; it does unless told otherwise. */
  readonly endMark?: boolean | undefined
}

/** An article (điều); it has at least one of its parts, set in this order. */
export interface Article {
  /** An integer to count on from, or a number written out. */
  readonly number?: number | string | undefined
  readonly title?: string | undefined
  /** Each line is a paragraph. */
  readonly text?: string | undefined
  /** The article issues the attached text. */
  readonly issues?: 'plan' | undefined
  /** How the levels under it are numbered, from the outermost in. */
  readonly numbering?: readonly NumberLevel[] | undefined
  readonly clauses?: readonly PlanBlock[] | undefined
  readonly body?: readonly PlanBlock[] | undefined
}

/** A named text such as a plan: issued by the decision, or standing without one, with its own closing. */
export interface NamedText extends OptionalClosing, Prose, Particulars {
  /** The name of its type: one of the Decree's, or of an office's own (“Nội quy”), which has an abbreviation. */
  readonly type: string
  /** Of a type of one's own, as it stands in the number. */
  readonly abbreviation?: string | undefined
  /** Empty where the form has no subject (Mẫu 1.8, 1.10). */
  readonly title: string
  /** Who sends a telegram or invites, where that is not the issuing body, one line each. */
  readonly authority?: readonly string[] | undefined
  /** Absent: portrait, unless a table needs more room. */
  readonly orientation?: PageOrientation | undefined
  /** To whom it is addressed (“Kính gửi”). */
  readonly addressees?: readonly string[] | undefined
  readonly bases?: readonly string[] | undefined
  /** The line that names the decision, in place of the generated one. */
  readonly attachment?: string | undefined
}

export interface Appendix extends Prose {
  /** An integer, or a number written out; absent: Roman, from the place among the appendices of one text. */
  readonly number?: number | string | undefined
  readonly title: string
  /** The text it belongs to: a part of the bundle, or the type of a text issued elsewhere; absent: see `parentOf`. */
  readonly to?: 'decision' | 'plan' | DocumentTypeName | undefined
  readonly orientation?: PageOrientation | undefined
  /** The line that names the text it belongs to, in place of the generated one. */
  readonly attachment?: string | undefined
}
