import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { PLAN_BODY, wordFile } from '../import/word-files.ts'
import { sheetFile, TASK_SHEET } from '../sheet/sheet-files.ts'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined

afterEach(() => space?.remove())

function open(files: Readonly<Record<string, string | Uint8Array>>): Workspace {
  space = workspace(files)
  return space
}

describe('import', () => {
  it('writes a plan beside the Word file that builds, and says what to look at', async () => {
    const work = open({ 'nam-ngoai.docx': wordFile(PLAN_BODY) })
    const { exit, out, err } = await work.run('import', 'nam-ngoai.docx')
    expect({ exit, out, err }).toEqual({
      exit: 0,
      out: '',
      err: `Đã ghi nam-ngoai.yaml
Số giữ như trong tệp (1):
  - Số “III.” giữ như trong tệp, khác số kehoach tự đếm: “III. TỔ CHỨC THỰC HIỆN”
Đã đối chiếu 115 chữ của tệp với kế hoạch: có đủ.
Xem lại rồi chạy: kehoach validate nam-ngoai.yaml
`,
    })
    expect((await work.run('build', 'nam-ngoai.yaml', '-o', 'ra')).exit).toBe(0)
  })

  it('never overwrites a plan unless it is told to', async () => {
    const work = open({ 'a.docx': wordFile(PLAN_BODY), 'a.yaml': 'của tôi' })
    const { exit, err } = await work.run('import', 'a.docx')
    expect({ exit, err }).toEqual({
      exit: 2,
      err: 'Đã có a.yaml; không ghi đè. Chọn tên khác bằng -o, hoặc dùng --force.\n',
    })
    expect(readFileSync(join(work.folder, 'a.yaml'), 'utf8')).toBe('của tôi')
    expect((await work.run('import', 'a.docx', '-o', 'moi/b.yaml', '--keys', 'en')).exit).toBe(0)
    expect(readFileSync(join(work.folder, 'moi/b.yaml'), 'utf8')).toContain('issuer:')
    expect((await work.run('import', 'a.docx', '--force')).exit).toBe(0)
  })

  it('refuses what is no Word file, writes nothing, and reads the others', async () => {
    const work = open({ 'a.docx': 'chữ thường', 'b.docx': wordFile(PLAN_BODY) })
    const { exit, err } = await work.run('import', 'a.docx', 'b.docx', 'c.docx')
    expect(exit).toBe(2)
    expect(err).toContain('a.docx: Đây không phải tệp Word (.docx).\n')
    expect(work.list()).toEqual(['a.docx', 'b.docx', 'b.yaml'])
  })

  it('makes a plan of a sheet that builds, and writes nothing of one that is not there or cannot be read', async () => {
    const work = open({ 'viec.xlsx': sheetFile([TASK_SHEET]), 'hong.xlsx': 'PK\u0003\u0004' })
    const { exit, err } = await work.run('import', 'viec.xlsx', '--sheet', 'nhiệm vụ')
    expect({ exit, err }).toEqual({
      exit: 0,
      err: `Đã ghi viec.yaml
Đã đối chiếu 99 chữ của tệp với kế hoạch: có đủ.
Xem lại rồi chạy: kehoach validate viec.yaml
`,
    })
    expect((await work.run('build', 'viec.yaml', '-o', 'ra')).exit).toBeLessThan(2)
    const other = await work.run('import', 'viec.xlsx', '--sheet', 'Khác', '-o', 'khac.yaml')
    expect(other).toMatchObject({
      exit: 2,
      err: 'viec.xlsx: Không có trang tính “Khác”; trong tệp có: “Nhiệm vụ”.\n',
    })
    expect((await work.run('import', 'hong.xlsx')).exit).toBe(2)
    expect(work.list()).not.toContain('hong.yaml')
  })
})
