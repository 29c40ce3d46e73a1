/** Plans that together write every key of the language, in block and flow form, with a file they share. */
export const SHARED = `issuer:
  parent: Ủy ban nhân dân huyện
  name: [Ủy ban nhân dân, xã An Bình]
  symbol: UBND
  place: An Bình
style: { textSize: 14, margins: { left: 30 } }
agencies:
  van-phong: { name: Văn phòng xã, short: [VP xã, Phòng Văn] }
  cong-an: Công an xã
signers:
  chu-tich: { title: [Chủ tịch], office: Trưởng ban, rank: Đại tá, name: Trần Hậu Giang }
recipientLists:
  chung: [Đảng ủy xã (b/c), Đài truyền thanh]
footnotes:
  goc: Theo kết luận của Thường trực.
`

export const WITH_DECISION = `# Bản có quyết định
kehoach: 1
include: [chung.yaml]
issued: { number: 37, date: 2026-02-12 }
marks:
  urgency: Khẩn
  circulation: Lưu hành nội bộ
  draft: Dự thảo lần hai
style:
  tableTextSize: 12
  firstLine: 12.7
  paragraphSpacing: 6
  lineSpacing: 1.15
  margins: { top: 20, bottom: 20, right: 20 }
decision:
  subject: Về việc ban hành kế hoạch công tác
  authority: [Chủ tịch, Ủy ban nhân dân xã]
  bases:
    - Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025
    - 'Nghị quyết về nhiệm vụ năm: lần một'
  proposer: Văn phòng xã
  enacting: |
    Ủy ban nhân dân xã quyết định
  articles:
    - { number: 1, title: Phạm vi, text: Kế hoạch kèm theo }
    - title: Tổ chức
      clauses:
        - Công khai thủ tục[^goc]
        - item: Rà soát hồ sơ
          number: 2a
          numbering: ['-']
          body:
            - text: >-
                Đoạn gấp dòng
                hai dòng
            - heading: Yêu cầu
              item: Đúng hạn
          items: [Niêm yết, Giải quyết]
    - { body: [Thi hành kể từ ngày ký] }
  recipients:
    - { list: chung }
    - { group: Bản điện tử, to: [Phòng Kinh tế, Phòng Văn hóa] }
    - Lãnh đạo xã
  filing: VP
  asAbove: true
  copies: 3
  drafter: PL
  signature: chu-tich
plan:
  type: Quy chế
  endMark: false
  title: Làm việc của xã
  orientation: portrait
  attachment: Kèm theo Quyết định của Chủ tịch
  numbering: ['1.', 'a)']
  body:
    - part: Những vấn đề chung
      body:
        - chapter: Quy định chung
          body:
            - section: Phạm vi làm việc
              body:
                - subsection: Đối tượng áp dụng
                  body:
                    - article: Nguyên tắc
                      items: ["Tập trung", 'Dân chủ']
appendices:
  - number: 1
    title: Danh mục việc
    to: plan
    orientation: landscape
    attachment: Kèm theo Quy chế làm việc
    numbering: ['I.']
    body:
      - heading: Danh mục
      - table:
          title: Dự toán
          unit: triệu đồng
          columns:
            - number
            - { kind: content, heading: Việc làm, width: 40 }
            - heading: Kinh phí
              columns: [{ id: 'nam-1', heading: Năm một, sum: true, decimals: 1 }, { id: nam-2, heading: Năm hai, kind: amount }]
            - { id: ghi-them, kind: text, heading: Ghi thêm }
            - lead
          index: [A, B, C, D, E, G]
          numbering: [I, { format: '1', runsOn: true }]
          subtotals: true
          repeatSpans: true
          remarks: [Số liệu tạm tính]
          rows:
            - group: Nhóm một
              rows:
                - { content: Mua sắm, cells: { nam-1: 5, nam-2: 7, ghi-them: Máy in }, lead: van-phong }
                - content: Sửa chữa
                  number: 2b
                  cells: { nam-1: 6, ghi-them: [Một đoạn, Hai đoạn] }
                  lead: [cong-an, Thôn Hạ]
                  emphasis: italic
            - content: Bảo trì
              cells:
                nam-1: 8
                nam-2:
                ghi-them: { text: Ô rộng, columns: 2 }
            - { content: Kiểm kê, merged: [ghi-them, lead] }
            - { total: Tổng cộng }
            - { remark: Dòng cuối bảng }
`

