import type { Defect, LooksWrong, OutOfReach } from './defect.ts'

/** The draft decision of phường Hưng Đạo, August 2025. */
export const defects: readonly Defect[] = [
  { id: '001-03', weight: 'H', at: 'Uỷ ban nhân dân', rules: ['tone-marks-one-style'] },
  { id: '001-04', weight: 'W', at: 'issued: date: 2025', final: true, rules: ['number-and-date-when-final'] },
  { id: '001-05', weight: 'E', at: 'ngày 16/6/2025.', rules: ['basis-closing'] },
  {
    id: '001-06',
    weight: 'W',
    at: 'về Thực hiện Thủ tục hành chính [..] Cổng Dịch vụ công Quốc gia',
    rules: ['citation-title', 'capitals-in-sentence'],
  },
  {
    id: '001-07',
    weight: 'H',
    at: 'bases: - Căn cứ [..] liên thông năm 2025 proposer',
    rules: ['basis-core'],
  },
  {
    id: '001-08',
    weight: 'W',
    at: 'Ban hành kèm theo Quyết định này Kế hoạch [..] phường Hưng Đạo.',
    rules: ['subject-names-plan'],
  },
  { id: '001-09', weight: 'H', at: 'Quyết định có hiệu lực', rules: ['set-phrases'] },
  {
    id: '001-10',
    weight: 'H',
    at: 'Trưởng các Phòng chuyên môn',
    rules: ['agency-spelling', 'capitals-in-sentence'],
  },
  { id: '001-11', weight: 'E', at: 'TM. Uỷ ban nhân dân', rules: ['authority-signature'] },
  { id: '001-13', weight: 'W', at: 'số /QĐ-UBND ngày / /2025', rules: ['attachment-date'] },
  {
    id: '001-14',
    weight: 'W',
    at: ['content: Kế hoạch kiểm soát TTHC', 'group: Nhiệm vụ kiểm soát TTHC'],
    rules: ['abbreviation-introduced'],
  },
  { id: '001-15', weight: 'H', at: 'Tháng 08/2025', rules: ['date-zeros'] },
  {
    id: '001-16',
    weight: 'W',
    at: 'Công khai điểm chỉ số DCCI, PAR INDEX, PAPI [..] support: ""',
    rules: ['task-complete'],
  },
  {
    id: '001-17',
    weight: 'W',
    at: ['Phục vụ Hành chính công', 'Phục vụ hành chính công'],
    rules: ['names-official', 'agency-spelling'],
  },
  {
    id: '001-18',
    weight: 'W',
    at: [
      'group: Kiểm soát chất lượng [..] Tham gia ý kiến',
      'group: Công bố, công khai TTHC [..] Công khai TTHC tại',
      'group: Kiểm tra việc thực hiện [..] Theo dõi hoạt động',
      'group: Chế độ thông tin, báo cáo [..] Báo cáo kết quả',
    ],
    rules: ['row-numbered'],
  },
  { id: '001-19', weight: 'W', at: 'Bộ phận Tiếp nhận và trả kết quả', rules: ['terms-current'] },
  {
    id: '001-20',
    weight: 'H',
    at: ['Cổng Thông tin điện tử', 'Cổng thông tin điện tử'],
    rules: ['agency-spelling'],
  },
  {
    id: '001-21',
    weight: 'W',
    at: 'Thực hiện rà soát, đánh giá TTHC; đề xuất [..] support: ""',
    rules: ['task-complete'],
  },
  {
    id: '001-23',
    weight: 'W',
    at: 'phản ánh kiến nghị về lĩnh vực Tiếp nhận - xử lý và Trả kết quả',
    rules: ['set-phrases', 'capitals-in-sentence'],
  },
  { id: '001-24', weight: 'H', at: 'một cửa, cơ chế một cửa liên thông', rules: ['set-phrases'] },
  { id: '001-25', weight: 'E', at: 'Văn bản số 5633/VPCP- KSTT', rules: ['citation-symbol'] },
  { id: '001-26', weight: 'W', at: 'lead: ""', rules: ['task-complete'] },
  {
    id: '001-28',
    weight: 'W',
    at: 'number: "" content: Đảm bảo đạt tỷ lệ hồ sơ trực tuyến',
    rules: ['row-numbered'],
  },
]

const FIXED = 'Quốc hiệu, tiêu ngữ là chữ cố định, kehoach tự viết cho đúng.'

export const outOfReach: readonly OutOfReach[] = [
  { id: '001-01', weight: 'E', cannotBeHeld: true, why: FIXED },
  { id: '001-02', weight: 'E', cannotBeHeld: true, why: FIXED },
  {
    id: '001-12',
    weight: 'H',
    why: 'Nơi nhận là chỗ người ta quen viết tắt; nhắc ở đó là nhắc hầu như mọi văn bản.',
  },
  { id: '001-22', weight: 'H', why: 'Sản phẩm không hợp với nhiệm vụ: phải hiểu nội dung mới thấy.' },
  { id: '001-27', weight: 'H', why: 'Tên đơn vị sự nghiệp do từng địa phương đặt, không có nguồn để so.' },
]

export const looksWrong: readonly LooksWrong[] = [
  { at: '- Như Điều 4 - Văn phòng', why: 'Đúng thứ tự nơi nhận.' },
  { at: '- Các phòng, đơn vị', why: 'Đúng thứ tự nơi nhận.' },
  { at: 'Quyết định số /QĐ-UBND', why: 'Bản điện tử được để trống số.', except: ['attachment-date'] },
  {
    at: ['09/6/2025', '24/01/2025', '25/7/2023'],
    why: 'Ngày tháng viết đúng.',
    except: ['row-numbered'],
  },
]
