import type { RuleExample } from './rule-example.ts'

/** Examples of tidiness. */
export const HYGIENE_EXAMPLES: Readonly<Record<string, RuleExample>> = {
  'amount-readable': {
    wrong: `columns: [content, { id: tien, heading: Số tiền, sum: true }]
rows: [{ content: Tập huấn, cells: { tien: theo dự toán } }]`,
    right: `columns: [content, { id: tien, heading: Số tiền, sum: true }]
rows: [{ content: Tập huấn, cells: { tien: 1.500.000 } }]`,
  },
  'blanks-when-final': {
    wrong: 'recipients: [Công an xã, "..."]',
    right: 'recipients: [Công an xã]',
  },
  'brackets-paired': {
    wrong: 'Mặt trận xã (nơi thường trú)) giới thiệu người ứng cử.',
    right: 'Mặt trận xã (nơi thường trú) giới thiệu người ứng cử.',
  },
  'cells-alike': {
    wrong: `- { content: Rà soát }
- { content: công khai }
- { content: Số hóa }
- { content: Tập huấn }
- { content: Báo cáo }`,
    right: `- { content: Rà soát }
- { content: Công khai }
- { content: Số hóa }
- { content: Tập huấn }
- { content: Báo cáo }`,
  },
  'confused-phrases': { wrong: 'Văn bản quy phạp pháp luật.', right: 'Văn bản quy phạm pháp luật.' },
  'deadline-form': {
    wrong: `- { content: Rà soát, deadline: Thường xuyên trong năm 2025 }
- { content: Công khai, deadline: Thường xuyên năm 2025 }`,
    right: `- { content: Rà soát, deadline: Thường xuyên trong năm 2025 }
- { content: Công khai, deadline: Thường xuyên trong năm 2025 }`,
  },
  'declared-used': {
    wrong: `signers: { chu-tich: { title: Chủ tịch, name: Vũ Văn Nho } }
plan: { title: Tiếp công dân, body: [Nội dung.], recipients: [Đài truyền thanh], signature: { title: Chủ tịch, name: Vũ Văn Nho } }`,
    right: `signers: { chu-tich: { title: Chủ tịch, name: Vũ Văn Nho } }
plan: { title: Tiếp công dân, body: [Nội dung.], recipients: [Đài truyền thanh], signature: chu-tich }`,
  },
  'division-filled': {
    wrong: 'chapter: Quy định chung',
    right: `chapter: Quy định chung
body: [Quy chế này quy định việc tiếp công dân.]`,
  },
  'end-mark': {
    wrong: 'body: [Các nhiệm vụ như sau./., Rà soát thủ tục.]',
    right: `body: ['Các nhiệm vụ như sau:', Rà soát thủ tục.]`,
  },
  'footnote-repeated': {
    wrong: `body: ['Rà soát[^a], công khai[^b].']
footnotes: { a: Cả thủ tục nội bộ., b: Cả thủ tục nội bộ. }`,
    right: `body: ['Rà soát[^a], công khai[^a].']
footnotes: { a: Cả thủ tục nội bộ. }`,
  },
  'footnote-used': {
    wrong: `body: [Rà soát thủ tục.]
footnotes: { a: Cả thủ tục nội bộ. }`,
    right: `body: ['Rà soát thủ tục[^a].']
footnotes: { a: Cả thủ tục nội bộ. }`,
  },
  'item-number-sequence': {
    wrong: `- { number: '1', content: Rà soát }
- { number: '3', content: Công khai }`,
    right: `- { content: Rà soát }
- { content: Công khai }`,
  },
  'list-cut': {
    wrong: 'recipients: [Các phòng, đơn vị]',
    right: "recipients: ['Các phòng, đơn vị']",
  },
  'list-ends': {
    wrong: 'items: [Rà soát thủ tục;, Công khai thủ tục., Niêm yết thủ tục;, Số hóa hồ sơ;, Báo cáo.]',
    right: 'items: [Rà soát thủ tục;, Công khai thủ tục;, Niêm yết thủ tục;, Số hóa hồ sơ;, Báo cáo.]',
  },
  'markup-left': {
    wrong: '**Mục tiêu: diện tích 120 m^2, <b>bụi</b> PM~2.5.',
    right: '**Mục tiêu:** diện tích 120 m^2^, **bụi** PM~2.5~.',
  },
  'number-column-kind': {
    wrong: `columns: [content, { id: dien-tich, heading: Diện tích (m²) }]
rows: [{ content: Nhà văn hóa, cells: { dien-tich: 9850.5 } }]`,
    right: `columns: [content, { id: dien-tich, heading: Diện tích (m²), kind: amount }]
rows: [{ content: Nhà văn hóa, cells: { dien-tich: 9850.5 } }]`,
  },
  'percent-glued': { wrong: 'Đạt 100 % hồ sơ.', right: 'Đạt 100% hồ sơ.' },
  'recipient-unique': {
    wrong: 'recipients: [Các phòng, Đảng ủy xã, Các phòng]',
    right: 'recipients: [Các phòng, Đảng ủy xã]',
  },
  'sentence-sound': { wrong: 'Tối thiểu 100% hồ sơ đúng hạn.', right: '100% hồ sơ đúng hạn.' },
  'spaces-single': { wrong: 'Rà soát  thủ tục , công khai.', right: 'Rà soát thủ tục, công khai.' },
  'syllables-possible': { wrong: 'Dịch vụ công trựctuyến.', right: 'Dịch vụ công trực tuyến.' },
  'words-apart': { wrong: 'Xong trong Tháng12.', right: 'Xong trong Tháng 12.' },
  'words-doubled': { wrong: 'Kế hoạch của của xã.', right: 'Kế hoạch của xã.' },
  'typed-by-habit': {
    wrong: `title: Kế hoạch chuyển đổi số năm 2025
items: [1. Rà soát thủ tục;, 2. Số hóa hồ sơ.]`,
    right: `title: Chuyển đổi số năm 2025
items: [Rà soát thủ tục;, Số hóa hồ sơ.]`,
  },
  'year-plausible': { wrong: 'Hoàn thành trước ngày 15/3/2206.', right: 'Hoàn thành trước ngày 15/3/2026.' },
}
