import { spawnSync } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Plans of one folder have different names, so that each folder's files fit into one. */
const PLANS = ['examples/*.yaml', 'examples/forms', 'examples/tables', 'templates']

/**
 * Builds every example and form as one PDF, and those of several parts as one PDF for each too; gives the files' paths
 * from `folder`. Throws when a plan cannot be built.
 */
export async function buildCases(folder) {
  for (const [index, plans] of PLANS.entries()) {
    const own = join(folder, plans.replaceAll(/[/*.]+/g, '-').replace(/-yaml$/, ''))
    const whole = join(own, 'whole')
    const split = join(own, 'split')
    build(plans, whole)
    build(plans, split, '--split')
    // A plan of one part is the same file again.
    const same = new Set(await readdir(whole))
    for (const name of await readdir(split)) if (same.has(name)) await rm(join(split, name))
    console.log(`${index + 1}/${PLANS.length} built: ${plans}`)
  }
  const names = await readdir(folder, { recursive: true })
  return names
    .filter(name => name.endsWith('.pdf'))
    .sort()
    .map(name => join(folder, name))
}

function build(plans, output, ...options) {
  const args = ['bin/kehoach.js', 'build', plans, '--format', 'pdf', '-o', output, ...options]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`kehoach build ${plans} ended with ${status}:\n${stderr}`)
}
