import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type * as ReadPlan from '../../src/plan/read-plan.ts'
import { PLAN } from './plans.ts'
import { type Workspace, workspace } from './run-cli.ts'

/** A mistake of ours that only one plan meets. */
vi.mock('../../src/plan/read-plan.ts', async original => {
  const { readPlan } = await original<typeof ReadPlan>()
  return {
    readPlan: (...given: Parameters<typeof readPlan>) => {
      if (given[0].endsWith('loi.yaml')) throw new RangeError('hỏng\n::error::x')
      return readPlan(...given)
    },
  }
})

let space: Workspace | undefined
afterEach(() => space?.remove())

const FORMATS = ['json', 'sarif', 'junit', 'github', 'pretty']

describe('each entry has a result of its own', () => {
  function mixed(): Workspace {
    space = workspace({ 'in/a.yaml': PLAN, 'in/cao.yaml/x': '', 'in/z.yaml': PLAN })
    symlinkSync('mat.yaml', join(space.folder, 'in/hong.yaml'))
    symlinkSync('vong.yaml', join(space.folder, 'in/vong.yaml'))
    execFileSync('mkfifo', [join(space.folder, 'in/ong.yaml')])
    return space
  }
  const LOST = ['in/hong.yaml: là liên kết', 'in/vong.yaml: là liên kết', 'in/ong.yaml: không phải là tệp']

  it.each(FORMATS)('in a report as %s', async format => {
    const { exit, out, err } = await mixed().run('validate', '--format', format, 'in', 'khong-co.yaml')
    expect(exit).toBe(2)
    for (const text of [...LOST, 'khong-co.yaml: không tìm thấy'])
      for (const stream of format === 'pretty' ? [err] : [out, err])
        expect(stream.split('\n').filter(line => line.includes(text))).toHaveLength(1)
    if (format === 'json') expect(JSON.parse(out).plans).toHaveLength(2)
  })

  it('when files are built', async () => {
    const work = mixed()
    const { exit, err } = await work.run('build', 'in', 'khong-co.yaml', '-o', 'out')
    expect(exit).toBe(2)
    for (const text of LOST) expect(err).toContain(text)
    expect(work.list().filter(name => name.startsWith('out/'))).toHaveLength(4)
  })

  it('also where nothing at all could be judged, in a report that is whole', async () => {
    space = workspace()
    const { exit, out } = await space.run('validate', '--format', 'json', 'khong-co.yaml')
    expect(exit).toBe(2)
    expect(JSON.parse(out).failures).toEqual([
      { file: 'khong-co.yaml', message: 'khong-co.yaml: không tìm thấy.', exitCode: 2 },
    ])
  })
})

describe('a mistake of ours costs one plan its result', () => {
  it.each(FORMATS)('in a report as %s', async format => {
    space = workspace({ 'a.yaml': PLAN, 'loi.yaml': PLAN, 'z.yaml': PLAN })
    const { exit, out, err } = await space.run('validate', '--format', format)
    expect(exit).toBe(70)
    expect(err).toContain('loi.yaml: lỗi của chính kehoach: RangeError: hỏng␊::error::x')
    expect(`${out}${err}`).not.toMatch(/^\s*::error::/m)
    if (format === 'json') {
      const { plans, failures } = JSON.parse(out)
      expect(plans).toHaveLength(2)
      expect(failures).toMatchObject([{ file: 'loi.yaml', exitCode: 70 }])
    }
    if (format === 'sarif') expect(JSON.parse(out).runs[0].invocations[0].executionSuccessful).toBe(false)
  })

  it('and not the others their files', async () => {
    space = workspace({ 'a.yaml': PLAN, 'loi.yaml': PLAN, 'z.yaml': PLAN })
    const { exit } = await space.run('build', '.')
    expect(exit).toBe(70)
    expect(space.list().filter(name => /docx|pdf/.test(name))).toHaveLength(4)
  })
})

describe('kehoach.config.yaml', () => {
  it('is no link out of the project, and shows nothing of what it leads to', async () => {
    space = workspace({ 'du-an/a.yaml': PLAN, 'ngoai.txt': 'mat-khau: bi-mat\n' })
    symlinkSync('../ngoai.txt', join(space.folder, 'du-an/kehoach.config.yaml'))
    const { exit, out, err } = await space.run('validate', 'du-an')
    expect(exit).toBe(1)
    expect(err).toContain('[config-outside]')
    expect(out + err).not.toContain('mat-khau')
  })

  it('may lead anywhere when it is named, and a link to nothing is told', async () => {
    space = workspace({ 'du-an/a.yaml': PLAN, 'b.yaml': 'rules: {}\n' })
    symlinkSync('../b.yaml', join(space.folder, 'du-an/c.yaml'))
    expect((await space.run('validate', 'du-an/a.yaml', '--config', 'du-an/c.yaml')).exit).toBe(0)
    symlinkSync('mat.yaml', join(space.folder, 'du-an/kehoach.config.yaml'))
    const { exit, err } = await space.run('validate', 'du-an/a.yaml')
    expect(exit).toBe(2)
    expect(err).toContain('kehoach.config.yaml: là liên kết không dẫn tới tệp nào.')
  })
})

it('tells of a current folder that is no more, of a full disk, and of a reader that left', async () => {
  space = workspace({ 'a.yaml': PLAN })
  const bin = fileURLToPath(new URL('../../bin/kehoach.js', import.meta.url))
  const shell = (script: string) => {
    const done = `${script}; echo "exit $?" >&2`
    return execFileSync('sh', ['-c', `exec 2>&1; ${done}`], { cwd: space?.folder, encoding: 'utf8' })
  }
  const run = `"${process.execPath}" "${bin}"`
  mkdirSync(join(space.folder, 'mat'))
  expect(shell(`cd mat; rmdir ../mat; ${run} validate`)).toContain('Thư mục hiện tại không còn nữa')
  writeFileSync(join(space.folder, 'b.txt'), '')
  expect(shell(`ulimit -f 1; ${run} schema > b.txt`)).toMatch(/^stdout: tệp lớn hơn .*\nexit 2\n$/)
  expect(shell(`(${run} schema; echo "then $?" >&2) | head -1`)).toMatch(/then 0/)
})
