import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { looksShared } from '../../src/plan/language/keys/shared-keys.ts'
import { languageFields } from '../plan/language/language-fields.ts'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined

afterEach(() => space?.remove())

function open(files: Readonly<Record<string, string>> = {}): Workspace {
  space = workspace(files)
  return space
}

const bytes = ({ folder }: Workspace, path: string) => readFileSync(join(folder, path))
const read = (work: Workspace, path: string) => bytes(work, path).toString()

const templates = new URL('../../templates/', import.meta.url)
const forms = readdirSync(templates)
  .map(name => ({ form: name.replace('.yaml', ''), text: readFileSync(new URL(name, templates), 'utf8') }))
  .map(one => ({ ...one, isOffice: looksShared(one.text) }))
const texts = forms.filter(({ isOffice }) => !isOffice)
const offices = forms.filter(({ isOffice }) => isOffice)
const keys = new Set(languageFields().flatMap(({ field }) => field.keys))

describe('init', () => {
  it('creates one plan that is valid and builds, and says what to do next', async () => {
    const work = open()
    const { exit, out, err } = await work.run('init')
    expect({ exit, out, err }).toEqual({
      exit: 0,
      out: '',
      err: 'Đã tạo ke-hoach.yaml\nSửa nội dung rồi chạy: kehoach build ke-hoach.yaml\nCác mẫu khác: kehoach init --list\n',
    })
    expect((await work.run('validate', '--max-warnings', '0')).exit).toBe(0)
    expect((await work.run('build', 'ke-hoach.yaml')).exit).toBe(0)
    expect(work.list()).toEqual(['ke-hoach.docx', 'ke-hoach.pdf', 'ke-hoach.yaml'])
  })

  it('creates the forms asked for, however their names are typed, in a new folder', async () => {
    const work = open()
    const { exit, err } = await work.run('init', 'moi/day', '--form', 'Quyết định, van_phong,quyet-dinh.yaml')
    expect(exit).toBe(0)
    expect(work.list()).toEqual(['moi/day/quyet-dinh.yaml', 'moi/day/van-phong.yaml'])
    expect(err).toContain('Gọi phần dùng chung từ một văn bản bằng dòng: dùng chung: van-phong.yaml\n')
    expect(err).toContain('kehoach build moi/day/quyet-dinh.yaml\n')
  })

  it('never overwrites, and then creates nothing', async () => {
    const work = open({ 'quyet-dinh.yaml': 'của tôi' })
    const { exit, err } = await work.run('init', '--form', 'to-trinh,quyet-dinh')
    expect({ exit, err }).toEqual({ exit: 2, err: 'Đã có quyet-dinh.yaml; không ghi đè.\n' })
    expect(read(work, 'quyet-dinh.yaml')).toBe('của tôi')
    expect(work.list()).toEqual(['quyet-dinh.yaml'])
  })

  it('lists every template by its first line', async () => {
    const { exit, out, err } = await open().run('init', '--list')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    const listed = out.trimEnd().split('\n')
    expect(listed[0]).toMatch(/^ke-hoach /)
    const titles = forms.map(({ form, text }) => [form, /^# (.+?) \//.exec(text)?.[1]].join(' '))
    expect(listed.map(line => line.replace(/ +/, ' ')).sort()).toEqual(titles.sort())
  })
})

describe.each(texts)('the form $form', ({ form }) => {
  it('has no finding, and gives the same files with Vietnamese and with English keys', async () => {
    const work = open()
    await work.run('init', 'vi', '--form', form)
    await work.run('init', 'en', '--form', form, '--keys', 'en')
    expect((await work.run('validate', '--max-warnings', '0')).exit).toBe(0)
    expect((await work.run('build', 'vi', 'en')).exit).toBe(0)
    for (const kind of ['docx', 'pdf'])
      expect(bytes(work, `vi/${form}.${kind}`).equals(bytes(work, `en/${form}.${kind}`))).toBe(true)
  })
})

describe.each(offices)('the form $form', ({ form, text }) => {
  it('serves a plan that takes everything from it, in both languages', async () => {
    const id = (section: string) =>
      new RegExp(`^${section}:\\n(?: +#.*\\n)* +([a-z-]+):`, 'm').exec(text)?.[1]
    const plan = `kehoach: 1
include: ${form}.yaml
plan:
  title: A
  table: { columns: [content, lead], rows: [{ content: B, lead: ${id('agencies')} }] }
  recipients: [{ list: ${id('recipientLists')} }]
  signature: ${id('signers')}
`
    const work = open({ 'vi/plan.yaml': plan, 'en/plan.yaml': plan })
    await work.run('init', 'vi', '--form', form)
    await work.run('init', 'en', '--form', form, '--keys', 'en')
    expect((await work.run('validate', '--max-warnings', '0')).exit).toBe(0)
    await work.run('build', 'vi', 'en', '--format', 'docx')
    expect(bytes(work, 'vi/plan.docx').equals(bytes(work, 'en/plan.docx'))).toBe(true)
  })
})

describe.each(forms)('what $form says to its reader', ({ form, text }) => {
  it('is in the language of its keys alone', async () => {
    const work = open()
    await work.run('init', '--form', form)
    const comments = read(work, `${form}.yaml`)
      .split('\n')
      .filter(line => /^ *#/.test(line))
      .join('\n')
    expect(comments).not.toContain(' / ')
    const named = [...comments.matchAll(/“(?:- )?([a-z]+)[”:]|(?<![\w.-])([a-z]+): /g)]
    const english = named.map(([, quoted, before]) => quoted ?? before ?? '').filter(word => keys.has(word))
    expect(english.filter(key => key !== 'kehoach')).toEqual([])
  })

  it('names only keys and words that there are', () => {
    const words = new Set([...keys, ...languageFields().flatMap(({ field }) => field.words)])
    const quoted = [...text.matchAll(/^ *#.*$/gm)].flatMap(([line]) => [...line.matchAll(/“([a-z]+)[”:]/g)])
    expect(quoted.map(([, word = '']) => word).filter(word => !words.has(word))).toEqual([])
  })
})
