import type { Format } from '../base/formats.ts'

/** How a plan is judged. */
export interface CheckOptions {
  /** Whether it is to be issued as it is: blanks of a draft are errors then. Not by default. */
  readonly final?: boolean
  /**
   * The name of the plan among the files of the world: what it includes is looked for beside it, and findings call it
   * so. `plan.yaml` by default, `plan.json` for an object.
   */
  readonly name?: string
}

/** Which files are made of a plan, and how. */
export interface CompileOptions extends CheckOptions {
  /** Both by default. */
  readonly formats?: readonly Format[]
  /** Whether decision, plan and appendices become files of their own. Not by default. */
  readonly split?: boolean
  /** Whether the files are read back and compared with the document; they are by default. */
  readonly verify?: boolean
}
