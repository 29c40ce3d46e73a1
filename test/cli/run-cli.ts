import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import { main } from '../../src/cli/main.ts'
import type { Installation } from '../../src/cli/terminal.ts'

const TINOS = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/tinos/', import.meta.url))
const SIGNS = fileURLToPath(
  new URL('../../node_modules/@expo-google-fonts/noto-sans-symbols/', import.meta.url),
)
const MORE_SIGNS = fileURLToPath(new URL('../../node_modules/dejavu-fonts-ttf/', import.meta.url))

/** What one command line did. */
export interface Run {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** A folder of its own for one test, removed by `remove`. */
export interface Workspace {
  readonly folder: string
  /** The files in it by their paths, sorted. */
  list(): readonly string[]
  write(path: string, content: string | Uint8Array): void
  run(...args: string[]): Promise<Run>
  remove(): void
}

export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): Workspace {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-cli-')))
  const folder = join(base, 'work')
  const installation = install(join(base, 'package'))
  mkdirSync(folder)
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [path, content] of Object.entries(files)) write(path, content)
  return {
    folder,
    write,
    list: () => listFiles(folder),
    run: (...args) => run(args, folder, installation),
    remove: () => rmSync(base, { recursive: true, force: true }),
  }
}

async function run(args: readonly string[], cwd: string, installation: Installation): Promise<Run> {
  let out = ''
  let err = ''
  const terminal = {
    cwd,
    colour: false,
    width: 100,
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
  }
  const exit = await main(args, terminal, installation)
  return { exit, out, err }
}

/** The files of the package as they are installed. */
function install(folder: string): Installation {
  const fonts = join(folder, 'fonts')
  mkdirSync(fonts, { recursive: true })
  symlinkSync(join(TINOS, '400Regular/Tinos_400Regular.ttf'), join(fonts, 'Tinos-Regular.ttf'))
  symlinkSync(join(TINOS, '700Bold/Tinos_700Bold.ttf'), join(fonts, 'Tinos-Bold.ttf'))
  symlinkSync(join(TINOS, '400Regular_Italic/Tinos_400Regular_Italic.ttf'), join(fonts, 'Tinos-Italic.ttf'))
  symlinkSync(join(TINOS, '700Bold_Italic/Tinos_700Bold_Italic.ttf'), join(fonts, 'Tinos-BoldItalic.ttf'))
  symlinkSync(
    join(SIGNS, '400Regular/NotoSansSymbols_400Regular.ttf'),
    join(fonts, 'NotoSansSymbols-Regular.ttf'),
  )
  symlinkSync(join(MORE_SIGNS, 'ttf/DejaVuSans.ttf'), join(fonts, 'DejaVuSans.ttf'))
  return {
    version: manifest.version,
    fonts,
    templates: fileURLToPath(new URL('../../templates', import.meta.url)),
  }
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
