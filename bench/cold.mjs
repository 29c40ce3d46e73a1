import { canReadMemory, peakMemoryOf, timeCommand } from './processes.mjs'
import { median } from './stats.mjs'

/**
 * Whole processes, one round of all cases after the other: what slows the machine for a while slows all of them.
 * @typedef {{ times: number[], memory?: number }} ColdResult milliseconds of each round; peak memory in MB
 * @param {readonly import('./cases.mjs').ColdCase[]} cases
 * @param {{ rounds: number, memoryRounds: number, note(line: string): void }} options
 * @returns {Promise<Map<string, ColdResult>>}
 */
export async function measureCold(cases, { rounds, memoryRounds, note }) {
  const present = cases.filter(({ missing }) => missing === undefined)
  // Once without measuring: files come from the disk, LibreOffice makes its profile.
  for (const { commands } of present) await timeAll(commands)
  const results = new Map(present.map(({ name }) => [name, { times: [] }]))
  for (let round = 0; round < rounds; round++) {
    note(`cold, round ${round + 1} of ${rounds}`)
    for (const { name, commands } of present) results.get(name)?.times.push(await timeAll(commands))
  }
  if (!canReadMemory) return results
  note('cold, memory')
  for (const { name, commands } of present) {
    const peaks = []
    for (let round = 0; round < memoryRounds; round++) peaks.push(await peakOfAll(commands))
    Object.assign(results.get(name) ?? {}, { memory: median(peaks) })
  }
  return results
}

async function timeAll(commands) {
  let total = 0
  for (const command of commands) total += await timeCommand(command)
  return total
}

async function peakOfAll(commands) {
  const peaks = []
  for (const command of commands) peaks.push(await peakMemoryOf(command))
  return Math.max(...peaks)
}
