import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }

const argv = process.argv.slice(2)
// Asked for by scripts at every step of theirs: answered before anything is loaded.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${manifest.version}\n`)
} else {
  const { main, nodeTerminal } = await import('./main.ts')
  // Built, this file is dist/cli.js.
  process.exitCode = await main(argv, nodeTerminal(), {
    version: manifest.version,
    fonts: fileURLToPath(new URL('./fonts', import.meta.url)),
    templates: fileURLToPath(new URL('../templates', import.meta.url)),
  })
}
