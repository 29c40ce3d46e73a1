// Does one job after another, as its parent says, in one process: the built command line's own `main`.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { contentOf, layOutFolder, SECRET, wrongChanges } from './folder.mjs'
import { inputOf } from './input.mjs'
import { watchWrites } from './watched-writes.mjs'

const [root, seed] = [process.argv[2], Number(process.argv[3])]
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
const COMMAND = fileURLToPath(new URL('../../bin/kehoach.js', import.meta.url))
const SLOWEST = 2000
/** For each file of many that `--split` writes: 244 for a plan of 122 appendices took 3 s, which is no hang. */
const SLOWEST_FILE = 20
/** Loading and starting is part of a process of its own, and others may be running. */
const LONGEST_PROCESS = 20_000
const PLANS = ['project/plan.yaml', 'project/shared.yaml']

const written = watchWrites(() => root)
const mainFile = readdirSync(DIST).find(name => /^main-\w+\.js$/u.test(name))
const { main } = await import(pathToFileURL(join(DIST, mainFile)))
const { readPlan, ReadError } = await import('../../dist/internal.js')
const installation = { version: '0', fonts: join(DIST, 'fonts'), templates: join(DIST, '../templates') }
const world = {
  readFile: async path => asRead(path, readFileSync),
  realPath: async path => asRead(path, realpathSync),
}
const faults = []
process.on('uncaughtException', error => fault('exception', error))
process.on('unhandledRejection', error => fault('exception', error))

process.on('message', async ({ index, input }) => {
  faults.length = 0
  const { files, commands, isProcess } = input ? replayed(input) : inputOf(seed, index)
  process.send({ made: true })
  const counts = {}
  try {
    const project = layOutFolder(root, files)
    for (const [at, command] of commands.entries()) {
      const isAgain = command.includes('--fix') && commands[at - 1]?.includes('--fix') === true
      await runOne(command, project, { isProcess, isAgain }, counts)
    }
  } catch (error) {
    fault('exception', error)
  }
  process.send({ index, faults, counts })
})
process.send({ ready: true })

/** A place in the project as the core reads it. */
function asRead(path, read) {
  try {
    return read(resolve(root, 'project', path))
  } catch (cause) {
    throw new ReadError(path, 'not-found', { cause })
  }
}

/** What was saved, with what was done with it. */
function replayed(folder) {
  const files = Object.fromEntries(
    readdirSync(folder)
      .filter(name => name.endsWith('.yaml'))
      .map(name => [name, readFileSync(join(folder, name))]),
  )
  const commands = JSON.parse(readFileSync(join(folder, 'commands.json'), 'utf8'))
  return { files, commands, isProcess: false }
}

/** One command on the project, and what it must not come to. */
async function runOne(command, project, { isProcess, isAgain }, counts) {
  const isFix = command.includes('--fix')
  const isReadable = isFix && (await isRead())
  const before = contentOf(root)
  written.clear()
  const { code, out, err } = await timed(command, project, isProcess)
  const paths = [...written]
  const after = contentOf(root)
  const kind = isProcess ? 'process' : isFix ? 'fix' : command[0]
  counts[kind] = (counts[kind] ?? 0) + 1
  if (after.has('project/out/plan.docx')) counts.written = (counts.written ?? 0) + 1
  const name = command.join(' ')
  if (![0, 1, 2].includes(code)) fault('exit', `${name}: ${code}: ${err.slice(-3000)}`)
  if ((out + err).includes(SECRET)) fault('leak', name)
  if (command.includes('json') || command.includes('sarif')) JSON.parse(out)
  for (const changed of wrongChanges(before, after, command)) fault('outside', `${name}: ${changed}`)
  for (const path of paths) if (!`${path}/`.startsWith(`${project}/`)) fault('outside', `${name}: ${path}`)
  if (isReadable && !(await isRead())) fault('fix', 'the fixed plan can no longer be read')
  if (isAgain && PLANS.some(plan => before.get(plan) !== after.get(plan)))
    fault('fix', 'fixed again, it changes')
}

async function timed(command, project, isProcess) {
  const start = performance.now()
  const used = process.cpuUsage()
  const ended = isProcess ? asProcess(command, project) : await inProcess(command, project)
  const took = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  // Where others are at work a run waits; what it used itself is what it took.
  const most = SLOWEST + SLOWEST_FILE * [...written].filter(path => /\.(docx|pdf)$/u.test(path)).length
  if (Math.min(took, (user + system) / 1000) > most)
    fault('hang', `${command.join(' ')}: ${Math.round(took)} ms`)
  return ended
}

async function inProcess(command, project) {
  const out = []
  const err = []
  const terminal = {
    cwd: project,
    colour: false,
    width: 100,
    out: text => out.push(text),
    err: text => err.push(text),
  }
  const code = await main(command, terminal, installation)
  return { code, out: out.join(''), err: err.join('') }
}

function asProcess(command, project) {
  const home = join(root, 'home')
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...command], {
    cwd: project,
    env: { PATH: process.env.PATH, HOME: home, TMPDIR: home, NODE_DISABLE_COMPILE_CACHE: '1' },
    encoding: 'utf8',
    timeout: LONGEST_PROCESS,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 28,
  })
  if (signal !== null) fault('hang', `${command.join(' ')}: ${signal}`)
  return { code: status, out: stdout, err: stderr }
}

async function isRead() {
  const { value } = await readPlan('plan.yaml', world).catch(() => ({}))
  return value !== undefined
}

function fault(kind, what) {
  faults.push({ kind, words: what instanceof Error ? String(what.stack) : what })
}
