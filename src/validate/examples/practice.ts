import type { RuleExample } from './rule-example.ts'

/** Examples of custom. */
export const PRACTICE_EXAMPLES: Readonly<Record<string, RuleExample>> = {
  'abbreviation-introduced': {
    wrong: 'Niêm yết TTHC; công khai TTHC.',
    right: 'Niêm yết thủ tục hành chính (TTHC); công khai TTHC.',
  },
  'agency-is-agency': { wrong: 'lead: Trang thông tin điện tử xã', right: 'lead: Phòng Văn hóa - Xã hội' },
  'agency-known': {
    wrong: `agencies: { van-phong: Văn phòng HĐND và UBND }
lead: Phòng Văn hóa và Xã hôi`,
    right: `agencies: { van-phong: Văn phòng HĐND và UBND, van-hoa: Phòng Văn hóa - Xã hội }
lead: van-hoa`,
  },
  'agency-level': {
    wrong: 'lead: Sở Nội vụ',
    right: `lead: Văn phòng HĐND và UBND
support: Sở Nội vụ`,
  },
  'agency-notified': {
    wrong: `lead: Công an xã
articles: [{ issues: plan }, Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.]
recipients: [Đảng ủy xã]`,
    right: `lead: Công an xã
articles: [{ issues: plan }, Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.]
recipients: [Đảng ủy xã, Công an xã]`,
  },
  'basis-core': {
    wrong: `bases: [Luật Tổ chức chính quyền địa phương ngày 16/6/2025]
title: Kiểm soát thủ tục hành chính năm 2025`,
    right: `bases: [Luật Tổ chức chính quyền địa phương ngày 16/6/2025, Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính]
title: Kiểm soát thủ tục hành chính năm 2025`,
  },
  'basis-order': {
    wrong:
      'bases: [Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính, Luật Tiếp công dân ngày 25/11/2013]',
    right:
      'bases: [Luật Tiếp công dân ngày 25/11/2013, Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính]',
  },
  'bullets-one-mark': {
    wrong: `- Rà soát thủ tục;
• Công khai thủ tục.`,
    right: `- Rà soát thủ tục;
- Công khai thủ tục.`,
  },
  'citation-marks': {
    wrong: 'Theo Kế hoạch số: 15/KH-UBND, ngày 10/01/2025 của Ủy ban nhân dân tỉnh.',
    right: 'Theo Kế hoạch số 15/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh.',
  },
  'commas-kept': { wrong: 'Đào tạo cán bộ công chức.', right: 'Đào tạo cán bộ, công chức.' },
  'dash-in-names': { wrong: 'Công chức Văn hóa – Xã hội.', right: 'Công chức Văn hóa - Xã hội.' },
  'deadline-not-product': {
    wrong: `output: Quý II năm 2025
deadline: Báo cáo kết quả`,
    right: `output: Báo cáo kết quả
deadline: Quý II năm 2025`,
  },
  'deadline-readable': { wrong: 'deadline: Trước 15/12/25', right: 'deadline: Trước ngày 15/12/2025' },
  'dots-in-tasks': {
    wrong: 'content: Tuyên truyền, tập huấn...',
    right: 'content: Tuyên truyền, tập huấn, hướng dẫn tại nhà',
  },
  'lead-not-support': {
    wrong: `lead: Công an xã
support: Văn phòng; Công an xã`,
    right: `lead: Công an xã
support: Văn phòng`,
  },
  'number-style': {
    wrong: `- { number: '1.', content: Rà soát }
- { content: Công khai }
- { content: Báo cáo }`,
    right: `- { content: Rà soát }
- { content: Công khai }
- { content: Báo cáo }`,
  },
  'row-numbered': {
    wrong: `- { content: Rà soát, lead: Văn phòng }
- { number: '', content: Công khai, lead: Công an xã }`,
    right: `- { content: Rà soát, lead: Văn phòng }
- { content: Công khai, lead: Công an xã }`,
  },
  'set-phrases': {
    wrong: 'Quyết định có hiệu lực kể từ ngày ký.',
    right: 'Quyết định này có hiệu lực kể từ ngày ký.',
  },
  'task-complete': {
    wrong: `- { content: Rà soát, deadline: Quý I }
- { content: Số hóa, deadline: Quý I }
- { content: Tập huấn, deadline: Quý I }
- { content: Công khai }`,
    right: `- { content: Rà soát, deadline: Quý I }
- { content: Số hóa, deadline: Quý I }
- { content: Tập huấn, deadline: Quý I }
- { content: Công khai, deadline: Quý II }`,
  },
  'tone-marks-one-style': {
    wrong: 'Số hóa hồ sơ, đơn giản hóa thủ tục, số hoá kết quả.',
    right: 'Số hóa hồ sơ, đơn giản hóa thủ tục, số hóa kết quả.',
  },
  'levels-pasted': {
    wrong: `body: [I. MỤC ĐÍCH, Phục vụ nhân dân tốt hơn.]`,
    right: `body: [{ heading: Mục đích, body: [Phục vụ nhân dân tốt hơn.] }]`,
  },
}
