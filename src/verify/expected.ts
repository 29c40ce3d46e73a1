import type { Face } from '../base/world.ts'
import type { FittedDocument } from '../document/fitted.ts'
import type { Document } from '../document/model.ts'
import type { Profile } from '../profile/profile.ts'

/** What files were made from, and must agree with. */
export interface Expected {
  readonly document: FittedDocument
  /** The document as it was before it was fitted. */
  readonly composed: Document
  readonly profile: Profile
  /** PostScript names of the typeface a PDF is drawn in. */
  readonly typeface: Readonly<Record<Face, string>>
  /** PostScript names of the faces of signs the typeface lacks; none where the document has no such signs. */
  readonly signs: readonly string[]
  /** The build the files belong to, by their marks; absent when marks are not looked at. */
  readonly build?: string
}
