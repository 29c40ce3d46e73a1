import { fileURLToPath } from 'node:url'
import { runCommand } from './processes.mjs'

const CHILD = fileURLToPath(new URL('warm-child.mjs', import.meta.url))

/** Names of the warm cases, and what the report calls them. */
export const WARM_CASES = {
  'kehoach pdf': 'kehoach, PDF',
  'kehoach docx': 'kehoach, DOCX',
  'kehoach both': 'kehoach, both',
  typst: 'Typst (PDF)',
  pdfmake: 'pdfmake (PDF)',
  'naive-pdfkit': 'naive pdfkit (PDF)',
  docxtemplater: 'docxtemplater (DOCX)',
  'npm-docx': 'npm docx (DOCX)',
}

/**
 * Documents per second of a program that stays open, each case in a process of its own, one round of all cases after
 * the other. Every document is another one; those of the warm-up are not among the timed ones.
 * @typedef {{ perSecond: number[], memory: number[] }} WarmResult one value per round; memory in MB
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {{ rounds: number, documents: number, note(line: string): void }} options
 * @returns {Promise<Map<string, WarmResult>>}
 */
export async function measureWarm(workspace, { rounds, documents, note }) {
  const results = new Map(Object.keys(WARM_CASES).map(name => [name, { perSecond: [], memory: [] }]))
  for (let round = 0; round < rounds; round++) {
    note(`warm, round ${round + 1} of ${rounds}`)
    for (const [name, { perSecond, memory }] of results) {
      const args = [CHILD, name, JSON.stringify(workspace), String(documents)]
      const measured = JSON.parse(await runCommand([process.execPath, ...args]))
      perSecond.push(measured.perSecond)
      memory.push(measured.memory)
    }
  }
  return results
}
