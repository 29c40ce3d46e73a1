import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))
export const EXAMPLE = join(root, 'examples/chi-minh-2025.yaml')

export interface BuiltFiles {
  readonly docx: Uint8Array
  readonly pdf: Uint8Array
}

/** Builds the example by the real command line, in a folder of its own, and reads back what it wrote. */
export async function buildExample(
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<BuiltFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-'))
  const command = [join(root, 'bin/kehoach.js'), 'build', EXAMPLE, '-o', folder]
  await promisify(execFile)(process.execPath, command, {
    ...options,
    env: { ...process.env, ...options.env },
  })
  const read = async (name: string) => new Uint8Array(await readFile(join(folder, name)))
  return { docx: await read('chi-minh-2025.docx'), pdf: await read('chi-minh-2025.pdf') }
}
