import * as z from 'zod'
import type { Plan } from '../../model/plan.ts'
import { agency } from './agency.ts'
import { signer } from './closing.ts'
import { decision } from './decision.ts'
import { described, line, lines, problem } from './fields.ts'
import { form } from './form.ts'
import { issued, issuer, marks } from './heading.ts'
import { appendix, namedText } from './named-text.ts'
import { style } from './style.ts'

/** The plan language: every key authors may write, with its meaning. */
export const planSchema: z.ZodType<Plan> = z
  .strictObject({
    kehoach: described(z.literal(1), 'Phiên bản của ngôn ngữ kế hoạch.', 1),
    include: described(
      lines,
      'Tệp giữ các phần dùng chung (cơ quan ban hành, các cơ quan, người ký, nơi nhận, chú thích), viết theo thư mục của tệp này.',
      ['van-phong.yaml'],
    ).optional(),
    issuer: described(issuer, 'Cơ quan ban hành.', {
      name: ['Ủy ban nhân dân', 'phường Chí Minh'],
      symbol: 'UBND',
      place: 'Chí Minh',
    }),
    issued: described(issued, 'Số và ngày ban hành; bỏ trống khi còn là dự thảo.', {
      number: 37,
      date: '2025-02-17',
    }).default({}),
    marks: described(marks, 'Các dấu trên trang đầu: độ khẩn, độ mật, phạm vi lưu hành, dự thảo.', {
      urgency: 'Khẩn',
    }).default({}),
    style: described(
      style,
      'Trình bày do cơ quan chọn trong khoảng Nghị định cho phép; bỏ trống thì kehoach tự chọn.',
      { textSize: 14, margins: { left: 30, right: 20 } },
    ).default({ margins: {} }),
    agencies: described(
      z.record(z.string(), z.union([line, agency])),
      'Các cơ quan, khai một lần: mã và tên; trong bảng nhiệm vụ chỉ ghi mã.',
      {
        'van-phong': { name: 'Văn phòng HĐND và UBND', short: ['VP HĐND-UBND'] },
        'cong-an': 'Công an phường',
      },
    ).default({}),
    signers: described(
      z.record(z.string(), signer),
      'Những người ký, khai một lần: mã, chức vụ, họ tên; gọi bằng mã ở “signature”.',
      {
        'chu-tich': { title: 'Chủ tịch', name: 'Vũ Văn Nho' },
      },
    ).default({}),
    recipientLists: described(
      z.record(z.string(), z.array(line).min(1)),
      'Các danh sách nơi nhận thường dùng: mã và những nơi nhận; gọi bằng “list” ở nơi nhận.',
      { 'thuong-truc': ['TT Đảng ủy (b/c)', 'TT HĐND phường (b/c)'] },
    ).default({}),
    decision: described(decision, 'Quyết định: quy định trực tiếp, hoặc ban hành văn bản viết ở “plan”.', {
      authority: 'Chủ tịch Ủy ban nhân dân phường Chí Minh',
      bases: ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
      articles: [{ issues: 'plan' }, 'Quyết định này có hiệu lực kể từ ngày ký.'],
      recipients: ['Đài truyền thanh'],
      signature: { title: 'Chủ tịch', name: 'Vũ Văn Nho' },
    }).optional(),
    plan: described(
      namedText,
      'Kế hoạch hay văn bản có tên loại khác: kèm theo quyết định, hoặc ban hành riêng (khi ấy có nơi nhận và người ký của mình).',
      { title: 'Kiểm soát thủ tục hành chính năm 2025', body: [{ heading: 'Mục đích, yêu cầu' }] },
    ).optional(),
    appendices: described(z.array(appendix).min(1), 'Các phụ lục của quyết định hoặc của kế hoạch.', [
      { title: 'Danh mục nhiệm vụ', body: ['Các nhiệm vụ năm 2025 như sau:'] },
    ]).default([]),
    forms: described(z.array(form).min(1), 'Các biểu mẫu để nơi khác điền, in sau các văn bản và phụ lục.', [
      { label: 'Mẫu số 01', title: 'Phiếu đăng ký', body: [{ fill: 'Họ và tên:' }] },
    ]).optional(),
    footnotes: described(
      z.record(z.string(), line),
      'Chú thích cuối trang: mã và nội dung; gọi bằng [^mã].',
      { 'noi-bo': 'Theo Công văn số 3243/UBND-VP ngày 23/8/2024.' },
    ).default({}),
  })
  .refine(
    value =>
      value.decision !== undefined ||
      value.plan !== undefined ||
      value.appendices.length > 0 ||
      value.forms !== undefined,
    problem({
      vi: 'Chưa có văn bản nào: cần “decision”, “plan” hoặc “appendices”.',
      en: 'There is no text yet: it needs “decision”, “plan” or “appendices”.',
    }),
  )
