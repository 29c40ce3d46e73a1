import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Internal = typeof import('../../src/internal.ts')

/** A copy of the source to which somebody adds. */
export interface ExtendedSource {
  /** Writes a new file. */
  add(path: string, content: string): void
  /** Changes a file there is; what is to be replaced must stand in it once. */
  change(path: string, old: string, fresh: string): void
  /** What the type checker says: empty when nothing. */
  typeErrors(): string
  /** The program as it is now. */
  load(): Promise<Internal>
  remove(): void
}

export function extendedSource(): ExtendedSource {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-extended-'))
  for (const name of ['src', 'package.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const config = { extends: join(root, 'tsconfig.json'), include: ['src'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  return {
    add: (path, content) => writeFileSync(join(folder, path), content),
    change(path, old, fresh) {
      const [before, after, ...more] = readFileSync(join(folder, path), 'utf8').split(old)
      if (before === undefined || after === undefined || more.length > 0)
        throw new Error(`“${old}” does not stand in ${path} once`)
      writeFileSync(join(folder, path), before + fresh + after)
    },
    typeErrors() {
      const compiler = join(root, 'node_modules/typescript/bin/tsc')
      try {
        return execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' })
      } catch (error) {
        if (error instanceof Error && 'stdout' in error) return String(error.stdout)
        throw error
      }
    },
    async load() {
      const outfile = join(folder, 'internal.mjs')
      await build({
        entryPoints: [join(folder, 'src/internal.ts')],
        absWorkingDir: folder,
        outfile,
        bundle: true,
        format: 'esm',
        platform: 'node',
        packages: 'external',
        logLevel: 'error',
      })
      return import(pathToFileURL(outfile).href)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
