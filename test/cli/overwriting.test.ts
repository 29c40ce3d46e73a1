import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readFileSync, symlinkSync, truncateSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { PLAN, planWith } from './plans.ts'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined

afterEach(() => space?.remove())

/** A folder with a plan and the files built of it. */
async function built(...args: string[]): Promise<Workspace> {
  space = workspace({ 'plan.yaml': PLAN })
  expect((await space.run('build', ...args, 'plan.yaml')).exit).toBe(0)
  return space
}

const read = ({ folder }: Workspace, path: string) => new Uint8Array(readFileSync(join(folder, path)))
const OTHER_WORDS = planWith('Rà soát thủ tục', 'Rà soát kỹ thủ tục')

/** The DOCX as Word would save it: other words, and every part packed anew. */
function edited(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changed = body.replace('Rà soát', 'Tự tay rà soát')
  expect(changed).not.toBe(body)
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) })
}

/** The PDF with a signature in an update at its end. */
function signed(pdf: Uint8Array): Uint8Array {
  const update = '\n99 0 obj\n<< /Type /Sig /ByteRange [0 10 20 30] /Contents <00> >>\nendobj\n'
  return new Uint8Array([...pdf, ...strToU8(update)])
}

const ADVICE =
  'plan.yaml: không ghi tệp nào, để không ghi đè lên đó. Chuyển đi chỗ khác rồi dựng lại, hoặc thêm --force để ghi đè.\n'

