/** What an office chooses of the look, where the Decree leaves a choice; absent: kehoach's own choice. */
export interface PlanStyle {
  /** Size of running text in points; the other sizes move with it. */
  readonly textSize?: number | undefined
  /** Size of text in tables, in points. */
  readonly tableTextSize?: number | undefined
  /** Indent of a paragraph's first line, in millimetres. */
  readonly firstLine?: number | undefined
  /** Space behind a paragraph, in points. */
  readonly paragraphSpacing?: number | undefined
  /** Between lines, as a multiple of single spacing. */
  readonly lineSpacing?: number | undefined
  /** Margins of every page, in millimetres. */
  readonly margins: PlanMargins
}

export type PlanMargins = { readonly [side in 'top' | 'bottom' | 'left' | 'right']?: number | undefined }
