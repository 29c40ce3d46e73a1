import type { RuleExample } from './rule-example.ts'

/** Examples of a text that agrees with itself. */
export const CONSISTENCY_EXAMPLES: Readonly<Record<string, RuleExample>> = {
  'agency-declared': {
    wrong: `agencies: { van-phong: Văn phòng HĐND và UBND }
lead: van-phongg`,
    right: `agencies: { van-phong: Văn phòng HĐND và UBND }
lead: van-phong`,
  },
  'agency-spelling': {
    wrong: `- { content: Rà soát, lead: Văn phòng HĐND và UBND }
- { content: Công khai, lead: Văn phòng HĐND và UBND }
- { content: Báo cáo, lead: Văn phòng Ủy ban nhân dân }`,
    right: `- { content: Rà soát, lead: Văn phòng HĐND và UBND }
- { content: Công khai, lead: Văn phòng HĐND và UBND }
- { content: Báo cáo, lead: Văn phòng HĐND và UBND }`,
  },
  'appendix-parent': {
    wrong: `plan: { title: Chuyển đổi số, body: [Một.] }
appendices: [{ title: Danh mục, to: decision, body: [Hai.] }]`,
    right: `plan: { title: Chuyển đổi số, body: [Một.] }
appendices: [{ title: Danh mục, to: plan, body: [Hai.] }]`,
  },
  'article-cited': {
    wrong:
      'articles: [Thành lập Tổ công tác., Các thành viên tại Điều 4 Quyết định này chịu trách nhiệm thi hành.]',
    right:
      'articles: [Thành lập Tổ công tác., Các thành viên tại Điều 1 Quyết định này chịu trách nhiệm thi hành.]',
  },
  'articles-titled': {
    wrong: `plan:
  type: Quy chế
  title: Chế độ họp
  body:
    - { article: Phạm vi điều chỉnh, body: [Một.] }
    - { article: '', body: [Hai.] }
    - { article: Họp giao ban, body: [Ba.] }`,
    right: `plan:
  type: Quy chế
  title: Chế độ họp
  body:
    - { article: Phạm vi điều chỉnh, body: [Một.] }
    - { article: Đối tượng áp dụng, body: [Hai.] }
    - { article: Họp giao ban, body: [Ba.] }`,
  },
  'attached-plan-issued': {
    wrong: 'articles: [Văn phòng chịu trách nhiệm thi hành Quyết định này.]',
    right: 'articles: [{ issues: plan }, Văn phòng chịu trách nhiệm thi hành Quyết định này.]',
  },
  'attachment-agrees': {
    wrong: `issued: { number: 37, date: 2025-02-17 }
attachment: (Kèm theo Quyết định số 35/QĐ-UBND ngày 17 tháng 02 năm 2025 của Chủ tịch Ủy ban nhân dân xã An Bình)
authority: Chủ tịch Ủy ban nhân dân xã An Bình`,
    right: `issued: { number: 37, date: 2025-02-17 }
attachment: (Kèm theo Quyết định số 37/QĐ-UBND ngày 17 tháng 02 năm 2025 của Chủ tịch Ủy ban nhân dân xã An Bình)
authority: Chủ tịch Ủy ban nhân dân xã An Bình`,
  },
  'authority-names-issuer': {
    wrong: 'authority: Chủ tịch Ủy ban nhân dân xã Bắc Sơn',
    right: 'authority: Chủ tịch Ủy ban nhân dân xã An Bình',
  },
  'basis-repeated': {
    wrong: 'bases: [Luật Tiếp công dân ngày 25/11/2013, Căn cứ Luật Tiếp công dân ngày 25/11/2013]',
    right: 'bases: [Luật Tiếp công dân ngày 25/11/2013]',
  },
  'citation-agrees': {
    wrong:
      'Theo Quyết định số 12/QĐ-UBND ngày 03/01/2025 của UBND tỉnh; thực hiện Quyết định số 12/QĐ-UBND ngày 04/01/2025 của UBND tỉnh.',
    right: 'Theo Quyết định số 12/QĐ-UBND ngày 03/01/2025 của UBND tỉnh; thực hiện Quyết định số 12/QĐ-UBND.',
  },
  'citation-issuer': {
    wrong: 'Theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Chính phủ.',
    right: 'Theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ.',
  },
  'draft-mark-when-final': {
    wrong: 'marks: { urgency: Khẩn, draft: Dự thảo lần 2 }',
    right: 'marks: { urgency: Khẩn }',
  },
  'filing-once': {
    wrong: `recipients: [Đảng ủy xã, 'Lưu: VT, VP']
filing: VP`,
    right: `recipients: [Đảng ủy xã]
filing: VP`,
  },
  'footnote-defined': {
    wrong: `body: ['Rà soát thủ tục[^nb].']
footnotes: { noi-bo: Cả thủ tục nội bộ. }`,
    right: `body: ['Rà soát thủ tục[^noi-bo].']
footnotes: { noi-bo: Cả thủ tục nội bộ. }`,
  },
  'footnote-placed': {
    wrong: `recipients: ['Đảng ủy xã[^a]']
footnotes: { a: Gửi bản giấy. }`,
    right: 'recipients: [Đảng ủy xã (bản giấy)]',
  },
  'issued-plan-given': {
    wrong: 'decision: { articles: [{ issues: plan }] }',
    right: `decision: { articles: [{ issues: plan }] }
plan: { title: Chuyển đổi số, body: [Rà soát thủ tục.] }`,
  },
  'joint-signatures': {
    wrong: `issuer:
  name: [Ủy ban nhân dân, xã An Bình]
  symbol: UBND
  place: An Bình
  jointly: [{ name: Hội Nông dân xã An Bình, symbol: HND }]
plan:
  title: Chuyển đổi số
  body: [Một.]
  signature: { title: Chủ tịch, name: Nguyễn Văn An }`,
    right: `issuer:
  name: [Ủy ban nhân dân, xã An Bình]
  symbol: UBND
  place: An Bình
  jointly: [{ name: Hội Nông dân xã An Bình, symbol: HND }]
plan:
  title: Chuyển đổi số
  body: [Một.]
  signature: [{ title: Chủ tịch, name: Nguyễn Văn An }, { title: Chủ tịch, name: Lê Văn Ba }]`,
  },
  'marks-placed': {
    wrong: `marks: { urgency: Khẩn }
appendices: [{ title: Danh mục, to: Kế hoạch, body: [Một.] }]`,
    right: 'appendices: [{ title: Danh mục, to: Kế hoạch, body: [Một.] }]',
  },
  'names-alike': {
    wrong: `- Giao thôn Vạn Tuế chủ trì.
- Nhà văn hóa thôn Vạn Tuệ được sửa chữa.
- Nhân dân thôn Vạn Tuế đồng thuận.`,
    right: `- Giao thôn Vạn Tuế chủ trì.
- Nhà văn hóa thôn Vạn Tuế được sửa chữa.
- Nhân dân thôn Vạn Tuế đồng thuận.`,
  },
  'proposer-once': {
    wrong: `bases: [Luật Tiếp công dân ngày 25/11/2013, Theo đề nghị của Văn phòng]
proposer: Văn phòng`,
    right: `bases: [Luật Tiếp công dân ngày 25/11/2013]
proposer: Văn phòng`,
  },
  'recipient-list-declared': {
    wrong: `recipientLists: { thuong-truc: [TT Đảng ủy, TT HĐND xã] }
recipients: [{ list: thuong-trực }]`,
    right: `recipientLists: { thuong-truc: [TT Đảng ủy, TT HĐND xã] }
recipients: [{ list: thuong-truc }]`,
  },
  'recipients-article': {
    wrong: `articles: [Thành lập Tổ công tác., Văn phòng chịu trách nhiệm thi hành Quyết định này.]
recipients: [Như Điều 3, Đảng ủy xã]`,
    right: `articles: [Thành lập Tổ công tác., Văn phòng chịu trách nhiệm thi hành Quyết định này.]
recipients: [Như Điều 2, Đảng ủy xã]`,
  },
  'recipients-article-in-charge': {
    wrong: `articles: [Thành lập Tổ công tác., Văn phòng chịu trách nhiệm thi hành Quyết định này.]
recipients: [Như Điều 1, Đảng ủy xã]`,
    right: `articles: [Thành lập Tổ công tác., Văn phòng chịu trách nhiệm thi hành Quyết định này.]
recipients: [Như Điều 2, Đảng ủy xã]`,
  },
  'signer-declared': {
    wrong: `signers: { chu-tich: { title: Chủ tịch, name: Nguyễn Văn An } }
signature: chu-tih`,
    right: `signers: { chu-tich: { title: Chủ tịch, name: Nguyễn Văn An } }
signature: chu-tich`,
  },
  'subject-names-plan': {
    wrong: `subject: Ban hành Kế hoạch chuyển đổi số năm 2024
title: Chuyển đổi số năm 2025`,
    right: `subject: Ban hành Kế hoạch chuyển đổi số năm 2025
title: Chuyển đổi số năm 2025`,
  },
  'form-cited': {
    wrong: `body: [Các thôn lập biên bản theo Mẫu số 02/HN.]
forms: [{ label: Mẫu số 01/HN, title: Biên bản, body: [{ fill: 'Chủ trì:' }] }]`,
    right: `body: [Các thôn lập biên bản theo Mẫu số 01/HN.]
forms: [{ label: Mẫu số 01/HN, title: Biên bản, body: [{ fill: 'Chủ trì:' }] }]`,
  },
  'attachment-given': {
    wrong: 'body: [Các xã báo cáo (có biểu mẫu kèm theo).]',
    right: `body: [Các xã báo cáo (có biểu mẫu kèm theo).]
appendices: [{ title: Biểu mẫu báo cáo, body: [Một.] }]`,
  },
  'form-attached': {
    wrong: `plan: { title: Tổ chức hội nghị, body: [Biên bản lập theo Mẫu số 04/HNMT.] }
appendices: [{ number: Mẫu số 04/HNCT, title: Biên bản, to: plan, body: [Một.] }]`,
    right: `plan: { title: Tổ chức hội nghị, body: [Biên bản lập theo Mẫu số 04/HNMT.] }
appendices: [{ number: Mẫu số 04/HNMT, title: Biên bản, to: plan, body: [Một.] }]`,
  },
}
