import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined

afterEach(() => space?.remove())

function open(text: string): Workspace {
  space = workspace({ 'plan.yaml': text })
  return space
}

const HEAD = `kehoach: 1
issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: An Bình }
`
const TEXT = `plan:
  title: Tiêm phòng năm 2026
  body: [Tiêm phòng cho trâu bò.]
  recipients: [Công an xã]
  signature: { title: Chủ tịch, name: Nguyễn Văn An }
`

/** Plans that are wrong and can be read, and how many errors each has. */
const WRONG: readonly (readonly [what: string, text: string, errors: number])[] = [
  ['a key that is none', `${HEAD}${TEXT}lạ: 1\n`, 1],
  ['a key given twice', `${HEAD}${TEXT}marks: { draft: Dự thảo, draft: Dự thảo 2 }\n`, 1],
  ['text taken for an anchor', `${HEAD}${TEXT.replace('[Tiêm phòng cho', '[&a Tiêm phòng cho')}`, 1],
  ['a date that is none', `${HEAD}issued: { date: 2026-02-30 }\n${TEXT}`, 1],
  ['a number for a text', `${HEAD}${TEXT.replace('Tiêm phòng năm 2026', '2026')}`, 1],
  ['one recipient without a list', `${HEAD}${TEXT.replace('[Công an xã]', 'Công an xã')}`, 1],
  ['a sentence with a colon', `${HEAD}${TEXT.replace('[Tiêm phòng', '["A", Thời gian: Tiêm phòng')}`, 1],
  [
    'a note without its text',
    `${HEAD}${TEXT.replace('[Tiêm phòng cho trâu bò.]', '["Tiêm phòng[^x]."]')}`,
    1,
  ],
  ['a signer nobody knows', `${HEAD}${TEXT.replace(/signature: .*/, 'signature: chu-tich')}`, 1],
  ['a file that is not there', `${HEAD}include: khong-co.yaml\n${TEXT}`, 1],
  ['a letter no face has', `${HEAD}${TEXT.replace('trâu bò', '漢')}`, 1],
  ['a control character', `${HEAD}${TEXT.replace('trâu bò', 'trâu\u0007bò')}`, 1],
  ['no body', `${HEAD}${TEXT.replace(/ {2}body: .*\n/, '')}`, 1],
  [
    'a cell over columns that are not there',
    `${HEAD}${TEXT}  table: { columns: [number, content], rows: [{ content: { text: A, columns: 3 } }] }\n`,
    1,
  ],
  ['empty and wrong rows', `${HEAD}${TEXT}  table: { columns: [content], rows: [{}, { content: A }] }\n`, 1],
]

describe('build of a plan with errors', () => {
  it.each(WRONG)('writes both files of %s, and says so', async (_, text, errors) => {
    const work = open(text)
    const { exit, err } = await work.run('build', 'plan.yaml')
    expect(err).toContain(`plan.yaml: các tệp đã ghi còn ${errors} lỗi, chưa nên ký.`)
    expect(err).toMatch(/Đã đọc lại và đối chiếu: 2 tệp/)
    expect(exit).toBe(1)
    expect(work.list()).toEqual(['plan.docx', 'plan.pdf', 'plan.yaml'])
    expect(readFileSync(join(work.folder, 'plan.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it.each([
    ['the issuer has no name', `kehoach: 1\nissuer: { symbol: UBND, place: A }\n${TEXT}`],
    ['there is no issuer', `kehoach: 1\n${TEXT}`],
    ['the issuer is one line', `kehoach: 1\nissuer: UBND xã A\n${TEXT}`],
    ['what it includes is not there', `kehoach: 1\ninclude: [van-phong.yaml]\n${TEXT}`],
  ])('leaves blank what is missing where %s', async (_, text) => {
    const work = open(text)
    const { exit } = await work.run('build', 'plan.yaml')
    expect(exit).toBe(1)
    expect(work.list()).toEqual(['plan.docx', 'plan.pdf', 'plan.yaml'])
  })

  it('says it in English', async () => {
    const { exit, err } = await open(`${HEAD}${TEXT}lạ: 1\n`).run('build', 'plan.yaml', '--lang', 'en')
    expect(err).toContain('plan.yaml: 1 error stands in the files, do not sign them yet.')
    expect(exit).toBe(1)
  })

  it.each([
    ['there is no text', HEAD],
    ['the YAML is broken', `${HEAD}plan: [\n`],
  ])('writes nothing where %s', async (_, text) => {
    const work = open(text)
    const { exit, err } = await work.run('build', 'plan.yaml')
    expect(err).toContain('plan.yaml: chưa đọc được thành văn bản nên không ghi tệp nào.')
    expect(exit).toBe(1)
    expect(work.list()).toEqual(['plan.yaml'])
  })
})

const SIGNED = `${HEAD}issued: { number: 12, date: 2026-03-16 }\n${TEXT}`

describe('build --final', () => {
  it.each([
    ['a draft', `${HEAD}${TEXT}`],
    ['a place of a template', SIGNED.replace('trâu bò', '{{vật nuôi}}')],
    ['dots to write on', SIGNED.replace('trâu bò', '...... con trâu')],
    ['a recipient of dots', SIGNED.replace('Công an xã', '"..."')],
    ['a signer of dots', SIGNED.replace('Nguyễn Văn An', '"......"')],
    ['a year of long ago', SIGNED.replace('2026-03-16', '0202-03-16')],
    ['a letter no face has', SIGNED.replace('trâu bò', '漢')],
    ['a key that is none', `${SIGNED}lạ: 1\n`],
  ])('writes nothing of %s, and validate --final agrees', async (_, text) => {
    const work = open(text)
    const built = await work.run('build', 'plan.yaml', '--final')
    expect(built.exit).toBe(1)
    expect(built.err).toMatch(/plan\.yaml: còn \d+ lỗi, chưa ký được nên không ghi tệp nào \(--final\)\./)
    expect(work.list()).toEqual(['plan.yaml'])
    const judged = await work.run('validate', 'plan.yaml', '--final')
    expect(judged.exit).toBe(1)
    const errors = (text: string) => text.match(/^plan\.yaml:.*: lỗi: .*$/gm)
    expect(errors(judged.err)).toEqual(errors(built.err))
  })

  it('writes both files of a plan without errors', async () => {
    const work = open(SIGNED)
    expect((await work.run('build', 'plan.yaml', '--final')).exit).toBe(0)
    expect(work.list()).toEqual(['plan.docx', 'plan.pdf', 'plan.yaml'])
  })
})
