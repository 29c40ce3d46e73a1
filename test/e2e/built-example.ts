import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { EXAMPLES_FOLDER } from '../golden/example-plans.ts'

const command = fileURLToPath(new URL('../../bin/kehoach.js', import.meta.url))

export interface BuiltFiles {
  readonly docx: Uint8Array
  readonly pdf: Uint8Array
}

interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Builds an example by the real command line, in a folder of its own, and reads back what it wrote. */
export async function buildExample(options: RunOptions = {}, name = 'chi-minh-2025'): Promise<BuiltFiles> {
  const built = (await buildExamples([name], options)).get(name)
  if (!built) throw new Error(`${name} was not built`)
  return built
}

/** The same of several examples, built in one run. */
export async function buildExamples(
  names: readonly string[],
  options: RunOptions = {},
): Promise<ReadonlyMap<string, BuiltFiles>> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-'))
  const plans = names.map(name => `${join(EXAMPLES_FOLDER, name)}.yaml`)
  await promisify(execFile)(process.execPath, [command, 'build', ...plans, '-o', folder], {
    ...options,
    env: { ...process.env, ...options.env },
  })
  const read = async (name: string, format: string) =>
    new Uint8Array(await readFile(join(folder, `${basename(name)}.${format}`)))
  const files = names.map(
    async name => [name, { docx: await read(name, 'docx'), pdf: await read(name, 'pdf') }] as const,
  )
  return new Map(await Promise.all(files))
}
