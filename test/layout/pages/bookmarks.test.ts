import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose.ts'
import { fitDocument } from '../../../src/layout/fit/fit.ts'
import type { Bookmark, Page } from '../../../src/layout/page.ts'
import { layOut } from '../../../src/layout/pages/layout.ts'
import type { Plan } from '../../../src/plan/model/plan.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import { smallPlan } from '../../compose/small-plan.ts'
import { tinosSet } from '../../font/tinos.ts'
import { EXAMPLE_PLANS, examplePlan } from '../../golden/example-plans.ts'

const fonts = tinosSet()

function laidOut(plan: Plan) {
  return layOut(fitDocument(compose(plan), decree30, fonts), decree30, fonts)
}

/** Bookmarks as lines, indented by their depth, with the page each leads to. */
function listed(bookmarks: readonly Bookmark[], indent = ''): readonly string[] {
  return bookmarks.flatMap(({ title, page, children }) => [
    `${indent}${title} p${page + 1}`,
    ...listed(children, `${indent}  `),
  ])
}

function all(bookmarks: readonly Bookmark[]): readonly Bookmark[] {
  return bookmarks.flatMap(bookmark => [bookmark, ...all(bookmark.children)])
}

function words({ items }: Page, top: number): string {
  return items
    .flatMap(item => (item.type === 'line' && item.top === top ? item.runs.map(run => run.text) : []))
    .join(' ')
}

describe('bookmarks', () => {
  it('are the parts, and below them divisions and articles as they lie in one another', async () => {
    const { bookmarks } = laidOut(await examplePlan('forms/quyet-dinh-quy-che'))
    expect(listed(bookmarks)).toEqual([
      'Quyết định: Ban hành Quy chế tiếp công dân và xử lý đơn của Ủy ban nhân dân phường Bình Lâm p1',
      '  Điều 1 p1',
      '  Điều 2 p1',
      '  Điều 3 p1',
      'Quy chế: Tiếp công dân và xử lý đơn của Ủy ban nhân dân phường Bình Lâm p2',
      '  Phần I. TIẾP CÔNG DÂN p2',
      '    Chương I. QUY ĐỊNH CHUNG p2',
      '      Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng p2',
      '      Điều 2. Nguyên tắc tiếp công dân p2',
      '    Chương II. TỔ CHỨC TIẾP CÔNG DÂN p2',
      '      Mục 1. TIẾP CÔNG DÂN THƯỜNG XUYÊN p2',
      '        Điều 3. Địa điểm và thời gian p2',
      '      Mục 2. TIẾP CÔNG DÂN CỦA CHỦ TỊCH p2',
      '        Tiểu mục 1. TIẾP ĐỊNH KỲ p2',
      '          Điều 4. Lịch tiếp định kỳ p2',
      '        Tiểu mục 2. TIẾP ĐỘT XUẤT p3',
      '          Điều 5. Các trường hợp tiếp đột xuất p3',
      '  Phần II. XỬ LÝ ĐƠN VÀ ĐIỀU KHOẢN THI HÀNH p3',
      '    Chương III. TIẾP NHẬN, PHÂN LOẠI, XỬ LÝ ĐƠN p3',
      '      Điều 6 p3',
      '    Chương IV. ĐIỀU KHOẢN THI HÀNH p3',
      '      Điều 7. Tổ chức thực hiện p3',
    ])
  })

  it('are headings by how they are numbered, and groups of tables with their numbers', async () => {
    const { bookmarks } = laidOut(await examplePlan('pho-chau-2025'))
    expect(listed(bookmarks).slice(1, 13)).toEqual([
      '  I. MỤC ĐÍCH, YÊU CẦU p1',
      '    1. Mục đích p1',
      '      a) Đối với hoạt động kiểm soát thủ tục hành chính p1',
      '      b) Thực hiện cơ chế một cửa, một cửa liên thông p1',
      '    2. Yêu cầu p2',
      '      a) Đối với công tác kiểm soát TTHC p2',
      '      b) Đối với cơ chế một cửa, một cửa liên thông p2',
      '  II. NỘI DUNG KẾ HOẠCH p2',
      '  III. KINH PHÍ p2',
      '  IV. TỔ CHỨC THỰC HIỆN VÀ CHẾ ĐỘ BÁO CÁO p2',
      '    1. Công chức Văn phòng - Thống kê (đầu mối kiểm soát TTHC) p2',
      '    2. Công chức Văn hóa - Xã hội p3',
    ])
    expect(listed(bookmarks)).toContain('  VII. Chế độ báo cáo p9')
  })

  it.each(EXAMPLE_PLANS)('of %s lead to the lines they name', async name => {
    const { bookmarks, pages } = laidOut(await examplePlan(name))
    for (const { title, page, top } of bookmarks.flatMap(part => all(part.children))) {
      const there = pages[page]
      const [, first = ''] = /^(?:[\p{L}\p{N}.]+\. )?(\S+)/u.exec(title) ?? []
      expect(there && words(there, top).replace(/\s/gu, ' ')).toContain(first)
    }
    expect(bookmarks.map(({ page }) => pages[page]?.number)).toEqual(bookmarks.map(() => 1))
  })

  it('are cut where a title is longer than a reader shows', () => {
    const heading = 'Tăng cường phối hợp '.repeat(20).trim()
    const { bookmarks } = laidOut(
      smallPlan({ decision: null, plan: { title: 'Thử', body: [{ heading, body: ['Một.'] }] } }),
    )
    const [title = ''] = bookmarks.flatMap(({ children }) => children.map(child => child.title))
    expect(title.length).toBeLessThanOrEqual(121)
    expect(title).toMatch(/^I\. TĂNG CƯỜNG .* \p{L}+…$/u)
  })
})
