import { fileURLToPath } from 'node:url'
import { runCommand } from './processes.mjs'

const CHILD = fileURLToPath(new URL('phases-child.mjs', import.meta.url))

/**
 * Where the time of a warm build goes: median milliseconds of each phase.
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {number} documents
 * @returns {Promise<[string, number][]>}
 */
export async function measurePhases(workspace, documents) {
  const args = [CHILD, JSON.stringify(workspace), String(documents)]
  return JSON.parse(await runCommand([process.execPath, ...args]))
}
