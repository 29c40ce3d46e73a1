import { fileURLToPath } from 'node:url'
import { main } from './main.ts'
import { nodeTerminal } from './node-terminal.ts'

// Built, this file is dist/cli.js.
const installation = {
  fonts: fileURLToPath(new URL('./fonts', import.meta.url)),
  templates: fileURLToPath(new URL('../templates', import.meta.url)),
}

process.exitCode = await main(process.argv.slice(2), nodeTerminal(), installation)
