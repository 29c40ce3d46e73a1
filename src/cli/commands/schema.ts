import { planJsonSchema } from '../../index.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Context } from '../terminal.ts'

/** Prints the JSON Schema of plans, for editors. */
export async function printSchema({ terminal }: Context): Promise<ExitCode> {
  terminal.out(`${JSON.stringify(planJsonSchema(), null, 2)}\n`)
  return EXIT.clean
}
