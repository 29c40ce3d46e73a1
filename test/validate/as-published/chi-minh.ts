import type { Defect, LooksWrong, OutOfReach } from './defect.ts'

/** Quyết định 37/QĐ-UBND of phường Chí Minh, 17/02/2025. */
export const defects: readonly Defect[] = [
  { id: '000-02', weight: 'E', at: 'của Chủ tịch UBND thành phố)', rules: ['attachment-agrees'] },
  { id: '000-03', weight: 'W', at: 'ngày17 tháng 02', rules: ['words-apart'] },
  {
    id: '000-04',
    weight: 'W',
    at: ['title: Kiểm soát TTHC và', 'subject: Ban hành Kế hoạch kiểm soát thủ tục hành chính'],
    rules: ['subject-names-plan', 'abbreviation-introduced'],
  },
  {
    id: '000-05',
    weight: 'W',
    at: 'Ban hành kèm theo Quyết định này Kế hoạch [..] năm 2025 phường Chí Minh.',
    rules: ['subject-names-plan'],
  },
  { id: '000-06', weight: 'W', at: 'thành phố Chí Linh Ban hành Kế hoạch', rules: ['capitals-in-sentence'] },
  { id: '000-07', weight: 'W', at: ['1.Công chức', '2.Công chức'], everywhere: true, rules: ['words-apart'] },
  { id: '000-08', weight: 'H', at: 'chỉ tiêu được giao;', rules: ['list-ends'] },
  { id: '000-09', weight: 'W', at: 'Văn hóa – xã hội', rules: ['dash-in-names'] },
  { id: '000-10', weight: 'W', at: 'Tài chính – kế toán', rules: ['dash-in-names'] },
  { id: '000-11', weight: 'W', at: 'Tư pháp – Hộ tịch', rules: ['dash-in-names'] },
  {
    id: '000-12',
    weight: 'W',
    at: ['TT Đảng ủy - TT HĐND phường', 'Như Điều 3'],
    rules: ['recipient-alone', 'recipients-order'],
  },
  { id: '000-13', weight: 'E', at: 'Lưu: VP', rules: ['filing-clerks'] },
  { id: '000-14', weight: 'W', at: 'thành phố, các xã, phường theo', rules: ['agency-level'] },
  { id: '000-15', weight: 'E', at: '107/2021/NĐ- CP', rules: ['citation-symbol'] },
  { id: '000-16', weight: 'W', at: 'phản ánh kiến nghị', rules: ['set-phrases'] },
  {
    id: '000-17',
    weight: 'W',
    at: 'group: "Tổ chức thực hiện các nhiệm vụ kiểm soát [..] Kế hoạch tổ chức thực hiện.',
    rules: ['row-numbered'],
  },
  { id: '000-21', weight: 'E', at: 'phươn án đơn giảm hóa', rules: ['confused-phrases'] },
  {
    id: '000-24',
    weight: 'W',
    at: 'Nghị quyết của Chính phủ về đổi mới toàn diện',
    rules: ['citation-form'],
  },
  { id: '000-26', weight: 'W', at: 'Văn phòng UBND; Bộ phận', rules: ['agency-spelling'] },
  {
    id: '000-27',
    weight: 'W',
    at: ['Trả kết quả của phường', 'Bộ phận Một cửa phường'],
    rules: ['agency-spelling'],
  },
  {
    id: '000-28',
    weight: 'W',
    at: 'Tiết 4, điểm a, khoản 3 Mục I Nghị quyết số 27/NQ-CP',
    rules: ['footnote-repeated', 'citation-place-commas'],
  },
  { id: '000-30', weight: 'H', at: 'chuyên môn; Các cơ quan ngành dọc', rules: ['capitals-in-sentence'] },
  {
    id: '000-31',
    weight: 'H',
    at: ['Thường xuyên năm 2025', 'Thường xuyên trong năm 2025.'],
    rules: ['deadline-form'],
  },
  { id: '000-32', weight: 'W', at: 'Đạt tỷ lệ tối thiểu 100%', rules: ['sentence-sound'] },
  { id: '000-33', weight: 'H', at: 'số hoá', rules: ['tone-marks-one-style'] },
  { id: '000-34', weight: 'W', at: 'các đơn vị trong đơn vị', rules: ['sentence-sound'] },
  { id: '000-35', weight: 'W', at: 'trong bộ, cơ quan, địa phương', rules: ['agency-level'] },
  { id: '000-36', weight: 'W', at: 'Tháng12 năm 2025', rules: ['words-apart'] },
  { id: '000-37', weight: 'H', at: '100 % hồ sơ', rules: ['percent-glued'] },
  { id: '000-38', weight: 'W', at: 'support: ""', rules: ['task-complete'] },
  { id: '000-39', weight: 'W', at: 'support: Trang thông tin điện tử', rules: ['agency-is-agency'] },
  { id: '000-40', weight: 'W', at: 'phóng sự…..trên', rules: ['dots-in-tasks'] },
  {
    id: '000-41',
    weight: 'H',
    at: ['hướng dẫn ...', 'quyết định...', 'trực tuyến…'],
    rules: ['dots-in-tasks'],
  },
  { id: '000-43', weight: 'H', at: ['bảo đảm chất lượng', 'đảm bảo'], rules: ['tone-marks-one-style'] },
]

const FIXED = 'Tiêu ngữ là chữ cố định, kehoach tự viết cho đúng.'

export const outOfReach: readonly OutOfReach[] = [
  { id: '000-01', weight: 'E', cannotBeHeld: true, why: FIXED },
  {
    id: '000-18',
    weight: 'W',
    why: 'Thiếu dấu phẩy giữa hai cụm danh từ: từng chữ đều đúng, phải hiểu câu mới thấy.',
  },
  {
    id: '000-20',
    weight: 'H',
    why: '“tỉnh” không kèm tên tỉnh ở lần viện dẫn đầu: chưa có quy tắc; cơ quan ban hành viết tắt như vậy còn nhiều trong văn bản của xã.',
  },
  { id: '000-29', weight: 'W', why: 'Câu thiếu bổ ngữ: từng chữ đều đúng, phải hiểu câu mới thấy.' },
]

export const looksWrong: readonly LooksWrong[] = [
  {
    at: ['08/6/2010', '07/8/2017', '19/6/2015', '23/4/2018', '08/4/2020', '15/9/2025'],
    why: 'Chỉ ngày dưới 10 và tháng 1, 2 mới thêm số 0.',
    except: ['basis-lapses'],
  },
  {
    at: 'Luật Tổ chức chính quyền địa phương ngày 19/6/2015; [..] ngày 22/11/2019',
    why: 'Căn cứ là luật không ghi số và cơ quan ban hành; luật sửa đổi được ghi nối bằng dấu chấm phẩy.',
    except: ['basis-lapses'],
  },
  {
    at: [
      'Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 [..] kiểm soát thủ tục hành chính',
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính; Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ',
    ],
    why: 'Còn hiệu lực vào ngày ban hành; văn bản sửa đổi được ghi nối bằng dấu chấm phẩy.',
    except: ['basis-lapses'],
  },
  { at: 'proposer: Văn phòng HĐND và UBND phường', why: 'Dòng cuối của phần căn cứ kết thúc bằng dấu chấm.' },
]
