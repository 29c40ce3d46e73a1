import { fileURLToPath } from 'node:url'
import { runCommand } from './processes.mjs'
import { median } from './stats.mjs'

const CHILD = fileURLToPath(new URL('phases-child.mjs', import.meta.url))

/**
 * Where the time of a build goes: milliseconds of each phase for the first document of a process, when nothing is
 * compiled yet, and for later ones. Medians over rounds.
 * @typedef {{ phase: string, first: number, later: number }} PhaseResult
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {{ rounds: number, documents: number }} options
 * @returns {Promise<PhaseResult[]>}
 */
export async function measurePhases(workspace, { rounds, documents }) {
  const args = [CHILD, JSON.stringify(workspace), String(documents)]
  /** @type {Map<string, number[][]>} */
  const results = new Map()
  for (let round = 0; round < rounds; round++) {
    for (const [phase, times] of JSON.parse(await runCommand([process.execPath, ...args])))
      results.set(phase, [...(results.get(phase) ?? []), times])
  }
  return [...results].map(([phase, times]) => ({
    phase,
    first: median(times.map(([first]) => first)),
    later: median(times.map(([, later]) => later)),
  }))
}
