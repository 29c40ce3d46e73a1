import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { sheetFile, TASK_SHEET } from '../sheet/sheet-files.ts'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined

afterEach(() => space?.remove())

const PLAN = `kehoach: 1
cơ quan ban hành: { tên cơ quan: Ủy ban nhân dân xã An Bình, ký hiệu: UBND, địa danh: An Bình }
kế hoạch:
  tên: Chuyển đổi số năm 2026
  bảng:
    các cột: [số thứ tự, nội dung, chủ trì, thời hạn, kinh phí]
    các dòng: { từ tệp: viec.xlsx }
  nơi nhận: ['Lưu: VT']
  người ký: { chức vụ: Chủ tịch, họ tên: Nguyễn Văn An }
`

describe('a plan with rows from an Excel file', () => {
  it('is validated, fixed and built, and the file stays as it is', async () => {
    const sheet = sheetFile([TASK_SHEET])
    space = workspace({ 'a.yaml': PLAN, 'viec.xlsx': sheet })
    const validated = await space.run('validate', 'a.yaml')
    expect(validated).toMatchObject({ exit: 0, out: '' })
    expect(validated.err).toContain('1 kế hoạch: 0 lỗi, 0 cảnh báo')
    await space.run('validate', 'a.yaml', '--fix')
    const built = await space.run('build', 'a.yaml', '-o', 'ra')
    expect(built.err).toContain('Đã ghi ra/a.docx')
    expect(built.err).toContain('Đã đọc lại và đối chiếu')
    expect(readFileSync(join(space.folder, 'viec.xlsx'))).toEqual(Buffer.from(sheet))
    expect(readFileSync(join(space.folder, 'a.yaml'), 'utf8')).toBe(PLAN)
  })

  it('has errors at its place where the sheet has changed', async () => {
    space = workspace({
      'a.yaml': PLAN.replace('nội dung', 'Hạng mục'),
      'viec.xlsx': sheetFile([TASK_SHEET]),
    })
    const { exit, err } = await space.run('validate', 'a.yaml')
    expect(exit).toBe(1)
    expect(err).toContain('a.yaml:7:25: lỗi: “viec.xlsx” không có cột “Hạng mục”')
  })
})
