import { execFile, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { PLAN } from './plans.ts'
import { type Workspace, workspace } from './run-cli.ts'

const bin = fileURLToPath(new URL('../../bin/kehoach.js', import.meta.url))
const run = promisify(execFile)

let space: Workspace
afterEach(() => space.remove())

/** Runs the built program; `stdout` is a file for it to print to. */
async function kehoach(args: readonly string[], cwd: string, stdout?: string) {
  const target = stdout === undefined ? 'ignore' : openSync(stdout, 'w')
  const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: ['ignore', target, 'pipe'] })
  let err = ''
  child.stderr?.on('data', data => {
    err += data
  })
  const exit = await new Promise<number | null>(resolve => child.on('close', resolve))
  if (typeof target === 'number') closeSync(target)
  return { exit, err }
}

describe.runIf(existsSync('/dev/full'))('on a full device', () => {
  it.each([
    [['schema']],
    [['validate', 'a.yaml', '--format', 'json']],
    [['validate', 'a.yaml', '--format', 'sarif']],
    [['rules']],
  ])('%j says that the disk is full', async args => {
    space = workspace({ 'a.yaml': PLAN })
    const { exit, err } = await kehoach(args, space.folder, '/dev/full')
    expect(err).toContain('ổ đĩa đã đầy')
    expect(exit).toBe(2)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe.runIf(process.platform === 'linux')('where Linux lets things be so', () => {
  it('says that the current folder is gone', async () => {
    space = workspace({ 'a.yaml': PLAN })
    const gone = join(space.folder, 'mat')
    mkdirSync(gone)
    const { stdout, stderr } = await run('sh', [
      '-c',
      'cd "$1" && rmdir "$1" && "$2" "$3" validate a.yaml 2>&1; echo "exit $?"',
      'sh',
      gone,
      process.execPath,
      bin,
    ])
    expect(`${stdout}${stderr}`).toContain('Thư mục hiện tại không còn nữa')
    expect(stdout).toMatch(/exit 2\n$/)
  })

  it('tells of a file whose name is not UTF-8, and judges the others', async () => {
    space = workspace({ 'a.yaml': PLAN, 'z.yaml': PLAN })
    const name = Buffer.concat([Buffer.from(`${space.folder}/x`), Buffer.from([0xff]), Buffer.from('.yaml')])
    writeFileSync(name, PLAN)
    const { exit, out, err } = await space.run('validate', '.', '--format', 'json')
    expect(exit).toBe(2)
    expect(err.trim().split('\n')).toHaveLength(1)
    const { plans, failures } = JSON.parse(out)
    expect(plans.map(({ file }: { file: string }) => file)).toEqual(['a.yaml', 'z.yaml'])
    expect(failures).toHaveLength(1)
    rmSync(name)
  })
})

it('refuses a file of 70 MB unread, and judges the others', async () => {
  space = workspace({ 'a.yaml': PLAN, 'lon.yaml': '' })
  truncateSync(join(space.folder, 'lon.yaml'), 70 * 1024 * 1024)
  const { exit, out } = await space.run('validate', '.', '--format', 'json')
  const { plans, failures } = JSON.parse(out)
  expect(exit).toBe(2)
  expect(plans.map(({ file }: { file: string }) => file)).toEqual(['a.yaml'])
  expect(failures).toMatchObject([{ file: 'lon.yaml', exitCode: 2 }])
})

it('refuses a plan that needs more memory than Node.js may use, and judges the others', async () => {
  const body = Array.from({ length: 20_000 }, (_, index) => `    - Trồng cây rừng xã số ${index}.\n`).join('')
  space = workspace({ 'a.yaml': PLAN, 'lon.yaml': `${PLAN}${body}` })
  const small = [process.execPath, '--max-old-space-size=64', bin]
  const [node = '', ...args] = [...small, 'validate', '.', '--format', 'json']
  const failed = await run(node, args, { cwd: space.folder }).catch(error => error)
  const { plans, failures } = JSON.parse(failed.stdout)
  expect(failed.code).toBe(2)
  expect(plans.map(({ file }: { file: string }) => file)).toEqual(['a.yaml'])
  expect(failures).toMatchObject([{ file: 'lon.yaml', exitCode: 2 }])
  expect(failures[0].message).toContain('bộ nhớ dành cho Node.js')
})
