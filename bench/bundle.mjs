import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../', import.meta.url)
const path = name => fileURLToPath(new URL(name, root))

/** Libraries pdfkit imports and kehoach's own build leaves out. */
const LEFT_OUT = ['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes']

/** Bundles kehoach's phases into one module. @param {string} outfile @param {string} entry */
export async function bundlePhases(outfile, entry = 'bench/phases.ts') {
  const standIn = path('src/render/pdf/left-out-library.ts')
  await build({
    entryPoints: [path(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'esm',
    mainFields: ['module', 'main'],
    alias: Object.fromEntries(LEFT_OUT.map(name => [name, standIn])),
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  })
}
