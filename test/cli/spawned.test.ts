import { execFile, spawn } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { PLAN, planWith } from './plans.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const installed = mkdtempSync(join(tmpdir(), 'kehoach-installed-'))
const bin = join(installed, 'bin/kehoach.js')
const work = join(installed, 'work')

beforeAll(async () => {
  for (const folder of ['bin', 'work']) mkdirSync(join(installed, folder))
  copyFileSync(join(root, 'bin/kehoach.js'), bin)
  copyFileSync(join(root, 'package.json'), join(installed, 'package.json'))
  cpSync(join(root, 'templates'), join(installed, 'templates'), { recursive: true })
  await run(process.execPath, [join(root, 'build.mjs'), join(installed, 'dist')])
}, 60_000)

afterAll(() => rmSync(installed, { recursive: true, force: true }))

interface Ended {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program as a user does; the parent's colour settings do not reach it. */
function kehoach(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [bin, ...args], { cwd: work, env: { PATH, HOME, ...env } })
  let out = ''
  let err = ''
  child.stdout.on('data', data => {
    out += data
  })
  child.stderr.on('data', data => {
    err += data
  })
  return new Promise(resolve => child.on('close', exit => resolve({ exit, out, err })))
}

/** The program's own files that a command loads. */
async function loadedBy(...args: string[]): Promise<readonly string[]> {
  const log = join(installed, 'loaded.txt')
  writeFileSync(log, '')
  const preload = `--import ${new URL('./log-loads.mjs', import.meta.url)}`
  await kehoach(args, { LOADED_FILES: log, NODE_OPTIONS: preload })
  const urls = readFileSync(log, 'utf8').trim().split('\n')
  return urls.map(url => fileURLToPath(url)).filter(path => path.startsWith(installed))
}

describe('the installed program', () => {
  it('starts from a plan of its own and makes both files with its own typeface', async () => {
    expect(await kehoach(['init', 'moi'])).toMatchObject({ exit: 0, out: '' })
    expect(await kehoach(['build', 'moi/ke-hoach.yaml'])).toEqual({
      exit: 0,
      out: '',
      err: 'Đã ghi moi/ke-hoach.docx\nĐã ghi moi/ke-hoach.pdf (3 trang; trang 3 nằm ngang)\nĐã đọc lại và đối chiếu: 2 tệp, 3 trang, 675 chữ khớp.\n',
    })
    expect(readFileSync(join(work, 'moi/ke-hoach.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('reports errors on stderr and ends with 1', async () => {
    writeFileSync(join(work, 'hong.yaml'), planWith('[^nb]', '[^x]'))
    const { exit, out, err } = await kehoach(['validate', 'hong.yaml'])
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(err).toContain('hong.yaml:22:40: lỗi: Chưa có chú thích “x”. [footnote-defined]')
  })

  it('prints data on stdout alone', async () => {
    writeFileSync(join(work, 'tot.yaml'), PLAN)
    const { exit, out, err } = await kehoach(['validate', 'tot.yaml', '--format', 'json'])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ version: 1, summary: { plans: 1, errors: 0 } })
  })

  it('colours what people read as they wish', async () => {
    const esc = String.fromCharCode(0x1b)
    const coloured = (env: Record<string, string>) =>
      kehoach(['validate', 'hong.yaml'], env).then(({ err }) => err.includes(esc))
    expect(await coloured({})).toBe(false)
    expect(await coloured({ FORCE_COLOR: '1' })).toBe(true)
    expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
  })

  it('ends quietly when its reader leaves', async () => {
    const child = spawn(process.execPath, [bin, 'schema'], { cwd: work })
    child.stdout.destroy()
    let err = ''
    child.stderr.on('data', data => {
      err += data
    })
    const exit = await new Promise(resolve => child.on('close', resolve))
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
  })

  it('tells its version and loads next to nothing for it', async () => {
    expect(await kehoach(['--version'])).toEqual({ exit: 0, out: `${manifest.version}\n`, err: '' })
    const size = (await loadedBy('--version')).reduce((sum, path) => sum + statSync(path).size, 0)
    expect(size).toBeLessThan(20_000)
  })

  it('loads no layout and no renderer to check a plan', async () => {
    const loaded = await loadedBy('validate', 'tot.yaml')
    const names = loaded.map(path => path.slice(installed.length))
    expect(names.filter(name => /render|produce/.test(name))).toEqual([])
    expect(names.some(name => /commands/.test(name))).toBe(true)
  })

  it('can be used from programs', async () => {
    const script = `
      import { parsePlan, validate } from ${JSON.stringify(join(installed, 'dist/internal.js'))}
      const parsed = parsePlan('a.yaml', new TextEncoder().encode(${JSON.stringify(PLAN)}))
      console.log(validate(parsed.value, { final: true }).diagnostics.length)`
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script])
    expect(stdout).toBe('0\n')
  })

  it('carries the licences of what is bundled', () => {
    const text = readFileSync(join(installed, 'dist/THIRD-PARTY-LICENSES'), 'utf8')
    const names = ['yaml', 'zod', 'commander', 'chalk', 'docx', 'pdfkit']
    expect(names.filter(name => !new RegExp(`^${name} \\d`, 'm').test(text))).toEqual([])
    expect(text).not.toMatch(/^Licence: /m)
    expect(readFileSync(join(installed, 'dist/fonts/LICENSE_FONT'), 'utf8')).toContain(
      'SIL OPEN FONT LICENSE',
    )
    const signs = (name: string) => readFileSync(join(installed, `dist/fonts/LICENSE_FONT-${name}`), 'utf8')
    expect(signs('NotoSansSymbols')).toContain('SIL Open Font License')
    expect(signs('DejaVuSans')).toContain('Bitstream Vera')
  })
})
