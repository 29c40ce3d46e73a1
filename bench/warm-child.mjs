import { readFileSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { openKehoach } from './kehoach.mjs'

const WARM_UP_MS = 2500

// node warm-child.mjs <case> <workspace as JSON> <documents>: prints the documents per second of one case.
const [name, workspaceText, count] = process.argv.slice(2)
const workspace = JSON.parse(workspaceText)
const [program, output] = name.split(' ')
const isOurs = program === 'kehoach'
const { render } = isOurs ? (await openKehoach(workspace.bundle))[output] : await openPeer()
const all = JSON.parse(readFileSync(isOurs ? workspace.plans : workspace.contents, 'utf8'))
const timed = all.slice(0, Number(count))
const others = all.slice(Number(count))

const warmUpEnd = performance.now() + WARM_UP_MS
for (let at = 0; at < others.length || performance.now() < warmUpEnd; at++)
  await renderInTurn(others[at % others.length])

const start = performance.now()
for (const document of timed) await renderInTurn(document)
const seconds = (performance.now() - start) / 1000
console.log(
  JSON.stringify({ perSecond: timed.length / seconds, memory: process.resourceUsage().maxRSS / 1024 }),
)

/** As a server does, back to the event loop after each document: streams wait for it to let go of their memory. */
async function renderInTurn(document) {
  await render(document)
  await nextTurn()
}

async function openPeer() {
  const { open } = await import(`./peers/${program}.mjs`)
  return open(workspace.folder)
}
