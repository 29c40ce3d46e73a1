// Writes src/register/legal-register.ts from the register that people keep beside it.
import { readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { parse } from 'yaml'

const folder = new URL('./src/register/', import.meta.url)

const { outputFiles } = await build({
  entryPoints: ['src/register/write-register.ts'],
  absWorkingDir: import.meta.dirname,
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const { writeRegister } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)
const register = parse(await readFile(new URL('legal-register.yaml', folder), 'utf8'))
await writeFile(new URL('legal-register.ts', folder), writeRegister(register))
