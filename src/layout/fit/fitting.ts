import type { Profile } from '../../profile/profile.ts'
import type { LineSetter } from '../set/paragraph-lines.ts'

/** What fitting needs to know. */
export interface Fitting extends LineSetter {
  readonly profile: Profile
}
