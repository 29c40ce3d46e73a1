import { COMPOUND_PAIRS } from './compound-pairs.ts'

/** Words of two syllables that titles of official texts are full of, whatever counts say of them. */
const COMPOUNDS: ReadonlySet<string> = new Set(
  `an ninh, an toàn, ban hành, bàn giao, báo cáo, bảo đảm, bảo hiểm, bảo trợ, bảo vệ, bắt đầu, bầu cử, biểu mẫu,
  biện pháp, bình quân, bồi dưỡng, bồi thường, bộ phận, cao tuổi, cá nhân, cán bộ, cải cách, căn cứ, cây xanh,
  cấp xã, chất lượng, chậm nhất, chế độ, chiến binh, chiếu sáng, chí minh, chính quyền, chính sách, chỉ đạo, chỉ số,
  chỉ thị, chỉ tiêu, chuẩn nghèo, chức vụ, chuyên môn, chuyển đổi, chủ nhiệm, chủ tịch, chủ trì, chương trình,
  chức năng, chứng thực, chữa cháy, con dấu, công an, công bố, công chức, công cộng, công dân, công khai,
  công nghệ, công tác, công trình, công việc, cộng đồng, cộng tác, cơ chế, cơ quan, cơ sở, cứu nạn, cử tri,
  cựu chiến, danh mục, dân cư, dân phòng, dân phố, dân quân, dân số, dân tộc, di tích, dịch bệnh, dịch vụ, diện tích,
  doanh nghiệp, du lịch, dữ liệu, dự kiến, dự phòng, dự toán, đào tạo, đánh giá, đảng ủy, đại biểu, đăng ký, đầu tư,
  đất đai, đấu giá, đấu thầu, đẩy mạnh, đê điều, đề nghị, đề xuất, địa chỉ, điện thoại, điện tử, địa bàn, địa điểm,
  địa giới, địa phương, định cư, định kỳ, đoàn thể, đoàn viên, đô thị, đối tượng, đột xuất, đơn giá, đơn giản,
  đơn vị, đường bộ, ghi chú, ghi nhận, gia cầm, gia đình, gia súc, giai đoạn, giao nhận, giao thông, giám đốc,
  giám sát, giáo dục, giáo viên, giải pháp, giải phóng, giải quyết, giảm nghèo, giấy tờ, hàng năm, hàng tháng,
  hành chính, hạn chế, hằng năm, hằng quý, hằng tháng, hằng tuần, hiệu quả, hình thức, họ tên, hoàn tất, hoàn thành,
  hoàn thiện, hoạt động, học sinh, họp báo, hồ chí, hồ sơ, hỗ trợ, hộ gia, hộ tịch, hội cựu, hội đồng, hội nghị,
  hội viên, hợp tác, hướng dẫn, kế hoạch, kế toán, kết nối, kết quả, kết thúc, khai sinh, khen thưởng, khiếu nại,
  khoa học, khó khăn, khối lượng, khu dân, khu phố, khuyến học, khuyết tật, kiến nghị, kiểm soát, kiểm tra,
  kiện toàn, kinh doanh, kinh phí, kinh tế, kịp thời, kỷ luật, ký nhận, kỷ niệm, lao động, lãnh đạo, lễ hội,
  liên hiệp, liên quan, liên thông, liệt sĩ, lĩnh vực, lưu trữ, lũy kế, mặt bằng, mặt trận, mầm non, môi trường,
  một cửa, mức độ, mục tiêu, năm học, năm ngoái, năng lực, nâng cao, ngân hàng, ngân sách, nghĩa vụ, nghị quyết,
  nguồn vốn, người cao, người dân, nhà nước, nhà trường, nhân dân, nhiệm vụ, nông dân, nông nghiệp, nông thôn,
  nội bộ, nội dung, nước sạch, pháp luật, phát triển, phản ánh, phân công, phấn đấu, phê duyệt, phong trào,
  phòng cháy, phòng chống, phó ban, phó chủ, phối hợp, phổ biến, phụ lục, phụ nữ, phụ trách, phương án, phương thức,
  phương tiện, quản lý, quân sự, quốc gia, quốc phòng, quy chế, quy định, quy hoạch, quy mô, quy phạm, quy trình,
  quyết định, quyết toán, rà soát, rác thải, sản phẩm, sắp xếp, so sánh, số tiền, so với, số liệu, số lượng, sử dụng,
  tài chính, tài sản, tái chế, tái định, tăng cường, tăng giảm, tập huấn, tập thể, tham mưu, thanh niên, thanh toán,
  thành lập, thành phần, thành phố, thành tiền, thành viên, thẩm định, thẩm quyền, thể thao, thi đua, thiên tai,
  thị trấn, thiết bị, thoát nước, thời điểm, thôn xóm, thông báo, thông minh, thông qua, thông tin, thống kê,
  thời gian, thời hạn, thu chi, thuộc tính, thú y, thủ tục, thủy lợi, thư viện, thương binh, thương mại, thường trực,
  thường xuyên, thực hiện, thực phẩm, thuyết minh, tiêm phòng, tiêu chí, tiến độ, tiến hành, tiếp công, tiếp nhận,
  tiểu học, tìm kiếm, tình hình, tình nguyện, toàn trình, tôn giáo, tố cáo, tổ chức, tổ dân, tổ quốc, tổng cộng,
  tổng hợp, tổng số, tranh chấp, trách nhiệm, trạm y, trật tự, trẻ em, triển khai, trình độ, trọng tâm, trung học,
  trung tâm, truyền thanh, truyền thông, trường học, trưởng ban, trưởng phòng, trực tuyến, tuyên truyền, tuyển quân,
  tư pháp, tự vệ, tỷ lệ, ước tính, ủy ban, ứng dụng, văn bản, văn hóa, văn phòng, văn thư, vận động, vật tư, vệ sinh,
  vi phạm, viên chức, việc làm, việt nam, xã hội, xây dựng, xử lý, xử phạt, y tế, yêu cầu`
    .split(',')
    .map(word => word.trim()),
)

/** By first syllable, the second ones with their firmness; read when a title is first broken. */
let counted: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined

/** How firmly two syllables, in small letters, are one word: 9 for certain, 0 not at all. */
export function firmness(first: string, second: string): number {
  if (COMPOUNDS.has(`${first} ${second}`)) return CERTAIN
  counted ??= new Map(COMPOUND_PAIRS.split('\n').map(secondsOf))
  return counted.get(first)?.get(second) ?? 0
}

/** Of words on the list above. */
export const CERTAIN = 9

function secondsOf(line: string): readonly [string, ReadonlyMap<string, number>] {
  const [first = '', ...seconds] = line.split(' ')
  return [first, new Map(seconds.map(second => [second.slice(0, -1), Number(second.at(-1))]))]
}
