/** How well a fact is established: by the text itself, by one other source, only by who cites it, or not at all. */
export type Confidence = 'high' | 'medium' | 'low' | 'none'

/** What is known of one published text. Dates are ISO dates; what no source says is absent. */
export interface RegisteredText {
  /** `Nghị định` */
  readonly type: string
  /** As it is published: `61/2018/NĐ-CP`. */
  readonly number: string
  /** As it is published, without the type: `về công tác văn thư`; of a law its name: `Lưu trữ`. */
  readonly title?: string | undefined
  readonly issuer: string
  /** When it was signed, or passed. */
  readonly issued?: string | undefined
  /** Its first day in force. */
  readonly inForce?: string | undefined
  /** The first day it is no longer in force; absent says nothing of whether it still is: see `confidence`. */
  readonly expired?: string | undefined
  /** Numbers of the texts that replaced it. */
  readonly replacedBy: readonly string[]
  /** Numbers of the texts that amended it. */
  readonly amendedBy: readonly string[]
  /** Who says so, of a text that is not kept by hand: the official codification, or the texts that cite it. */
  readonly witness?: { readonly isCodification: boolean; readonly cutOff: string }
  readonly confidence: {
    readonly title: Confidence
    readonly issued: Confidence
    readonly inForce: Confidence
    /** Of its end; without one, of its still being in force on the cut-off date. */
    readonly expired: Confidence
    readonly replacedBy: Confidence
    readonly amendedBy: Confidence
  }
}

/** What is known of published texts up to a day. */
export interface Register {
  /** The last day its sources cover, as an ISO date. */
  readonly cutOff: string
  readonly texts: readonly RegisteredText[]
  /** Below these, what public copies agree on; absent while nothing is cited. */
  readonly published?: PublishedLayer | undefined
}

/** Thousands of texts, by number; numbers that more than one text has are not among them. */
export interface PublishedLayer {
  find(number: string): RegisteredText | undefined
  /** The laws and ordinances among them. */
  laws(): readonly RegisteredText[]
}

/** A register with more texts, each in place of one it has under the same number and date. */
export function withEntries(register: Register, entries: readonly RegisteredText[]): Register {
  if (entries.length === 0) return register
  const added = new Set(entries.map(identity))
  return { ...register, texts: [...register.texts.filter(text => !added.has(identity(text))), ...entries] }
}

/** Whether a fact is known well enough to tell an author that something is wrong. */
export function isKnown(confidence: Confidence): boolean {
  return confidence === 'high' || confidence === 'medium'
}

function identity({ number, issued }: RegisteredText): string {
  return `${number} ${issued}`
}
