/** How a signed text ends (PL I-I.II.7 and II.9). */
export interface Closing {
  readonly recipients: readonly Recipient[]
  /** Whether “Như Điều n” or “Như trên” is put before them; it is unless told otherwise. */
  readonly asAbove?: boolean | undefined
  /** The drafting unit after “Lưu: VT,”; empty for no such line. */
  readonly filing?: string | undefined
  /** Copies kept on file. */
  readonly copies?: number | undefined
  /** Symbol of the drafter and number of copies made: `PL.(300)` (PL I-I.III.3). */
  readonly drafter?: string | undefined
  /** Signatories side by side; one is the rule. */
  readonly signature: readonly Signatory[]
}

/** What a text that may also go unsigned has of it. */
export type OptionalClosing = { readonly [key in keyof Closing]?: Closing[key] | undefined }

/** One recipient, a group of them under a name (“Bản điện tử”), or a list declared in `recipientLists`. */
export type Recipient = string | RecipientGroup | RecipientListUse

export interface RecipientGroup {
  readonly group: string
  readonly to: readonly string[]
}

export interface RecipientListUse {
  /** Id in `recipientLists`. */
  readonly list: string
}

/** Who signs: an id in `signers`, or written out. */
export type Signatory = string | Signer

export interface Signer {
  /** Authority and title of the signer, one line each. */
  readonly title: readonly string[]
  /** A second office, set right above the name. */
  readonly office?: readonly string[] | undefined
  /** What stands before the name on its line: a military rank. */
  readonly rank?: string | undefined
  readonly name?: string | undefined
}