describe('build', () => {
  const changes: readonly (readonly [string, string, (work: Workspace) => void, string])[] = [
    [
      'a DOCX that was edited',
      'plan.docx',
      work => work.write('plan.docx', edited(read(work, 'plan.docx'))),
      'đã được sửa sau khi kehoach ghi',
    ],
    [
      'a PDF that was signed',
      'plan.pdf',
      work => work.write('plan.pdf', signed(read(work, 'plan.pdf'))),
      'đã được ký số',
    ],
    [
      'a PDF of which a byte is another',
      'plan.pdf',
      work => work.write('plan.pdf', read(work, 'plan.pdf').fill(32, 9, 10)),
      'đã được sửa sau khi kehoach ghi',
    ],
    ['a read-only file', 'plan.pdf', work => chmodSync(join(work.folder, 'plan.pdf'), 0o444), 'chỉ cho đọc'],
    [
      'a file of another program',
      'plan.docx',
      work => work.write('plan.docx', 'Không phải của kehoach'),
      'không mang dấu của kehoach: do chương trình khác hoặc bản kehoach cũ ghi',
    ],
    [
      'a link',
      'plan.docx',
      work => {
        work.write('giu.docx', read(work, 'plan.docx'))
        unlinkSync(join(work.folder, 'plan.docx'))
        symlinkSync('giu.docx', join(work.folder, 'plan.docx'))
      },
      'là một liên kết',
    ],
    [
      'a file too large to be one of ours',
      'plan.pdf',
      work => truncateSync(join(work.folder, 'plan.pdf'), 100 * 1024 * 1024),
      'không mang dấu của kehoach: do chương trình khác hoặc bản kehoach cũ ghi',
    ],
  ]

  it.each(changes)('writes neither file over %s, unless told to', async (_, name, change, reason) => {
    const work = await built()
    change(work)
    work.write('plan.yaml', OTHER_WORDS)
    const before = ['plan.docx', 'plan.pdf'].map(path => lstatSync(join(work.folder, path)).ino)
    const refused = await work.run('build', 'plan.yaml')
    expect(refused).toMatchObject({ exit: 2, err: `${name}: ${reason}.\n${ADVICE}` })
    expect(['plan.docx', 'plan.pdf'].map(path => lstatSync(join(work.folder, path)).ino)).toEqual(before)
    const forced = await work.run('build', '--force', 'plan.yaml')
    expect(forced.exit).toBe(0)
    expect(strFromU8(unzipSync(read(work, 'plan.docx'))['word/document.xml'] ?? new Uint8Array())).toContain(
      'soát kỹ',
    )
    if (name !== 'plan.pdf' || reason !== 'chỉ cho đọc')
      expect((await work.run('build', 'plan.yaml')).exit).toBe(0)
  })

  it('replaces a link by the file when told to, and leaves what it leads to', async () => {
    const work = await built()
    work.write('giu.docx', 'giữ')
    unlinkSync(join(work.folder, 'plan.docx'))
    symlinkSync('giu.docx', join(work.folder, 'plan.docx'))
    expect((await work.run('build', '--force', 'plan.yaml')).exit).toBe(0)
    expect(strFromU8(read(work, 'giu.docx'))).toBe('giữ')
    expect(lstatSync(join(work.folder, 'plan.docx')).isSymbolicLink()).toBe(false)
  })

  it.each([
    ['a pipe', (path: string) => void execFileSync('mkfifo', [path]), 'không phải là tệp thường'],
    ['a folder', (path: string) => void mkdirSync(path), 'đã là một thư mục'],
  ])('never waits for nor takes the place of %s', async (_, make, reason) => {
    const work = await built()
    unlinkSync(join(work.folder, 'plan.pdf'))
    make(join(work.folder, 'plan.pdf'))
    for (const args of [['build'], ['build', '--force']]) {
      const { exit, err } = await work.run(...args, 'plan.yaml')
      expect(exit).toBe(2)
      expect(err).toContain(`plan.pdf: ${reason}.\n`)
      expect(err).not.toContain('--force')
    }
    expect(lstatSync(join(work.folder, 'plan.pdf')).isFile()).toBe(false)
  })

  it('goes on with the other plans', async () => {
    const work = await built()
    work.write('plan.docx', edited(read(work, 'plan.docx')))
    work.write('sau.yaml', PLAN)
    const { exit, err } = await work.run('build', '--lang', 'en', '--no-verify', 'plan.yaml', 'sau.yaml')
    expect({ exit, err }).toEqual({
      exit: 2,
      err:
        'plan.docx: was changed after kehoach wrote it.\n' +
        'plan.yaml: nothing written, so as not to overwrite that. Move it away and build again, or add --force to overwrite it.\n' +
        'Wrote sau.docx\nWrote sau.pdf (2 pages)\n2 plans: 0 errors, 0 warnings; no file was written of 1 plan.\n',
    })
  })

  it('names every file that is in the way', async () => {
    const work = await built()
    work.write('plan.docx', edited(read(work, 'plan.docx')))
    work.write('plan.pdf', signed(read(work, 'plan.pdf')))
    const { err } = await work.run('build', 'plan.yaml')
    expect(err).toBe(`plan.docx: đã được sửa sau khi kehoach ghi.\nplan.pdf: đã được ký số.\n${ADVICE}`)
  })

  it('writes over its own files, over an empty one, and where one is missing, without a word', async () => {
    const work = await built()
    work.write('plan.yaml', OTHER_WORDS)
    const written = 'Đã ghi plan.docx\nĐã ghi plan.pdf (2 trang)\n'
    expect(await work.run('build', '--no-verify', 'plan.yaml')).toMatchObject({ exit: 0, err: written })
    work.write('plan.docx', '')
    expect(await work.run('build', '--no-verify', 'plan.yaml')).toMatchObject({ exit: 0, err: written })
    unlinkSync(join(work.folder, 'plan.pdf'))
    expect(await work.run('build', '--no-verify', 'plan.yaml')).toMatchObject({ exit: 0, err: written })
  })

  it('says when the two files are of different builds, and writes both', async () => {
    const work = await built()
    const docx = read(work, 'plan.docx')
    work.write('plan.yaml', OTHER_WORDS)
    await work.run('build', 'plan.yaml')
    work.write('plan.docx', docx)
    const { exit, err } = await work.run('build', '--no-verify', 'plan.yaml')
    expect({ exit, err }).toEqual({
      exit: 0,
      err:
        'plan.docx và plan.pdf là của hai lần dựng khác nhau; cả hai được ghi lại.\n' +
        'Đã ghi plan.docx\nĐã ghi plan.pdf (2 trang)\n',
    })
    expect((await work.run('build', '--no-verify', 'plan.yaml')).err).not.toContain('khác nhau')
  })

  it('says when the file of the other format no longer belongs to the one it writes', async () => {
    const work = await built()
    const one = ['build', '--no-verify', '--format', 'pdf', 'plan.yaml']
    expect((await work.run(...one)).err).toBe('Đã ghi plan.pdf (2 trang)\n')
    work.write('plan.yaml', OTHER_WORDS)
    expect(await work.run(...one)).toMatchObject({
      exit: 0,
      err:
        'plan.docx là của lần dựng khác, không khớp với plan.pdf ghi lần này; nên dựng cả hai.\n' +
        'Đã ghi plan.pdf (2 trang)\n',
    })
    work.write('plan.docx', edited(read(work, 'plan.docx')))
    expect((await work.run(...one)).err).toBe(
      'plan.docx đã được sửa sau khi kehoach ghi, nên có thể không khớp với plan.pdf ghi lần này.\n' +
        'Đã ghi plan.pdf (2 trang)\n',
    )
    work.write('plan.docx', 'của người khác')
    expect((await work.run(...one)).err).toBe('Đã ghi plan.pdf (2 trang)\n')
  })

  it('guards the files of parts in the same way', async () => {
    const work = await built('--split')
    work.write('plan-ke-hoach.docx', edited(read(work, 'plan-ke-hoach.docx')))
    const { exit, err } = await work.run('build', '--split', 'plan.yaml')
    expect({ exit, err }).toEqual({
      exit: 2,
      err: `plan-ke-hoach.docx: đã được sửa sau khi kehoach ghi.\n${ADVICE}`,
    })
    work.write('plan.yaml', OTHER_WORDS)
    const quyetDinh = await work.run('build', '--split', '--format', 'pdf', '--no-verify', 'plan.yaml')
    expect(quyetDinh.err).toContain('plan-ke-hoach.docx đã được sửa sau khi kehoach ghi, nên có thể')
  })
})
