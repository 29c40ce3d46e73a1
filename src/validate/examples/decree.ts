import type { RuleExample } from './rule-example.ts'

/** Examples of what the Decree prescribes. */
export const DECREE_EXAMPLES: Readonly<Record<string, RuleExample>> = {
  'appendix-cited': {
    wrong: `body: [Rà soát thủ tục.]
appendices: [{ title: Danh mục thủ tục, body: [Một.] }]`,
    right: `body: [Rà soát thủ tục tại Phụ lục kèm theo.]
appendices: [{ title: Danh mục thủ tục, body: [Một.] }]`,
  },
  'appendix-number': {
    wrong: "appendices: [{ title: Danh mục, number: '01', body: [Một.] }, { title: Biểu mẫu, body: [Hai.] }]",
    right: 'appendices: [{ title: Danh mục, body: [Một.] }, { title: Biểu mẫu, body: [Hai.] }]',
  },
  'appendix-parent-named': {
    wrong: 'appendices: [{ title: Danh sách, body: [Các thành viên.] }]',
    right: 'appendices: [{ title: Danh sách, to: Quyết định, body: [Các thành viên.] }]',
  },
  'attached-text-unsigned': {
    wrong: `decision: { articles: [{ issues: plan }] }
plan: { title: Chuyển đổi số, body: [Một.], filing: VP }`,
    right: `decision: { articles: [{ issues: plan }], filing: VP }
plan: { title: Chuyển đổi số, body: [Một.] }`,
  },
  'attachment-date': {
    wrong:
      'attachment: (Kèm theo Quyết định số 37/QĐ-UBND ngày 17/02/2025 của Chủ tịch Ủy ban nhân dân xã An Bình)',
    right:
      'attachment: (Kèm theo Quyết định số 37/QĐ-UBND ngày 17 tháng 02 năm 2025 của Chủ tịch Ủy ban nhân dân xã An Bình)',
  },
  'authority-signature': {
    wrong: `authority: Chủ tịch Ủy ban nhân dân xã An Bình
signature: { title: [TM. Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An }`,
    right: `authority: Chủ tịch Ủy ban nhân dân xã An Bình
signature: { title: Chủ tịch, name: Nguyễn Văn An }`,
  },
  'basis-closing': {
    wrong: 'bases: [Luật Tổ chức chính quyền địa phương ngày 16/6/2025., Luật Tiếp công dân ngày 25/11/2013]',
    right: 'bases: [Luật Tổ chức chính quyền địa phương ngày 16/6/2025, Luật Tiếp công dân ngày 25/11/2013]',
  },
  'basis-form': {
    wrong: 'bases: [Nghị định số 63/2010/NĐ-CP]',
    right: 'bases: [Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính]',
  },
  'capitals-in-sentence': {
    wrong: 'Theo Quyết định của Ủy ban nhân dân tỉnh Ban hành Kế hoạch chuyển đổi số.',
    right: 'Theo Quyết định của Ủy ban nhân dân tỉnh ban hành Kế hoạch chuyển đổi số.',
  },
  'citation-form': {
    wrong: 'Thực hiện Nghị định số 63/2010/NĐ-CP.',
    right:
      'Thực hiện Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính.',
  },
  'citation-place-commas': {
    wrong: 'Theo điểm a, khoản 2, Điều 5 Quy chế.',
    right: 'Theo điểm a khoản 2 Điều 5 Quy chế.',
  },
  'citation-symbol': {
    wrong: 'Theo Kế hoạch số 5/KH- UBND của Ủy ban nhân dân tỉnh.',
    right: 'Theo Kế hoạch số 05/KH-UBND của Ủy ban nhân dân tỉnh.',
  },
  'closing-given': {
    wrong: 'plan: { title: Chuyển đổi số, body: [Rà soát thủ tục.] }',
    right: `plan:
  title: Chuyển đổi số
  body: [Rà soát thủ tục.]
  recipients: [Các phòng]
  signature: { title: Chủ tịch, name: Nguyễn Văn An }`,
  },
  'date-zeros': { wrong: 'deadline: Trước ngày 5/2/2025', right: 'deadline: Trước ngày 05/02/2025' },
  'deputy-signs-for': {
    wrong: 'signature: { title: Phó Chủ tịch, name: Trần Thị Bình }',
    right: 'signature: { title: [KT. Chủ tịch, Phó Chủ tịch], name: Trần Thị Bình }',
  },
  'division-levels': {
    wrong: `section: Quy định chung
body: [{ chapter: Nguyên tắc, body: [Công khai.] }]`,
    right: `chapter: Quy định chung
body: [{ section: Nguyên tắc, body: [Công khai.] }]`,
  },
  'filing-clerks': {
    wrong: "recipients: [Đảng ủy xã, 'Lưu: VP']",
    right: `recipients: [Đảng ủy xã]
filing: VP`,
  },
  'letters-vietnamese': {
    wrong: 'Cán bộ phƣờng đƣợc giao nhiệm vụ.',
    right: 'Cán bộ phường được giao nhiệm vụ.',
  },
  'names-official': {
    wrong: 'Nộp trên Cổng dịch vụ công quốc gia.',
    right: 'Nộp trên Cổng Dịch vụ công quốc gia.',
  },
  'nation-motto-exact': { wrong: 'Độc lập – Tự do – Hạnh phúc', right: 'Độc lập - Tự do - Hạnh phúc' },
  'number-and-date-when-final': {
    wrong: 'issued: { date: 2025-02 }',
    right: 'issued: { number: 37, date: 2025-02-17 }',
  },
  'number-form': { wrong: 'issued: { number: 12/2025/KH-UBND }', right: 'issued: { number: 12 }' },
  'number-symbol': {
    wrong: `issued: { number: 12/TB-UBND }
plan: { type: Kế hoạch, title: Chuyển đổi số, body: [Một.] }`,
    right: `issued: { number: 12 }
plan: { type: Kế hoạch, title: Chuyển đổi số, body: [Một.] }`,
  },
  'place-agrees': {
    wrong: 'issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: Hà Nội }',
    right: 'issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: An Bình }',
  },
  'recipient-alone': {
    wrong: 'recipients: [TT Đảng ủy - TT HĐND xã]',
    right: 'recipients: [TT Đảng ủy, TT HĐND xã]',
  },
  'recipients-first': { wrong: 'recipients: [Như kính gửi, Đảng ủy xã]', right: 'recipients: [Đảng ủy xã]' },
  'recipients-order': {
    wrong: 'recipients: [Đảng ủy xã, Như Điều 2]',
    right: 'recipients: [Như Điều 2, Đảng ủy xã]',
  },
  'style-in-range': { wrong: 'style: { textSize: 12 }', right: 'style: { textSize: 13 }' },
  'subject-given': {
    wrong: `decision:
  authority: Chủ tịch Ủy ban nhân dân xã An Bình
  articles: [Thành lập Tổ công tác.]`,
    right: `decision:
  subject: Thành lập Tổ công tác
  authority: Chủ tịch Ủy ban nhân dân xã An Bình
  articles: [Thành lập Tổ công tác.]`,
  },
  'signer-name-plain': {
    wrong: 'signature: { title: Chủ tịch, name: ThS. Nguyễn Văn An }',
    right: 'signature: { title: Chủ tịch, name: Nguyễn Văn An }',
  },
  'signer-own-title': {
    wrong: 'signature: { title: KT. Chủ tịch, name: Nguyễn Văn An }',
    right: 'signature: { title: [KT. Chủ tịch, Phó Chủ tịch], name: Nguyễn Văn An }',
  },
  'subject-in-words': {
    wrong: 'title: V/v chuyển đổi số năm 2025',
    right: 'title: Chuyển đổi số năm 2025',
  },
}