export const ALONE = `kehoach: 1
cơ quan ban hành:
  tên cơ quan:
    - Ủy ban nhân dân
    - xã An Bình
  ký hiệu: UBND
  địa danh: An Bình
  cùng ban hành:
    - { cơ quan chủ quản: Tỉnh ủy, tên cơ quan: Mặt trận xã, ký hiệu: MTTQ }
ban hành: { số: '37', ngày: 2026-02-12 }
các dấu: { độ mật: Mật }
các cơ quan: { hoi: Hội Nông dân }
kế hoạch:
  tên loại: Quy trình
  viết tắt: QTr
  tên: Tuyên truyền năm 2026
  kính gửi: [Phòng Nội vụ, Phòng Tư pháp]
  căn cứ: [Luật Tiếp công dân năm 2013]
  nội dung:
    - Mở đầu kế hoạch này
    - &chung Nhắc lại hai lần
    - *chung
    - đề mục: Mục tiêu
      gồm: [Đoạn một, 'Đoạn hai, ba']
  bảng:
    hướng giấy: đứng
    các cột: [số thứ tự, nội dung, mục tiêu, hoạt động, chủ trì, phối hợp, thời hạn, sản phẩm, kinh phí, ghi chú]
    hàng đánh số: true
    các dòng:
      - nội dung: Rà soát
        mục tiêu: Giảm hồ sơ
        hoạt động: Họp dân
        chủ trì: hoi
        phối hợp: ['- Thôn Thượng;', '- Thôn Trung.']
        thời hạn: Quý II năm 2026
        sản phẩm: Báo cáo
        kinh phí: 1500000
        ghi chú: |
          Dòng một
          Dòng hai
  nơi nhận: [Phòng Kinh tế]
  lưu: VT
  người ký:
    - { chức vụ: [Chủ tịch], họ tên: Trần Hậu Giang }
    - chức vụ: Trưởng ban
      họ tên: Phạm Tây Ninh
forms:
  - heading: Các mẫu
    label: Mẫu số 01/HN
    labelAt: right
    head: { parent: [Xã An Bình], name: [Thôn Một], symbol: 'Số: …/BC', date: 'An Bình, ngày … tháng …' }
    title: Biên bản
    subject: [Họp bình xét]
    orientation: portrait
    body:
      - Hôm nay ..........
      - text: Gồm có
      - { center: [Kết quả, bình xét] }
      - right: Ngày lập
      - { fill: ['Chủ trì:', 'Chức vụ:'] }
      - fill: 'Họ tên:'
      - { ticks: [Đồng ý, Không] }
      - { dots: 2 }
      - { table: { columns: [number, content], rows: [{ content: Nội dung bảng }] } }
    signature: [{ title: Thư ký, hint: (Ký tên) }, { title: [Chủ trì, cuộc họp], name: Vũ Nho }]
    notes: [(1) Tên thôn]
  - title: Phiếu
    head: { date: 'Ngày …' }
    body: [{ fill: 'Họ và tên:' }]
    signature: { title: Người khai }
    notes: Ghi rõ
`

const OFFICE = `kehoach: 1
cơ quan ban hành: { tên cơ quan: [Ủy ban nhân dân, xã An Bình], ký hiệu: UBND, địa danh: An Bình }
ban hành: { số: 37, ngày: 2026-02-12 }
`

/** Texts whose forms have keys of their own, each under the name of its type. */
export const FORMS: readonly string[] = [
  `${OFFICE}giấy mời:
  trích yếu: Họp tháng hai
  thẩm quyền: Chủ tịch Ủy ban nhân dân xã
  kính mời: [Trưởng các thôn, Công an xã]
  tới dự: Cuộc họp tháng hai
  chủ trì: Ông Trần Hậu Giang
  thời gian: Tám giờ
  địa điểm: Hội trường xã
  nơi nhận: [Phòng Kinh tế]
  người ký: { chức vụ: Chủ tịch, họ tên: Trần Hậu Giang }
`,
  `${OFFICE}biên bản:
  trích yếu: Họp tháng hai
  bắt đầu: Tám giờ
  địa điểm: Hội trường xã
  có mặt: [Trưởng các thôn, Công an xã]
  vắng mặt: Ông Lê Đắk Lắk
  chủ trì: Ông Trần Hậu Giang
  thư ký: Bà Phạm Tây Ninh
  nội dung: [Thảo luận kế hoạch]
  kết thúc: Mười giờ
  nơi nhận: [Phòng Kinh tế]
  người ký:
    - { chức vụ: Thư ký, họ tên: Phạm Tây Ninh }
    - { chức vụ: Chủ tọa, họ tên: Trần Hậu Giang }
`,
  `${OFFICE}giấy giới thiệu:
  ông bà: Phạm Tây Ninh
  chức vụ: Công chức xã
  được cử đến: Sở Nội vụ
  về việc: Nhận hồ sơ
  có giá trị đến: ngày mai
  nơi nhận: [Như trên]
  người ký: { chức vụ: Chủ tịch, họ tên: Trần Hậu Giang }
`,
  `${OFFICE}giấy nghỉ phép:
  xét đơn: của bà Phạm Tây Ninh
  ông bà: Phạm Tây Ninh
  chức vụ: Công chức xã
  được nghỉ: năm ngày
  tính vào: nghỉ phép năm
  nơi nhận: [Bà Phạm Tây Ninh]
  người ký: { chức vụ: Chủ tịch, họ tên: Trần Hậu Giang }
`,
]

/** A table whose rows stand in a sheet, and the sheet. */
export const WITH_SHEET = `${OFFICE}kế hoạch:
  tên: Cải cách hành chính năm 2026
  bảng:
    các cột: [số thứ tự, nội dung, chủ trì, Ghi nhận]
    các dòng:
      từ tệp: nhiem-vu.csv
      trang tính: nhiem-vu
      các cột: { Ghi nhận: Nhận xét }
  nơi nhận: [Phòng Kinh tế]
  người ký: { chức vụ: Chủ tịch, họ tên: Trần Hậu Giang }
`
export const SHEET = 'STT;Nội dung;Chủ trì;Nhận xét\n1;Rà soát thủ tục;Công an xã;Đạt\n'
