import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FileWorld } from '../../src/node/file-world.ts'
import type { Plan } from '../../src/plan/model/plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

export const EXAMPLES_FOLDER = fileURLToPath(new URL('../../examples/', import.meta.url))

/** Every plan among the examples, such as `forms/bao-cao`; a file without the key `kehoach` is a part plans share. */
export const EXAMPLE_PLANS: readonly string[] = readdirSync(EXAMPLES_FOLDER, { recursive: true })
  .map(name => String(name).replaceAll('\\', '/'))
  .filter(
    name => name.endsWith('.yaml') && /^kehoach: 1$/m.test(readFileSync(EXAMPLES_FOLDER + name, 'utf8')),
  )
  .map(name => name.replace(/\.yaml$/, ''))
  .sort()

/** An example, with what it includes; throws when anything is found in it. */
export async function examplePlan(name: string): Promise<Plan> {
  const { value, diagnostics } = await readPlan(`${name}.yaml`, new FileWorld(EXAMPLES_FOLDER))
  if (!value || diagnostics.length > 0) throw new Error(`${name}: ${JSON.stringify(diagnostics)}`)
  return value.plan
}
