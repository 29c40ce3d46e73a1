import type { Defect, LooksWrong, OutOfReach } from './defect.ts'

/** Kế hoạch 10/KH-UBND of phường Dĩnh Kế, 17/01/2024. */
export const defects: readonly Defect[] = [
  {
    id: '002-01',
    weight: 'E',
    at: ['PHƢỜNG', 'phƣờng', 'trƣớc', 'cƣờng', 'cƣơng', 'ngƣời', 'trƣờng', 'bƣu', 'NGƢỜI', 'NƢỚC'],
    everywhere: true,
    rules: ['letters-vietnamese'],
  },
  { id: '002-02', weight: 'E', at: 'đƣợc', rules: ['letters-vietnamese'] },
  {
    id: '002-04',
    weight: 'E',
    at: '(Ban hành kèm theo Kế hoạch [..] UBND phường)',
    rules: ['attachment-agrees'],
  },
  {
    id: '002-05',
    weight: 'W',
    at: 'Kế hoạch số 09/KH-UBND ngày 12/01/2024 của Chủ tịch UBND thành phố về việc thực hiện kiểm soát thủ tục hành chính (TTHC) và cơ chế một cửa, một cửa liên thông năm 2024;',
    rules: ['citation-form'],
  },
  { id: '002-07', weight: 'W', at: 'tổ chức về quy định, TTHC.', rules: ['spaces-single'] },
  {
    id: '002-09',
    weight: 'H',
    at: ['uỷ quyền', 'Đảng uỷ', 'số hoá', 'hoá'],
    rules: ['tone-marks-one-style'],
  },
  { id: '002-10', weight: 'E', at: 'quy phạp', rules: ['confused-phrases'] },
  { id: '002-11', weight: 'W', at: 'Trường hợp, để', rules: ['commas-kept'] },
  {
    id: '002-12',
    weight: 'W',
    at: ['bộ phận "Một cửa"', 'Bộ phận một cửa', 'Bộ phận tiếp nhận và trả kết quả'],
    rules: ['agency-spelling', 'names-official'],
  },
  { id: '002-13', weight: 'W', at: 'Quyết định số 766/QĐ-TTg.', rules: ['citation-form'] },
  { id: '002-14', weight: 'W', at: 'Nghị định số 61/2018/NĐ-CP', rules: ['citation-form'] },
  { id: '002-15', weight: 'H', at: 'Quyết định số 45/2016/QĐ-TTg', rules: ['citation-form'] },
  { id: '002-16', weight: 'W', at: 'Nghị định số 45/2020/NĐ-CP', rules: ['citation-form'] },
  {
    id: '002-17',
    weight: 'H',
    at: ['hàng tháng', 'hằng tháng', 'Hàng tháng'],
    rules: ['tone-marks-one-style'],
  },
  { id: '002-18', weight: 'W', at: ['HĐND-UBND', 'Xã hội, Văn phòng'], rules: ['agency-spelling'] },
  {
    id: '002-19',
    weight: 'W',
    at: 'văn bản QPPL của Trung ương, của Tỉnh',
    rules: ['abbreviation-introduced', 'capitals-in-sentence'],
  },
  { id: '002-20', weight: 'W', at: 'cơ chế một cửa liên thông do', rules: ['set-phrases'] },
  {
    id: '002-23',
    weight: 'H',
    at: ['các tổ chức CT-XH phường (p/h t/tr)', 'TDP', 'CBCC'],
    rules: ['abbreviation-introduced'],
  },
  { id: '002-25', weight: 'E', at: 'Trước 10/2/2024', rules: ['date-zeros'] },
  {
    id: '002-26',
    weight: 'H',
    at: 'nhóm: Công bố, công khai TTHC [..] Thực hiện công khai các TTHC',
    rules: ['row-numbered'],
  },
  {
    id: '002-27',
    weight: 'W',
    at: 'Thực hiện rà soát theo Kế hoạch số 5392/KH-UBND [..] sản phẩm: ""',
    rules: ['task-complete'],
  },
  { id: '002-28', weight: 'H', at: 'Bộ phận Một cửa, Các bộ phận', rules: ['capitals-in-sentence'] },
  { id: '002-29', weight: 'E', at: 'thực hiên', rules: ['confused-phrases'] },
  { id: '002-30', weight: 'W', at: 'Phòng Nội vụ, Văn phòng HĐND-UBND TP', rules: ['agency-level'] },
  { id: '002-31', weight: 'W', at: 'chủ trì: UBND thành phố', rules: ['agency-level'] },
  { id: '002-32', weight: 'W', at: 'phản ánh kiến nghị', everywhere: true, rules: ['set-phrases'] },
  { id: '002-33', weight: 'H', at: 'một cửa, cơ chế một cửa liên thông', rules: ['set-phrases'] },
  {
    id: '002-34',
    weight: 'H',
    at: ['số thứ tự: "1."', 'hồ sơ giấy tờ'],
    rules: ['number-style', 'commas-kept'],
  },
  { id: '002-35', weight: 'W', at: 'chủ trì: ""', rules: ['task-complete'] },
  { id: '002-36', weight: 'W', at: 'trực tuyến mức độ 3, 4', rules: ['terms-current'] },
  {
    id: '002-38',
    weight: 'H',
    at: 'Cổng dịch vụ công quốc gia',
    rules: ['names-official', 'agency-spelling'],
  },
  { id: '002-39', weight: 'W', at: 'đối với cấp tỉnh tối thiểu là 20%', rules: ['agency-level'] },
  { id: '002-40', weight: 'W', at: 'phối hợp: ""', rules: ['task-complete'] },
  { id: '002-41', weight: 'E', at: 'số thứ tự: "4.3"', rules: ['item-number-unique'] },
  { id: '002-42', weight: 'H', at: 'cơ sở dữ liệu Quốc gia về Dân cư', rules: ['names-official'] },
  { id: '002-43', weight: 'W', at: 'thời hạn: Hàng tháng sản phẩm: ""', rules: ['task-complete'] },
]

export const outOfReach: readonly OutOfReach[] = [
  {
    id: '002-03',
    weight: 'E',
    cannotBeHeld: true,
    why: 'Quốc hiệu là chữ cố định, kehoach tự viết cho đúng.',
  },
  {
    id: '002-06',
    weight: 'H',
    why: 'Viết đầy đủ lại sau khi đã giải thích chữ viết tắt không sai và vẫn dễ hiểu.',
  },
  { id: '002-08', weight: 'W', why: 'Thừa chữ “và”: từng chữ đều đúng, phải hiểu câu mới thấy.' },
  { id: '002-21', weight: 'H', why: '“HĐND tỉnh” không kèm tên tỉnh ở lần viện dẫn đầu: như 000-20.' },
  {
    id: '002-22',
    weight: 'H',
    why: 'Kinh phí là một mục của “Tổ chức thực hiện”: chỗ đặt mục này không có quy định.',
  },
  { id: '002-24', weight: 'H', why: 'Nhiệm vụ viết thành danh từ, không có động từ: cần phân tích câu.' },
]

export const looksWrong: readonly LooksWrong[] = [
  {
    at: ['11/7/2013', '26/10/2022', '19/10/2016', '12/01/2024', '15/12/2024'],
    why: 'Chỉ ngày dưới 10 và tháng 1, 2 mới thêm số 0.',
  },
  {
    at: 'chức vụ: [TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch]',
    why: 'Kế hoạch của Ủy ban nhân dân do tập thể ban hành: thay mặt (TM.) và ký thay (KT.).',
  },
  { at: '2022-2025', why: 'Giữa hai năm là dấu gạch nối không có dấu cách.' },
]
