import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { openPdf, readPdf } from '../pdf/read-pdf.ts'
import { PLAN, PROSE } from './plans.ts'
import { type Workspace, workspace } from './run-cli.ts'

const FORMS = fileURLToPath(new URL('../../examples/forms/', import.meta.url))
const form = (name: string) => readFileSync(join(FORMS, name), 'utf8')

let space: Workspace | undefined

afterEach(() => space?.remove())

function open(files: Readonly<Record<string, string>>): Workspace {
  space = workspace(files)
  return space
}

const read = ({ folder }: Workspace, path: string) => new Uint8Array(readFileSync(join(folder, path)))

async function pagesOf(work: Workspace, path: string): Promise<readonly string[]> {
  const pages = await readPdf(read(work, path))
  return pages.map(({ runs }) => runs.map(({ text }) => text).join('|'))
}

async function titleOf(work: Workspace, path: string): Promise<unknown> {
  const document = await openPdf(read(work, path))
  const { info } = await document.getMetadata()
  await document.destroy()
  return 'Title' in info ? info.Title : undefined
}

async function fieldsOf(work: Workspace, path: string): Promise<readonly string[]> {
  const document = await openPdf(read(work, path))
  const fields = Object.keys((await document.getFieldObjects()) ?? {})
  await document.destroy()
  return fields
}

