import { ReadError, type World } from '../../src/base/world.ts'
import { joined } from '../../src/plan/language/include/file-paths.ts'

/** The folder the plans of tests stand in. */
const CWD = '/nha/du-an/ke-hoach'

/** Files and links by their paths from the plans' folder, and what was read of them. */
export interface MemoryWorld extends World {
  readonly reads: readonly string[]
}

export function memoryWorld(
  files: Readonly<Record<string, string | Uint8Array>>,
  links: Readonly<Record<string, string>> = {},
): MemoryWorld {
  const contents = new Map(Object.entries(files).map(([path, text]) => [joined(CWD, path), text]))
  const targets = new Map(Object.entries(links).map(([path, to]) => [joined(CWD, path), joined(CWD, to)]))
  const reads: string[] = []
  const realOf = (path: string) => {
    const absolute = joined(path.startsWith('/') ? '' : CWD, path)
    const full = path.startsWith('/') ? `/${absolute}` : absolute
    return targets.get(full) ?? full
  }
  return {
    reads,
    async readFile(path) {
      const text = contents.get(realOf(path))
      if (text === undefined) throw new ReadError(path, isFolder(realOf(path)) ? 'is-directory' : 'not-found')
      reads.push(path)
      return typeof text === 'string' ? new TextEncoder().encode(text) : text
    },
    async realPath(path) {
      const real = realOf(path)
      if (contents.has(real) || isFolder(real)) return real
      throw new ReadError(path, 'not-found')
    },
    async readFont(face) {
      throw new ReadError(face, 'not-found')
    },
  }

  function isFolder(path: string): boolean {
    return [...contents.keys()].some(file => file.startsWith(`${path}/`))
  }
}
