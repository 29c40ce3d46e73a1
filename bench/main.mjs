import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { coldCases } from './cases.mjs'
import { measureCold } from './cold.mjs'
import { measurePhases } from './phases.mjs'
import { markdown } from './report.mjs'
import { isMet, targets } from './targets.mjs'
import { verify } from './verify.mjs'
import { measureWarm } from './warm.mjs'
import { makeWorkspace } from './workspace.mjs'

const FULL = { rounds: 7, memoryRounds: 3, warmRounds: 3, documents: 64, warmUps: 16 }
const QUICK = { rounds: 3, memoryRounds: 1, warmRounds: 1, documents: 12, warmUps: 4 }

const note = line => process.stderr.write(`${line}\n`)

/**
 * Measures everything and prints it. Speed is reported, never asserted: a missed target does not fail.
 * @param {string[]} args
 */
export async function main(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      markdown: { type: 'string' },
    },
  })
  const settings = values.quick ? QUICK : FULL
  const rounds = Number(values.rounds ?? settings.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1')
  const results = await measure({ ...settings, rounds })
  const text = markdown(results)
  console.log(text)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`)
  if (values.markdown) writeFileSync(values.markdown, text)
  for (const line of results.leftOut) note(`LEFT OUT: ${line}`)
  for (const target of results.targets.filter(target => isMet(target) === false))
    note(`MISSED: ${target.name}: ${target.measured?.toFixed(2)}, target ${target.bound} ${target.limit}`)
}

/** @param {typeof FULL} settings @returns {Promise<import('./report.mjs').Results>} */
async function measure({ rounds, memoryRounds, warmRounds, documents, warmUps }) {
  const [load] = loadavg()
  if (load > cpus().length / 4) note(`the machine is busy (load ${load.toFixed(2)}): trust only large ratios`)
  const workspace = await makeWorkspace(documents + warmUps)
  try {
    const cases = coldCases(workspace)
    const cold = await measureCold(cases, { rounds, memoryRounds, note })
    const warm = await measureWarm(workspace, { rounds: warmRounds, documents, note })
    note('phases')
    return {
      machine: `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} threads, Node ${process.version}`,
      load,
      documents,
      cold: [...cold],
      warm: [...warm],
      phases: await measurePhases(workspace, { rounds: warmRounds, documents }),
      files: await verifyAll(cases, workspace),
      targets: targets(cold, warm),
      leftOut: cases
        .filter(({ missing }) => missing !== undefined)
        .map(({ name, missing }) => `${name}: ${missing} is not installed`),
    }
  } finally {
    workspace.remove()
  }
}

/** Looks into every file the cold cases left. */
async function verifyAll(cases, workspace) {
  const content = JSON.parse(readFileSync(workspace.content, 'utf8'))
  const outputs = cases.filter(({ missing }) => missing === undefined).flatMap(({ outputs = [] }) => outputs)
  const files = []
  for (const output of new Set(outputs))
    files.push([output, await verify(join(workspace.out, output), content)])
  return files
}
