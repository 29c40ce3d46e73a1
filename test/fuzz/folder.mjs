import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** Stands in a file outside the project, so that it must not be seen in any report. */
export const SECRET = 'matkhau7391'
const OUTPUT = /^project\/out(\/plan(-[a-z0-9-]+)?\.(docx|pdf))?$/u
const CHANGED_BY_FIX = /^project\/[a-z.]+\.yaml$/u

/** A project with files around it, links that lead out of it, and a home. Gives the project's folder. */
export function layOutFolder(root, files) {
  rmSync(root, { recursive: true, force: true })
  for (const name of ['outside', 'home', 'project/folder.yaml'])
    mkdirSync(join(root, name), { recursive: true })
  const project = join(root, 'project')
  writeFileSync(join(root, 'outside/secret.yaml'), `agencies: { ${SECRET}: ${SECRET} }\n${SECRET}\n`)
  symlinkSync('../outside/secret.yaml', join(project, 'link.yaml'))
  symlinkSync('loop.yaml', join(project, 'loop.yaml'))
  symlinkSync('../outside', join(project, 'folder-link'))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(project, name), bytes)
  return project
}

/** Every file, folder and link below a folder, with what is in it. */
export function contentOf(root) {
  const content = new Map()
  for (const name of readdirSync(root, { recursive: true }).sort()) {
    const path = join(root, name)
    const stats = lstatSync(path)
    if (stats.isSymbolicLink()) content.set(name, `link ${readlinkSync(path)}`)
    else content.set(name, stats.isDirectory() ? 'folder' : readFileSync(path).toString('base64'))
  }
  return content
}

/** What a command changed, made or took away though it had no right to. */
export function wrongChanges(before, after, command) {
  const isMeant = name =>
    command[0] === 'build'
      ? OUTPUT.test(name)
      : command.includes('--fix') && CHANGED_BY_FIX.test(name) && !before.get(name)?.startsWith('link')
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter(name => before.get(name) !== after.get(name) && !isMeant(name))
}
