/** A kind of document (Điều 7): what it is called and what its form asks for (PL III). */
export interface DocumentType {
  /** In running text, and in capitals above its title. */
  readonly name: string
  /** In its number (PL III.I): KH. */
  readonly abbreviation: string
  /** Whether its number names the type: 37/KH-UBND, or the bodies alone: 37/UBND. */
  readonly numbered: 'byType' | 'byBody'
  /** Whether the type stands above the title. */
  readonly titled: boolean
  /**
   * The line before those it is addressed to; `{issuer}` stands for the issuing body. One addressee stands on the same
   * line, several below it.
   */
  readonly addressLine: string
  /** The first of the recipients, where it is addressed to somebody; absent: they are not named again. */
  readonly addresseesAgain?: string
}

/** A type in the form of Mẫu 1.4, which most texts have. */
export const NAMED_TEXT = {
  numbered: 'byType',
  titled: true,
  addressLine: 'Kính gửi:',
  addresseesAgain: 'Như trên',
} as const satisfies Partial<DocumentType>
