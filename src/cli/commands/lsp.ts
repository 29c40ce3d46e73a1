import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Context } from '../terminal.ts'

/** Serves an editor on standard input and output until it leaves. */
export async function serveEditor({ terminal, installation, language }: Context): Promise<ExitCode> {
  const { serve } = await import('../../lsp/serve.ts')
  const { stdin: input, stdout: output } = process
  await serve({ input, output, language, version: installation.version, cwd: terminal.cwd })
  return EXIT.clean
}
