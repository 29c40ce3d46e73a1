import type { Plan } from '../plan/model/plan.ts'
import type { NoteMarks } from './note-marks.ts'

/** What composing any text of the bundle needs to know of the rest of it. */
export interface ComposeContext {
  readonly agencies: Plan['agencies']
  readonly notes: NoteMarks
}
