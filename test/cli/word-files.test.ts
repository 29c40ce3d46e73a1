import { afterEach, describe, expect, it } from 'vitest'
import { PLAN_BODY, p, table, wordFile } from '../import/word-files.ts'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined

afterEach(() => space?.remove())

function open(files: Readonly<Record<string, string | Uint8Array>>): Workspace {
  space = workspace(files)
  return space
}

const ROWS = table(
  [
    ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'],
    ['1', 'Niêm yết thủ tục', 'Văn phòng', 'Quý I'],
    ['2', 'Trả lời đơn thư', 'Tư pháp', 'Ngày 31/02/2026'],
  ],
  true,
)

/** A plan with a misspelt word under a heading, and a day in its table that there is not. */
const WRONG = PLAN_BODY.replace('Trả lời đúng hạn.', 'Ủy bân nhân dân trả lời.').replace(
  p('Trên đây là Kế hoạch tiếp công dân./.'),
  ROWS + p('Trên đây là Kế hoạch tiếp công dân./.'),
)

describe('validate of a Word file', () => {
  it('names places as its reader sees them: headings, rows of tables, the words themselves', async () => {
    const work = open({ 'van-ban.docx': wordFile(WRONG) })
    const { exit, err } = await work.run('validate', 'van-ban.docx')
    expect(err).toContain('van-ban.docx, “Mục đích, yêu cầu”: cảnh báo: ')
    expect(err).toContain('  │ Ủy bân nhân dân trả lời.\n')
    expect(err).toMatch(/van-ban\.docx, “Tổ chức thực hiện” › bảng › dòng 2: lỗi: .*31\/02\/2026/)
    expect(err).toContain('Số “III.” giữ như trong tệp')
    expect(err).toContain('  kehoach import van-ban.docx  (')
    expect(err).not.toMatch(/van-ban\.docx:\d|--fix/)
    expect(exit).toBe(1)
    expect(work.list()).toEqual(['van-ban.docx'])
  })

  it('says places in the messages of reports for programs', async () => {
    const work = open({ 'van-ban.docx': wordFile(WRONG) })
    const { out } = await work.run('validate', 'van-ban.docx', '--format', 'github')
    expect(out).toMatch(/^::error file=van-ban\.docx,.*“Tổ chức thực hiện” › bảng › dòng 2: .*31\/02\/2026/m)
    const { findings } = JSON.parse((await work.run('validate', 'van-ban.docx', '--format', 'json')).out)
      .plans[0]
    expect(findings.some((found: object) => 'fix' in found)).toBe(false)
  })

  it('tells a Word file by its bytes, and one that cannot be read by what to do', async () => {
    const work = open({ 'a.yaml': wordFile(PLAN_BODY), 'b.docx': 'PK\u0003\u0004hỏng' })
    const { exit, err } = await work.run('validate', 'a.yaml', 'b.docx')
    expect(err).toContain('b.docx: Tệp hỏng hoặc thiếu')
    expect(err).toContain('a.yaml, Đề mục: cảnh báo: ')
    expect(exit).toBe(2)
  })

  it('never changes the Word file', async () => {
    const file = wordFile(WRONG)
    const work = open({ 'van-ban.docx': file })
    const { exit, err } = await work.run('validate', 'van-ban.docx', '--fix')
    expect(err).toContain('van-ban.docx: không sửa tệp Word')
    expect(exit).toBe(2)
    expect(work.list()).toEqual(['van-ban.docx'])
  })
})

describe('build --from-docx', () => {
  it('builds a Word file beside it under another name', async () => {
    const work = open({ 'van-ban.docx': wordFile(PLAN_BODY) })
    const { exit, err } = await work.run('build', '--from-docx', 'van-ban.docx')
    expect(err).toContain('Đã ghi van-ban-nd30.docx\n')
    expect(work.list()).toEqual(['van-ban-nd30.docx', 'van-ban-nd30.pdf', 'van-ban.docx'])
    expect(exit).toBe(0)
  })

  it('reads no Word file unasked', async () => {
    const work = open({ 'van-ban.docx': wordFile(PLAN_BODY) })
    const { exit, err } = await work.run('build', 'van-ban.docx')
    expect(err).toContain('không phải văn bản UTF-8')
    expect(exit).toBe(1)
  })
})
