// `npm run parity`: bundles the comparison and runs it.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
// Two folders below the root, as the sources are that look for examples from where they stand.
const outfile = `${root}node_modules/.parity/main.mjs`

await build({
  entryPoints: [`${root}test/parity/report/main.ts`],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
})
const { main } = await import(outfile)
process.exitCode = await main(process.argv.slice(2))
