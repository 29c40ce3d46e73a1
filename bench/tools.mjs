import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether a program can be found on the path. @param {string} name */
export function isInstalled(name) {
  return (process.env.PATH ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/**
 * The environment of every measured process. Node 20 reads `NODE_EXTRA_CA_CERTS` at each start, which takes longer than
 * all the rest of starting; `NODE_OPTIONS` and a compile cache would also change what is measured.
 */
export function cleanEnvironment() {
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, NODE_COMPILE_CACHE, ...rest } = process.env
  return { ...rest, NO_COLOR: '1' }
}