describe('build --split', () => {
  it('writes a file for each part and says so, and no file of the whole', async () => {
    const work = open({ 'plan.yaml': PLAN })
    const { exit, err } = await work.run('build', '--split', '--no-verify', 'plan.yaml')
    expect({ exit, err }).toEqual({
      exit: 0,
      err:
        'Đã ghi plan-quyet-dinh.docx\nĐã ghi plan-quyet-dinh.pdf (1 trang)\n' +
        'Đã ghi plan-ke-hoach.docx\nĐã ghi plan-ke-hoach.pdf (1 trang)\n',
    })
    expect(work.list()).toEqual([
      'plan-ke-hoach.docx',
      'plan-ke-hoach.pdf',
      'plan-quyet-dinh.docx',
      'plan-quyet-dinh.pdf',
      'plan.yaml',
    ])
  })

  it('has on its pages what the file of the whole has, line for line', async () => {
    const work = open({
      'a.yaml': form('quyet-dinh-ke-hoach-phu-luc.yaml'),
      'van-phong-binh-lam.yaml': form('van-phong-binh-lam.yaml'),
    })
    expect((await work.run('build', 'a.yaml')).exit).toBe(0)
    expect((await work.run('build', '--split', 'a.yaml')).exit).toBe(0)
    const parts = ['quyet-dinh', 'quyet-dinh-phu-luc', 'ke-hoach', 'ke-hoach-phu-luc-1', 'ke-hoach-phu-luc-2']
    const pages = await Promise.all(parts.map(part => pagesOf(work, `a-${part}.pdf`)))
    expect(pages.flat()).toEqual(await pagesOf(work, 'a.pdf'))
    expect(work.list().filter(name => name.endsWith('.docx'))).toEqual(
      ['a.docx', ...parts.map(part => `a-${part}.docx`)].sort(),
    )
  })

  it('gives each file the title of its part, and the places where its own signatures go', async () => {
    const work = open({ 'plan.yaml': PLAN })
    await work.run('build', '--split', 'plan.yaml')
    expect(await titleOf(work, 'plan-quyet-dinh.pdf')).toBe(
      'Quyết định: Ban hành Kế hoạch chuyển đổi số năm 2025',
    )
    expect(await titleOf(work, 'plan-ke-hoach.pdf')).toBe('Kế hoạch: Chuyển đổi số năm 2025')
    const core = unzipSync(read(work, 'plan-ke-hoach.docx'))['docProps/core.xml'] ?? new Uint8Array()
    expect(strFromU8(core)).toContain('<dc:title>Kế hoạch: Chuyển đổi số năm 2025</dc:title>')
    expect(await fieldsOf(work, 'plan-quyet-dinh.pdf')).toEqual(['nguoi-ky-1', 'co-quan'])
    expect(await fieldsOf(work, 'plan-ke-hoach.pdf')).toEqual(['co-quan'])
  })

  it('leaves a plan of one part as it is', async () => {
    const work = open({ 'bao-cao.yaml': PROSE })
    await work.run('build', 'bao-cao.yaml', '-o', 'a')
    await work.run('build', 'bao-cao.yaml', '-o', 'b', '--split')
    expect(work.list().filter(name => name.startsWith('b/'))).toEqual(['b/bao-cao.docx', 'b/bao-cao.pdf'])
    expect(read(work, 'b/bao-cao.pdf')).toEqual(read(work, 'a/bao-cao.pdf'))
  })

  it('writes none of its files where one of them cannot be', async () => {
    const work = open({ 'plan.yaml': PLAN, 'plan-quyet-dinh.docx': 'cũ', 'plan-ke-hoach.pdf/trong': '' })
    const { exit, err } = await work.run('build', '--split', '--force', 'plan.yaml')
    expect({ exit, err }).toEqual({
      exit: 2,
      err:
        'plan-ke-hoach.pdf: đã là một thư mục.\n' +
        'plan.yaml: không ghi tệp nào, để không ghi đè lên đó. Chuyển đi chỗ khác rồi dựng lại.\n',
    })
    expect(work.list()).toEqual(['plan-ke-hoach.pdf/trong', 'plan-quyet-dinh.docx', 'plan.yaml'])
    expect(strFromU8(read(work, 'plan-quyet-dinh.docx'))).toBe('cũ')
  })

  it('never writes the parts of two plans to one file', async () => {
    const work = open({ 'a.yaml': PLAN, 'a-ke-hoach.yaml': PROSE })
    const { exit, err } = await work.run('build', '--split', 'a.yaml', 'a-ke-hoach.yaml')
    expect(exit).toBe(2)
    expect(err).toContain('a.yaml và a-ke-hoach.yaml cùng ghi ra a-ke-hoach.docx')
    expect(work.list()).toEqual(['a-ke-hoach.yaml', 'a.yaml'])
  })

  it('finds parts of two plans with one name before anything is written, and builds the others', async () => {
    const files = { '0.yaml': PROSE, 'a.yaml': form('quyet-dinh-ke-hoach-phu-luc.yaml') }
    const office = { 'van-phong-binh-lam.yaml': form('van-phong-binh-lam.yaml') }
    const parted = PLAN.replace(
      'footnotes:',
      'appendices: [{ title: X, body: [X.] }, { title: Y, body: [Y.] }]\nfootnotes:',
    )
    const work = open({ ...files, ...office, 'A-Ke-Hoach.yaml': parted })
    const { exit, err } = await work.run('build', '--split', '0.yaml', 'a.yaml', 'A-Ke-Hoach.yaml')
    expect({ exit, first: err.split('\n')[0] }).toEqual({
      exit: 2,
      first:
        'a.yaml và A-Ke-Hoach.yaml cùng ghi ra A-Ke-Hoach-phu-luc-1.docx; đổi tên một kế hoạch hoặc dựng riêng từng thư mục.',
    })
    expect(work.list().filter(name => !name.endsWith('.yaml'))).toEqual(['0.docx', '0.pdf'])
  })

  it('builds plans whose names begin alike and whose parts do not clash', async () => {
    const work = open({ 'a.yaml': PLAN, 'a-ke-hoach.yaml': PLAN })
    expect((await work.run('build', '--split', '.')).exit).toBe(0)
    expect(work.list().filter(name => name.endsWith('.pdf'))).toEqual([
      'a-ke-hoach-ke-hoach.pdf',
      'a-ke-hoach-quyet-dinh.pdf',
      'a-ke-hoach.pdf',
      'a-quyet-dinh.pdf',
    ])
  })

  it('refuses plans of one name in one folder before anything is built', async () => {
    const work = open({ 'a/plan.yaml': PLAN, 'b/plan.yaml': PLAN })
    expect((await work.run('build', '--split', 'a', 'b', '-o', 'out')).exit).toBe(2)
    expect(work.list()).toEqual(['a/plan.yaml', 'b/plan.yaml'])
  })

  it('writes nothing of a final plan with errors, and the same bytes each time', async () => {
    const work = open({ 'plan.yaml': PLAN.replace('[^nb]', '[^x]') })
    expect((await work.run('build', '--split', 'plan.yaml', '--final')).exit).toBe(1)
    expect(work.list()).toEqual(['plan.yaml'])
    writeFileSync(join(work.folder, 'plan.yaml'), PLAN)
    mkdirSync(join(work.folder, 'x'))
    await work.run('build', '--split', 'plan.yaml', '-o', 'x')
    await work.run('build', '--split', 'plan.yaml', '-o', 'y')
    for (const name of ['plan-quyet-dinh.pdf', 'plan-ke-hoach.pdf', 'plan-ke-hoach.docx'])
      expect(read(work, `x/${name}`)).toEqual(read(work, `y/${name}`))
  })
})
