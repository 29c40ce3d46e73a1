import type { ColumnKindName } from './columns/index.ts'
import type { PlanDate } from './date.ts'

/** A well-formed plan, with defaults filled in and single values made lists. Its keys are those authors write. */
export interface Plan {
  /** Version of the plan language. */
  readonly kehoach: 1
  /** Files whose parts stand in this plan already. */
  readonly include?: readonly string[] | undefined
  readonly issuer: Issuer
  readonly issued: {
    /** A number, or text such as `37/QĐ-UBND`; absent in a draft. */
    readonly number?: number | string | undefined
    readonly date?: PlanDate | undefined
  }
  /** Names of agencies by their ids. */
  readonly agencies: Readonly<Record<string, string>>
  readonly decision: Decision
  readonly plan?: AttachedPlan | undefined
  /** Texts of footnotes by their ids; called by `[^id]`. */
  readonly footnotes: Readonly<Record<string, string>>
}

export interface Issuer {
  /** The parent body, one line each. */
  readonly parent?: readonly string[] | undefined
  /** The issuing body, one line each. */
  readonly name: readonly string[]
  /** Its abbreviation in numbers: `UBND`. */
  readonly symbol: string
  /** The place before the date. */
  readonly place: string
}

export interface Decision {
  /** Absent: follows from the attached plan. */
  readonly subject?: string | undefined
  readonly authority: string
  readonly bases: readonly string[]
  readonly proposer?: string | undefined
  readonly articles: readonly Article[]
  readonly recipients: readonly string[]
  /** The drafting unit after “Lưu: VT,”. */
  readonly filing?: string | undefined
  readonly signature: {
    /** Authority and title of the signer, one line each. */
    readonly title: readonly string[]
    readonly name?: string | undefined
  }
}

/** An article (điều); it has at least one of its parts. */
export interface Article {
  readonly title?: string | undefined
  /** Each line is a paragraph. */
  readonly text?: string | undefined
  /** The article issues the attached plan. */
  readonly issues?: 'plan' | undefined
  readonly clauses?: readonly Clause[] | undefined
}

/** A clause (khoản) and its points (điểm). */
export interface Clause {
  readonly text: string
  readonly points?: readonly string[] | undefined
}

export interface AttachedPlan {
  readonly title: string
  readonly orientation: 'portrait' | 'landscape'
  readonly table: PlanTable
}

export interface PlanTable {
  readonly columns: readonly PlanColumn[]
  /** Number format of each level, from the outermost in. */
  readonly numbering: readonly NumberFormat[]
  readonly rows: readonly PlanRow[]
}

export interface PlanColumn {
  readonly kind: ColumnKindName
  /** Absent: the kind's own heading. */
  readonly heading?: string | undefined
  /** Millimetres; absent: found from the content. */
  readonly width?: number | undefined
}

/** One row of a task table: a group with rows of its own, or a task that may have sub-rows. */
export interface PlanRow extends PlanCells {
  readonly group?: string | undefined
  /** A number the author gives instead of the generated one. */
  readonly number?: string | undefined
  readonly rows?: readonly PlanRow[] | undefined
}

/** A row's cells by column: paragraphs, or agencies; an empty list is an empty cell, undefined a missing one. */
export type PlanCells = {
  readonly [kind in Exclude<ColumnKindName, 'number'>]?: readonly string[] | undefined
}

/** How a level numbers its rows, shown by its first number. */
export const NUMBER_FORMATS = ['I', 'I.', 'A', 'A.', '1', '1.', 'a', 'a)', '-', ''] as const
export type NumberFormat = (typeof NUMBER_FORMATS)[number]
