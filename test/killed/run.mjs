// Kills builds at random moments and looks at what they leave: no half file, no pair of two builds that the next run does
// not tell of, no litter after it. Usage: node test/killed/run.mjs [kills] [--delay ms]
//
// A third of the kills fall anywhere, a third while files are written, a third between the two renamings, where the run is
// held for as long as said; that comes from outside (`--import`), the program itself knows nothing of it.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspectFile } from '../../dist/internal.js'

const COMMAND = fileURLToPath(new URL('../../bin/kehoach.js', import.meta.url))
const HELD = new URL('./hold-renames.mjs', import.meta.url).href
const kills = Number(process.argv[2] ?? 200)
const delay = process.argv[3] === '--delay' ? Number(process.argv[4]) : 40
if (!(kills > 0 && delay >= 0)) throw new Error('usage: node test/killed/run.mjs [kills] [--delay ms]')

const folder = mkdtempSync(join(tmpdir(), 'kehoach-killed-'))
const counts = { killed: 0, ended: 0, left: 0, mixed: 0, told: 0 }
const faults = []

try {
  writePlan(0)
  const { milliseconds } = await build({})
  for (let index = 1; index <= kills; index += 1) await killOne(index, milliseconds)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `${kills} runs: ${counts.killed} killed, ${counts.ended} ended before; ` +
    `${counts.left} left temporary files, ${counts.mixed} left a pair of two builds, ${counts.told} of these told; ` +
    `${faults.length} faults`,
)
for (const fault of faults) console.log(fault)
process.exitCode = faults.length === 0 ? 0 : 1

/** Kills a run on changed words, then lets the next one put all right. */
async function killOne(index, usual) {
  writePlan(index)
  const moments = [
    { after: Math.random() * usual },
    { event: 'written', after: Math.random() * 30 },
    { event: 'named', after: Math.random() * delay, held: delay },
  ]
  const { killed, milliseconds } = await build(moments[index % moments.length])
  counts[killed ? 'killed' : 'ended'] += 1
  const states = await pair()
  for (const [format, state] of Object.entries(states))
    if (state.state !== 'untouched')
      faults.push(`${index}: ${format} is ${state.state} after ${milliseconds} ms`)
  if (litter().length > 0) counts.left += 1
  const isMixed = states.docx.build !== states.pdf.build
  const next = await build({})
  if (isMixed) {
    counts.mixed += 1
    if (next.text.includes('hai lần dựng khác nhau')) counts.told += 1
    else faults.push(`${index}: the next run says nothing of two builds: ${next.text}`)
  }
  const { docx, pdf } = await pair()
  if (next.code !== 0) faults.push(`${index}: the next run ends with ${next.code}: ${next.text}`)
  if (docx.build !== pdf.build || docx.build === undefined)
    faults.push(`${index}: the pair is still of two builds`)
  if (litter().length > 0) faults.push(`${index}: left after the next run: ${litter().join(', ')}`)
}

/** Runs a build; kills it some milliseconds after it began, or after it told of an event; not at all without a time. */
function build({ held = 0, event, after }) {
  const started = performance.now()
  const hold = event === undefined ? [] : ['--import', HELD]
  const child = spawn(process.execPath, [...hold, COMMAND, 'build', 'plan.yaml'], {
    cwd: folder,
    env: { ...process.env, KEHOACH_TEST_HOLD: String(held) },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let text = ''
  child.stderr.setEncoding('utf8').on('data', piece => {
    text += piece
  })
  const kill = () => child.kill('SIGKILL')
  let timer = event === undefined && after !== undefined ? setTimeout(kill, after) : undefined
  child.on('message', told => {
    if (told === event) timer = setTimeout(kill, after)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, killed: signal === 'SIGKILL', text, milliseconds: performance.now() - started })
    })
  })
}

async function pair() {
  const states = {}
  for (const format of ['docx', 'pdf'])
    states[format] = await inspectFile(format, new Uint8Array(readFileSync(join(folder, `plan.${format}`))))
  return states
}

function litter() {
  return readdirSync(folder).filter(name => !['plan.yaml', 'plan.docx', 'plan.pdf'].includes(name))
}

function writePlan(index) {
  writeFileSync(
    join(folder, 'plan.yaml'),
    `kehoach: 1
issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: An Bình }
plan:
  type: Báo cáo
  title: Kết quả chuyển đổi số năm 2025
  body:
    - Ủy ban nhân dân xã báo cáo lần thứ ${index}.
  recipients: [Đài truyền thanh xã]
  signature: { title: Chủ tịch, name: Nguyễn Văn An }
`,
  )
}
