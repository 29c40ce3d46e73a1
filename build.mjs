// Builds dist/, or the folder given: the command line and the API as split ESM bundles with every library inside, the
// typeface and the licences of what is bundled; with --types also the type declarations, each a file that imports none. Made beside its place and moved in file by
// file, so that a command running from there never finds it gone.
import { copyFile, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = dirname(fileURLToPath(import.meta.url))
const FONTS = 'node_modules/@expo-google-fonts/tinos'
const SIGNS = 'node_modules/@expo-google-fonts/noto-sans-symbols'
const MORE_SIGNS = 'node_modules/dejavu-fonts-ttf'
const FACES = {
  'Tinos-Regular.ttf': `${FONTS}/400Regular/Tinos_400Regular.ttf`,
  'Tinos-Bold.ttf': `${FONTS}/700Bold/Tinos_700Bold.ttf`,
  'Tinos-Italic.ttf': `${FONTS}/400Regular_Italic/Tinos_400Regular_Italic.ttf`,
  'Tinos-BoldItalic.ttf': `${FONTS}/700Bold_Italic/Tinos_700Bold_Italic.ttf`,
  'NotoSansSymbols-Regular.ttf': `${SIGNS}/400Regular/NotoSansSymbols_400Regular.ttf`,
  'DejaVuSans.ttf': `${MORE_SIGNS}/ttf/DejaVuSans.ttf`,
  LICENSE_FONT: `${FONTS}/LICENSE_FONT`,
  'LICENSE_FONT-NotoSansSymbols': `${SIGNS}/LICENSE_FONT`,
  'LICENSE_FONT-DejaVuSans': `${MORE_SIGNS}/LICENSE`,
}

/**
 * What libraries import and never need here: most of pdfkit's size and start-up is for what we do ourselves, and
 * commander would start commands that are programs of their own.
 */
const LEFT_OUT = ['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes', 'node:child_process']

/** The editor's server shares code with the API, and not with the other commands, which would load more files for it. */
const serverApart = {
  name: 'server-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/lsp\/serve\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './lsp.js', external: true },
    )
  },
}

const { positionals, values: asked } = parseArgs({
  options: { types: { type: 'boolean' } },
  allowPositionals: true,
})
const place = resolve(positionals[0] ?? join(root, 'dist'))
const out = `${place}.${process.pid}.new`
process.chdir(root)

await rm(out, { recursive: true, force: true })
// Apart, because what one shares with the other would be cut into many small files, each of which takes time to load.
// Its errors are reported by itself, so its lines may be long; those of the API are shown by whoever calls it.
const { metafile } = await bundle({ cli: 'src/cli/cli.ts' }, { minifyWhitespace: true, minifySyntax: true })
const api = await bundle(
  { index: 'src/index.ts', internal: 'src/internal.ts', fonts: 'src/fonts.ts', lsp: 'src/lsp/serve.ts' },
  {},
)
await copyFonts()
await writeLicences(Object.keys({ ...metafile.inputs, ...api.metafile.inputs }))
// `prepare` is all npm runs last before it packs; only packages need the declarations.
const isPacked = ['pack', 'publish'].includes(process.env.npm_command ?? '')
if (asked.types || isPacked) await declareTypes()
await moveIn()
await linkCommand()

function bundle(entryPoints, minify) {
  return build({
    entryPoints,
    ...minify,
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Vietnamese as it is written, not each letter in six characters.
    charset: 'utf8',
    // Node has known them for long; made by `new RegExp`, those inside functions would be made anew at each call.
    supported: { 'regexp-unicode-property-escapes': true },
    alias: {
      ...Object.fromEntries(LEFT_OUT.map(name => [name, './src/render/pdf/left-out-library.ts'])),
      // The same code as modules, of which what is not used can be left out; for node yaml offers CommonJS.
      yaml: './node_modules/yaml/browser/dist/index.js',
    },
    // Names stay in any case, so that a stack in a bug report can be read.
    // Libraries in CommonJS load node's own modules by `require`.
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
    plugins: [serverApart],
    metafile: true,
    logLevel: 'warning',
  })
}

/** The faces, each with its licence. */
async function copyFonts() {
  await mkdir(join(out, 'fonts'), { recursive: true })
  for (const [name, source] of Object.entries(FACES)) await copyFile(source, join(out, 'fonts', name))
}

/** Moves what was built to its place: first what others load, last the files they are loaded by; then old files go. */
async function moveIn() {
  const built = await filesIn(out)
  const isEntry = name => ['cli.js', 'index.js', 'internal.js', 'fonts.js', 'lsp.js'].includes(name)
  for (const name of [...built].sort((a, b) => isEntry(a) - isEntry(b))) {
    await mkdir(dirname(join(place, name)), { recursive: true })
    await rename(join(out, name), join(place, name))
  }
  await rm(out, { recursive: true })
  const fresh = new Set(built.flatMap(name => [name, dirname(name)]))
  for (const name of await readdir(place, { recursive: true }))
    if (!fresh.has(name)) await rm(join(place, name), { recursive: true, force: true })
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
}

/** The licence texts of the packages whose code is in the bundle. */
async function writeLicences(inputs) {
  const names = new Set(inputs.flatMap(path => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
  const texts = await Promise.all([...names].sort().map(licenceOf))
  await writeFile(join(out, 'THIRD-PARTY-LICENSES'), texts.join(`\n${'-'.repeat(78)}\n\n`))
}

async function licenceOf(name) {
  const folder = join('node_modules', name)
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  for (const file of [
    'LICENSE',
    'LICENSE.md',
    'LICENSE.txt',
    'LICENCE',
    'license',
    'License',
    'LICENSE-MIT',
    'License.txt',
  ]) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined)
    if (text !== undefined) return `${name} ${version}\n\n${text.trim()}\n`
  }
  return `${name} ${version}\n\nLicence: ${license}\n`
}

/** Lets `npx kehoach` find the command in a checkout itself, without a detour through npm's cache. */
async function linkCommand() {
  await mkdir('node_modules/.bin', { recursive: true })
  if (process.platform === 'win32') {
    await writeFile('node_modules/.bin/kehoach.cmd', '@node "%~dp0\\..\\..\\bin\\kehoach.js" %*\r\n')
    return
  }
  await rm('node_modules/.bin/kehoach', { force: true })
  await symlink('../../bin/kehoach.js', 'node_modules/.bin/kehoach')
}

/** Loads a compiler of its own, so only when asked. */
async function declareTypes() {
  const { default: generator } = await import('dts-bundle-generator')
  const entries = ['index', 'internal', 'fonts']
  const texts = generator.generateDtsBundle(
    entries.map(entry => ({ filePath: `src/${entry}.ts` })),
    { preferredConfigPath: 'tsconfig.json' },
  )
  for (const [index, entry] of entries.entries())
    await writeFile(join(out, `${entry}.d.ts`), texts[index].replace(/^\/\/ Generated by .*\n\n/, ''))
}
