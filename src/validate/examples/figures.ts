import type { RuleExample } from './rule-example.ts'

/** Examples of a text whose numbers, times and tables agree. */
export const FIGURE_EXAMPLES: Readonly<Record<string, RuleExample>> = {
  'cell-has-column': {
    wrong: `columns: [content, lead]
rows: [{ content: Rà soát, deadline: Quý II năm 2025 }]`,
    right: `columns: [content, lead, deadline]
rows: [{ content: Rà soát, deadline: Quý II năm 2025 }]`,
  },
  'column-unique': { wrong: 'columns: [content, lead, lead]', right: 'columns: [content, lead, support]' },
  'date-possible': { wrong: 'deadline: Trước ngày 31/6/2025', right: 'deadline: Trước ngày 30/6/2025' },
  'deadline-after-issue': {
    wrong: `issued: { date: 2025-02-17 }
deadline: Trước ngày 15/01/2025`,
    right: `issued: { date: 2025-02-17 }
deadline: Trước ngày 15/3/2025`,
  },
  'deadline-in-period': {
    wrong: `title: Chuyển đổi số năm 2025
deadline: Quý II năm 2024`,
    right: `title: Chuyển đổi số năm 2025
deadline: Quý II năm 2025`,
  },
  'index-length': {
    wrong: `columns: [number, content, lead]
index: [A, B]`,
    right: `columns: [number, content, lead]
index: [A, B, '1']`,
  },
  'item-number-unique': {
    wrong: `- { number: '1', content: Rà soát }
- { number: '1', content: Công khai }`,
    right: `- { content: Rà soát }
- { content: Công khai }`,
  },
  'merged-cell-above': {
    wrong: `- { content: Rà soát, merged: [lead] }
- { content: Công khai, lead: Văn phòng }`,
    right: `- { content: Rà soát, lead: Văn phòng }
- { content: Công khai, merged: [lead] }`,
  },
  'amount-words': {
    wrong: 'body: ["Kinh phí: 20.000.000 đồng (Bằng chữ: Hai mươi hai triệu đồng)."]',
    right: 'body: ["Kinh phí: 20.000.000 đồng (Bằng chữ: Hai mươi triệu đồng)."]',
  },
  'column-formula': {
    wrong: `columns: [content, { id: sl, heading: Số lượng, kind: amount }, { id: gia, heading: Đơn giá, kind: amount }, { id: tien, heading: Thành tiền, kind: amount }]
index: [A, 1, 2, 3=1x2]
rows: [{ content: Bàn, cells: { sl: 3, gia: 200, tien: 500 } }]`,
    right: `columns: [content, { id: sl, heading: Số lượng, kind: amount }, { id: gia, heading: Đơn giá, kind: amount }, { id: tien, heading: Thành tiền, kind: amount }]
index: [A, 1, 2, 3=1x2]
rows: [{ content: Bàn, cells: { sl: 3, gia: 200, tien: 600 } }]`,
  },
  'sum-agrees': {
    wrong: `columns: [content, { id: tien, heading: Số tiền, sum: true }]
rows:
  - { content: Tuyên truyền, cells: { tien: 2 } }
  - { content: Tập huấn, cells: { tien: 5 } }
  - { total: Tổng cộng, cells: { tien: 8 } }`,
    right: `columns: [content, { id: tien, heading: Số tiền, sum: true }]
rows:
  - { content: Tuyên truyền, cells: { tien: 2 } }
  - { content: Tập huấn, cells: { tien: 5 } }
  - { total: Tổng cộng }`,
  },
  'title-year': {
    wrong: `issued: { date: 2025-02-17 }
title: Chuyển đổi số năm 2024`,
    right: `issued: { date: 2025-02-17 }
title: Chuyển đổi số năm 2025`,
  },
  'total-in-text': {
    wrong: `plan:
  title: Tập huấn
  body: [Tổng kinh phí thực hiện là 150.000.000 đồng.]
  table:
    columns: [content, { id: tien, kind: amount, heading: Kinh phí (đồng), sum: true }]
    rows: [{ content: Tập huấn, cells: { tien: 160.000.000 } }, { total: Tổng cộng }]`,
    right: `plan:
  title: Tập huấn
  body: [Tổng kinh phí thực hiện là 160.000.000 đồng.]
  table:
    columns: [content, { id: tien, kind: amount, heading: Kinh phí (đồng), sum: true }]
    rows: [{ content: Tập huấn, cells: { tien: 160.000.000 } }, { total: Tổng cộng }]`,
  },
  'year-agrees': {
    wrong: `title: Chuyển đổi số năm 2025
content: Rà soát thủ tục
output: Báo cáo rà soát thủ tục năm 2024
deadline: Tháng 7`,
    right: `title: Chuyển đổi số năm 2025
content: Rà soát thủ tục
output: Báo cáo rà soát thủ tục năm 2025
deadline: Tháng 7`,
  },
  'number-once': {
    wrong: 'items: [Rà soát thủ tục;, 3. Số hóa hồ sơ.]',
    right: 'items: [Rà soát thủ tục;, Số hóa hồ sơ.]',
  },
  'level-number': {
    wrong: `body:
  - heading: Mục tiêu
    number: '1.'
    body: [{ heading: Mục tiêu chung, number: '4.1.' }]`,
    right: `body:
  - heading: Mục tiêu
    number: '1.'
    body: [{ heading: Mục tiêu chung, number: '1.1.' }]`,
  },
  'years-counted': {
    wrong: 'Lập dự toán giai đoạn 05 năm 2026 - 2028.',
    right: 'Lập dự toán giai đoạn 03 năm 2026 - 2028.',
  },
}
