import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { writeFiles } from '../../src/cli/write-files.ts'
import { PLAN, planWith } from './plans.ts'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined

afterEach(() => space?.remove())

function open(files: Readonly<Record<string, string | Uint8Array>>): Workspace {
  space = workspace(files)
  return space
}

const read = ({ folder }: Workspace, path: string) => readFileSync(join(folder, path))

describe('build', () => {
  it('writes both files whole, over older ones, and leaves nothing else', async () => {
    const work = open({ 'plan.yaml': PLAN, 'plan.docx': 'cũ', 'plan.pdf': 'cũ' })
    expect((await work.run('build', '--force', 'plan.yaml')).exit).toBe(0)
    expect(read(work, 'plan.docx').subarray(0, 2).toString()).toBe('PK')
    expect(read(work, 'plan.pdf').subarray(0, 5).toString()).toBe('%PDF-')
    expect(work.list()).toEqual(['plan.docx', 'plan.pdf', 'plan.yaml'])
  })

  it('leaves older files as they are when the plan has errors and is to be final', async () => {
    const work = open({ 'plan.yaml': planWith('[^nb]', '[^x]'), 'plan.docx': 'cũ', 'plan.pdf': 'cũ' })
    expect((await work.run('build', 'plan.yaml', '--final')).exit).toBe(1)
    expect(read(work, 'plan.docx').toString()).toBe('cũ')
    expect(read(work, 'plan.pdf').toString()).toBe('cũ')
    expect(work.list()).toEqual(['plan.docx', 'plan.pdf', 'plan.yaml'])
  })

  it('gives the same bytes twice', async () => {
    const work = open({ 'plan.yaml': PLAN })
    await work.run('build', 'plan.yaml', '-o', 'a')
    await work.run('build', 'plan.yaml', '-o', 'b')
    for (const name of ['plan.docx', 'plan.pdf'])
      expect(read(work, `a/${name}`)).toEqual(read(work, `b/${name}`))
  })

  it('writes beside each plan when several have the same name', async () => {
    const work = open({ 'a/plan.yaml': PLAN, 'b/plan.yaml': PLAN })
    expect((await work.run('build', 'a', 'b', '--format', 'docx')).exit).toBe(0)
    expect(work.list()).toEqual(['a/plan.docx', 'a/plan.yaml', 'b/plan.docx', 'b/plan.yaml'])
  })

  it('builds a plan named twice once', async () => {
    const work = open({ 'plan.yaml': PLAN })
    const { exit, err } = await work.run('build', 'plan.yaml', './plan.yaml', '.', '--format', 'docx')
    expect({ exit, err }).toEqual({
      exit: 0,
      err: 'Đã ghi plan.docx\nĐã đọc lại và đối chiếu: 1 tệp, 215 chữ khớp.\n',
    })
  })

  it.each(['..yaml', '.yaml', 'a b.yaml', 'kế hoạch.yaml', '-o.yaml', 'a.b.yaml'])(
    'keeps the files of %s in the folder asked for',
    async name => {
      const work = open({ [`x/${name}`]: PLAN })
      const { exit } = await work.run('build', '-o', 'out', '--format', 'docx', '--', `x/${name}`)
      expect(exit).toBe(0)
      expect(
        work
          .list()
          .filter(file => file.endsWith('.docx'))
          .every(file => file.startsWith('out/')),
      ).toBe(true)
      expect(work.list()).toHaveLength(2)
    },
  )

  it('refuses names that differ by case or by how letters are composed, before anything is built', async () => {
    const work = open({ 'a/Kế.yaml': PLAN, ['b/kế.yaml'.normalize('NFD')]: PLAN })
    expect((await work.run('build', 'a', 'b', '-o', 'out')).exit).toBe(2)
    expect(work.list()).toHaveLength(2)
  })
})

