import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve } from 'node:path'

/** Functions that change files, with how many of their first arguments are paths. */
const WRITERS = {
  writeFile: 1,
  appendFile: 1,
  rename: 2,
  mkdir: 1,
  mkdtemp: 1,
  unlink: 1,
  rm: 1,
  rmdir: 1,
  truncate: 1,
  chmod: 1,
  chown: 1,
  utimes: 1,
  copyFile: 2,
  cp: 2,
  link: 2,
  symlink: 2,
  open: 1,
  createWriteStream: 1,
}

/**
 * Notes every path that is changed from now on. Before what uses node's file system is loaded; a path is taken to be below
 * `base()` when it is not absolute.
 */
export function watchWrites(base) {
  const paths = new Set()
  const watched = (name, real) =>
    function watching(...args) {
      const reads = name === 'open' && (args[1] === undefined || args[1] === 'r' || isReading(args[1]))
      if (!reads)
        for (const path of args.slice(0, WRITERS[name]))
          if (typeof path === 'string') paths.add(resolve(base(), path))
      return real.apply(this, args)
    }
  for (const [holder, suffix] of [
    [fs.promises, ''],
    [fs, ''],
    [fs, 'Sync'],
  ])
    for (const name of Object.keys(WRITERS)) {
      const real = holder[name + suffix]
      if (typeof real === 'function') holder[name + suffix] = watched(name, real)
    }
  syncBuiltinESMExports()
  return paths
}

function isReading(flags) {
  return (
    typeof flags === 'number' &&
    (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT)) === 0
  )
}
