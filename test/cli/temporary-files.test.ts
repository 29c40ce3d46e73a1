import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { isRunning, thisProcess } from '../../src/cli/running-process.ts'
import { sweep, temporaryName } from '../../src/cli/temporary-files.ts'
import { PLAN } from './plans.ts'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined

afterEach(() => space?.remove())

function open(...names: readonly string[]): Workspace {
  space = workspace(Object.fromEntries(names.map(name => [name, 'x'])))
  return space
}

const { machine, started } = thisProcess()
/** The number of a process that has ended. */
const DEAD = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }))
const nameOf = (parts: { machine?: string; pid?: number | string; started?: string; end?: string }) =>
  `.kehoach-${parts.machine ?? machine}-${parts.pid ?? DEAD}-${parts.started ?? started}-${parts.end ?? '0a1b2c3d.tmp'}`
const OTHER_MACHINE = machine.replace(/^./, first => (first === '0' ? '1' : '0'))
const HOURS = 3_600_000

/** Makes a file as old as this many hours. */
function age({ folder }: Workspace, name: string, hours: number): void {
  const then = new Date(Date.now() - hours * HOURS)
  utimesSync(join(folder, name), then, then)
}

describe('sweep', () => {
  it('removes what a process left that is no more', async () => {
    const work = open(nameOf({}), 'a.docx')
    await sweep(work.folder)
    expect(work.list()).toEqual(['a.docx'])
  })

  it('leaves the files of a run that is alive, its own and another’s, however old', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    try {
      const names = [temporaryName(), nameOf({ pid: child.pid ?? 0, started: startOf(child.pid ?? 0) })]
      const work = open(...names)
      for (const name of names) age(work, name, 100)
      await sweep(work.folder)
      expect(work.list()).toEqual(names.toSorted())
    } finally {
      child.kill()
    }
  })

  it('knows a process that was given the number of another', async () => {
    const work = open(nameOf({ pid: process.pid, started: '1' }))
    await sweep(work.folder)
    expect(work.list()).toEqual([])
  })

  it('leaves what another machine writes now, and removes what it cannot be writing any more', async () => {
    const [now, before] = [nameOf({ machine: OTHER_MACHINE }), nameOf({ machine: OTHER_MACHINE, pid: 7 })]
    const work = open(now, before)
    age(work, now, 23)
    age(work, before, 25)
    await sweep(work.folder)
    expect(work.list()).toEqual([now])
  })

  it.each([
    'kehoach-0a1b2c3d.tmp',
    '.plan.docx.0a1b2c3d-0a1b.tmp',
    `${nameOf({})}.docx`,
    `x${nameOf({})}`,
    nameOf({ pid: `0${DEAD}` }),
    nameOf({ end: '0a1b2c3d.tmp\n' }),
    nameOf({ end: '0A1B2C3D.tmp' }),
    nameOf({ end: '../x.tmp' }).replaceAll('/', ':'),
  ])('never touches a file of another name: %j', async name => {
    const work = open(name)
    age(work, name, 1000)
    await sweep(work.folder)
    expect(work.list()).toEqual([name])
  })

  it('removes neither folders nor links of such a name, nor what a link leads to', async () => {
    const work = open('own.docx')
    mkdirSync(join(work.folder, nameOf({})))
    work.write(join(nameOf({}), 'x'), 'x')
    symlinkSync('own.docx', join(work.folder, nameOf({ pid: DEAD, started: '5' })))
    await sweep(work.folder)
    expect(work.list()).toHaveLength(3)
    expect(readFileSync(join(work.folder, 'own.docx'), 'utf8')).toBe('x')
  })

  it('does nothing in a folder that is not there', async () => {
    await expect(sweep('/nowhere/at/all')).resolves.toBeUndefined()
  })
})

it('knows itself as running', () => {
  expect(isRunning(thisProcess())).toBe(true)
})

it.each([
  ['build', 'plan.yaml'],
  ['build', 'plan.yaml', '-o', '.'],
  ['validate', '--fix', 'plan.yaml'],
])('is swept by %s', async (...args) => {
  const work = open(nameOf({}))
  work.write('plan.yaml', PLAN)
  await work.run(...args)
  expect(work.list().filter(name => name.endsWith('.tmp'))).toEqual([])
})

function startOf(pid: number): string {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