describe('findPlans', () => {
  const files = {
    'a.yaml': PLAN,
    'b.YML': PLAN,
    'sub/c.yaml': `\uFEFF${PLAN}`,
    'sub/deep/d.yaml': PLAN.replace('kehoach:', '"kehoach":'),
    'sub/other.yaml': 'x:\n  kehoach: 1\n',
    'sub/notes.txt': PLAN,
    'node_modules/e.yaml': PLAN,
    '.hidden/f.yaml': PLAN,
  }

  async function found(...args: string[]): Promise<readonly string[]> {
    const { out } = await open(files).run('validate', '--format', 'json', ...args)
    const report: { plans: { file: string }[] } = JSON.parse(out)
    return report.plans.map(plan => plan.file)
  }

  it.each([
    { args: [], plans: ['a.yaml', 'b.YML', 'sub/c.yaml', 'sub/deep/d.yaml'] },
    { args: ['sub'], plans: ['sub/c.yaml', 'sub/deep/d.yaml'] },
    { args: ['sub/notes.txt'], plans: ['sub/notes.txt'] },
    { args: ['*.yaml'], plans: ['a.yaml'] },
    { args: ['**/*.yaml'], plans: ['a.yaml', 'sub/c.yaml', 'sub/deep/d.yaml', 'sub/other.yaml'] },
    { args: ['sub/**/d.yaml'], plans: ['sub/deep/d.yaml'] },
    { args: ['{a,sub/?}.yaml'], plans: ['a.yaml', 'sub/c.yaml'] },
    { args: ['[ab].*'], plans: ['a.yaml', 'b.YML'] },
    { args: ['[!a].*'], plans: ['b.YML'] },
    { args: ['sub/../a.yaml', 'a.yaml'], plans: ['a.yaml'] },
  ])('takes $args as $plans', async ({ args, plans }) => {
    expect(await found(...args)).toEqual(plans)
  })

  it('follows no link while it looks through a folder, but takes one that is named', async () => {
    const work = open({ 'in/a.yaml': PLAN, 'out/b.yaml': PLAN })
    symlinkSync(work.folder, join(work.folder, 'in/round'))
    symlinkSync(join(work.folder, 'out'), join(work.folder, 'in/away'))
    symlinkSync(join(work.folder, 'out/b.yaml'), join(work.folder, 'in/b.yaml'))
    const below = await work.run('validate', 'in')
    expect(below.err).toMatch(/^in\/a\.yaml: [^/]*\n1 kế hoạch: 0 lỗi, 0 cảnh báo\.\n$/)
    const named = await work.run('validate', 'in/b.yaml')
    expect(named.err).toMatch(/^in\/b\.yaml: [^/]*\n1 kế hoạch/)
  })

  it('refuses what is no file at all', async () => {
    const { exit, err } = await open({}).run('validate', '/dev/null')
    expect({ exit, err }).toEqual({
      exit: 2,
      err: '/dev/null: không phải là tệp thường (ống dẫn, thiết bị…).\n',
    })
  })

  it('shows a plan outside the current folder by its whole path', async () => {
    const work = open({ 'plan.yaml': PLAN, 'sub/x': '' })
    const { err } = await work.run('validate', join(work.folder, '..', 'work', 'plan.yaml'))
    expect(err).toContain('plan.yaml: đã xét')
    expect(err).not.toContain(work.folder)
  })
})

describe('a plan that includes files', () => {
  const including = PLAN.replace('kehoach: 1\n', 'kehoach: 1\ninclude: van-phong.yaml\n')

  it('gives the very bytes of the plan that holds all', async () => {
    const work = open({
      'mot.yaml': PLAN,
      'hai.yaml': including.replace(/^issuer:.*\n/m, ''),
      'van-phong.yaml': /^issuer:.*\n/m.exec(PLAN)?.[0] ?? '',
    })
    expect((await work.run('build', '.')).exit).toBe(0)
    for (const format of ['docx', 'pdf'])
      expect(read(work, `hai.${format}`).equals(read(work, `mot.${format}`))).toBe(true)
  })

  it('follows links inside its project, not out of it', async () => {
    const work = open({
      'a/plan.yaml': including,
      'a/b/c.yaml': 'agencies: {}\n',
      'ngoai.yaml': 'agencies: {}\n',
    })
    symlinkSync('b/c.yaml', join(work.folder, 'a/van-phong.yaml'))
    expect((await work.run('validate', 'a/plan.yaml')).exit).toBe(0)
    unlinkSync(join(work.folder, 'a/van-phong.yaml'))
    symlinkSync('../ngoai.yaml', join(work.folder, 'a/van-phong.yaml'))
    const { exit, err } = await work.run('validate', 'a/plan.yaml')
    expect({ exit, first: err.split('\n')[0] }).toEqual({
      exit: 1,
      first:
        'a/plan.yaml:2:10: lỗi: “van-phong.yaml” là liên kết dẫn ra ngoài thư mục dự án. [include-outside]',
    })
  })
})

it('does not wait for pipes', async () => {
  const work = open({ 'plan.yaml': PLAN.replace('kehoach: 1\n', 'kehoach: 1\ninclude: ong.yaml\n') })
  execFileSync('mkfifo', [join(work.folder, 'ong.yaml')])
  expect((await work.run('validate', 'ong.yaml')).exit).toBe(2)
  const { exit, err } = await work.run('validate', 'plan.yaml')
  expect(exit).toBe(1)
  expect(err).toContain(
    'Tệp dùng chung “ong.yaml”: không phải là tệp thường (ống dẫn, thiết bị…). [include-unreadable]',
  )
})

describe('writeFiles', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('puts everything back when one file cannot take its place', async () => {
    const work = open({ 'a.docx': 'cũ', 'b.pdf/trong': '' })
    const files = ['a.docx', 'new.docx', 'b.pdf'].map(name => ({
      path: join(work.folder, name),
      bytes: bytes('mới'),
    }))
    await expect(writeFiles(files)).rejects.toThrow()
    expect(read(work, 'a.docx').toString()).toBe('cũ')
    expect(work.list()).toEqual(['a.docx', 'b.pdf/trong'])
  })

  it('tells why it cannot write', async () => {
    const work = open({ file: '' })
    const path = join(work.folder, 'file/below/a.docx')
    await expect(writeFiles([{ path, bytes: bytes('') }])).rejects.toMatchObject({ code: 'ENOTDIR' })
  })

  it('keeps the permissions of the file it replaces', async () => {
    const work = open({})
    const path = join(work.folder, 'a.pdf')
    writeFileSync(path, 'cũ')
    chmodSync(path, 0o600)
    await writeFiles([{ path, bytes: bytes('mới') }])
    expect(read(work, 'a.pdf').toString()).toBe('mới')
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('creates the folders it needs', async () => {
    const work = open({})
    mkdirSync(join(work.folder, 'x'))
    await writeFiles([{ path: join(work.folder, 'x/y/z/a.pdf'), bytes: bytes('mới') }])
    expect(readdirSync(join(work.folder, 'x/y/z'))).toEqual(['a.pdf'])
  })
})
