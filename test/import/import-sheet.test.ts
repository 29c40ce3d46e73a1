import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importSheet } from '../../src/import/import-sheet.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { sheetFile, TASK_SHEET } from '../sheet/sheet-files.ts'

function imported(bytes: Uint8Array, keys: 'vi' | 'en' = 'vi') {
  const { imported: found, refused } = importSheet(bytes, { keys, name: 'a.xlsx' })
  if (!found) throw new Error(refused.en)
  return found
}

describe('a sheet', () => {
  it('becomes a table with groups, merged cells, exact numbers and dates as they are shown', () => {
    const { text, remarks, comparison } = imported(sheetFile([TASK_SHEET]), 'en')
    expect(text).toBe(`# Nhập từ a.xlsx; xem lại trước khi dùng.
kehoach: 1

issuer:
  name: …
  symbol: …
  place: …

plan:
  title: Bảng phân công nhiệm vụ chuyển đổi số năm 2026
  table:
    unit: triệu đồng
    columns:
      - number
      - kind: content
        heading: Nội dung nhiệm vụ
      - heading: Phân công
        columns:
          - kind: lead
            heading: Chủ trì
          - kind: support
            heading: Phối hợp
      - kind: deadline
        heading: Thời gian hoàn thành
      - output
      - kind: budget
        heading: Kinh phí dự kiến
    rows:
      - group: Hạ tầng số
        rows:
          - content: Nâng cấp mạng \\*nội bộ\\*
            lead: Văn phòng HĐND và UBND
            support: |-
              Phòng Kinh tế
              Công an xã
            deadline: 15/03/2026
            output: Báo cáo
            budget: 1.500,25
          - content: Mua máy tính
            lead: Phòng Kinh tế
            deadline: Quý II/2026
            budget: 0,3
            merged: [output]
      - group: Nhân lực
        rows:
          - content: Tập huấn
            lead: Phòng Văn hóa
            deadline: 12/2026
            output: Lớp học
            budget: 12.345.678
      - total: Tổng cộng
        budget: 12.347.178,55
`)
    expect({ remarks, lost: comparison.lost }).toEqual({ remarks: [], lost: [] })
  })

  it('is read by its Vietnamese keys as by its English ones', () => {
    const [vi, en] = (['vi', 'en'] as const).map(keys => {
      const { text } = imported(sheetFile([TASK_SHEET]), keys)
      return parsePlan('a.yaml', strToU8(text))
    })
    expect(vi?.diagnostics).toEqual([])
    expect(vi?.value?.plan).toEqual(en?.value?.plan)
  })

  it('keeps a list of people with the 0 of their telephone numbers', () => {
    const { text } = imported(
      strToU8('TT;Họ và tên;Điện thoại\n1;Nguyễn Văn An;0912345678\n2;Trần Bình;0987654321'),
    )
    expect(text).toContain('dien-thoai: "0912345678"')
    expect(text).not.toContain('số liệu')
  })

  it('says which cells have no value', () => {
    const { remarks } = imported(
      sheetFile([
        {
          rows: [
            ['STT', 'Nội dung', 'Kinh phí'],
            ['1', 'Việc', { xml: '<c t="e"><v>#REF!</v></c>' }],
          ],
        },
      ]),
    )
    expect(remarks.map(({ vi }) => vi)).toEqual(['Ô C2 có lỗi #REF!.'])
  })

  it('without a table is refused', () => {
    expect(importSheet(strToU8('một ô'), { keys: 'vi', name: 'a.csv' }).refused?.en).toContain('no table')
  })
})
