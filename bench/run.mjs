import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// `npm run bench`. Only Node's own modules are loaded here: the rest needs bench/node_modules and dist/.
const bench = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))

function npm(command) {
  // Through a shell, because npm is a script on Windows.
  const { status } = spawnSync(`npm ${command}`, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: true,
  })
  if (status !== 0) throw new Error(`npm ${command} failed`)
}

if (!existsSync(`${bench}node_modules/.package-lock.json`)) npm('ci --prefix bench')
npm('run build')
const { main } = await import('./main.mjs')
await main(process.argv.slice(2))
