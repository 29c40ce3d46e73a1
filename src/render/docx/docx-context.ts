import type { Profile } from '../../profile/profile.ts'

/** What the body of one document is written by. */
export interface DocxContext {
  readonly profile: Profile
  /** Notes already referred to: Word takes one reference to each. */
  readonly referred: Set<number>
}
