/** Words of two syllables that titles of official texts are full of; a line does not end inside one. */
const COMPOUNDS: ReadonlySet<string> = new Set(
  `an ninh, an toàn, bàn giao, ban hành, báo cáo, bảo đảm, bảo hiểm, bảo trợ, bảo vệ, bầu cử, biểu mẫu, bồi dưỡng,
  bồi thường, cải cách, cán bộ, cao tuổi, cấp xã, cây xanh, chất lượng, chế độ, chỉ đạo, chí minh, chỉ thị, chỉ tiêu,
  chiến binh, chiếu sáng, chính quyền, chính sách, chủ tịch, chữa cháy, chuẩn nghèo, chức năng, chứng thực,
  chương trình, chuyển đổi, cơ chế, cơ quan, cơ sở, con dấu, công an, công bố, công chức, công cộng, công dân,
  cộng đồng, công khai, công nghệ, công tác, cộng tác, công trình, cử tri, cựu chiến, cứu nạn, dân cư, dân phố,
  dân phòng, dân quân, dân số, dân tộc, danh mục, di tích, dịch bệnh, dịch vụ, doanh nghiệp, du lịch, dữ liệu,
  dự toán, đại biểu, đăng ký, đánh giá, đào tạo, đất đai, đấu giá, đấu thầu, đầu tư, đẩy mạnh, đê điều, địa bàn,
  địa giới, địa phương, điện tử, định cư, đô thị, đơn giản, đơn vị, đường bộ, gia cầm, gia đình, gia súc, giai đoạn,
  giải phóng, giải quyết, giảm nghèo, giám sát, giáo dục, giao nhận, giao thông, giáo viên, giấy tờ, hành chính,
  hiệu quả, hồ chí, hộ gia, hồ sơ, hộ tịch, hỗ trợ, hoàn thành, hoàn thiện, hoạt động, học sinh, hội đồng, hội nghị,
  hướng dẫn, kế hoạch, kế toán, kết quả, khai sinh, khen thưởng, khiếu nại, khó khăn, khoa học, khuyến học,
  khuyết tật, kiểm soát, kiểm tra, kiến nghị, kiện toàn, kinh doanh, kinh phí, kinh tế, kỷ luật, kỷ niệm, lãnh đạo,
  lao động, lễ hội, liên thông, liệt sĩ, lưu trữ, mầm non, mặt bằng, mặt trận, môi trường, một cửa, mục tiêu,
  nâng cao, năng lực, ngân hàng, ngân sách, nghị quyết, nghĩa vụ, người cao, người dân, nhà nước, nhà trường,
  nhân dân, nhiệm vụ, nội bộ, nội dung, nông dân, nông nghiệp, nông thôn, nước sạch, phản ánh, phân công, phấn đấu,
  pháp luật, phát triển, phó ban, phổ biến, phối hợp, phòng cháy, phòng chống, phong trào, phụ lục, phụ nữ, phụ trách,
  phương án, quản lý, quân sự, quốc gia, quốc phòng, quy chế, quy định, quy hoạch, quy phạm, quy trình, quyết định,
  quyết toán, rà soát, rác thải, sắp xếp, số liệu, sử dụng, tái chế, tài chính, tái định, tài sản, tăng cường,
  tập huấn, thành lập, thanh niên, thành phần, thành phố, thanh toán, thành viên, thể thao, thi đua, thị trấn,
  thiên tai, thoát nước, thông báo, thống kê, thông minh, thông tin, thu chi, thủ tục, thư viện, thú y, thực hiện,
  thực phẩm, thuộc tính, thương binh, thương mại, thường trực, thường xuyên, thủy lợi, tiêm phòng, tiếp công, tiếp nhận, tiêu chí,
  tiểu học, tìm kiếm, tình hình, tình nguyện, tố cáo, tổ chức, tổ dân, tổ quốc, toàn trình, tôn giáo, tổng hợp,
  trách nhiệm, tranh chấp, trật tự, trẻ em, triển khai, trọng tâm, trực tuyến, trung học, trung tâm, trưởng ban,
  truyền thanh, truyền thông, tư pháp, tự vệ, tuyển quân, tuyên truyền, ứng dụng, ủy ban, văn bản, vận động, văn hóa,
  văn phòng, văn thư, vệ sinh, vi phạm, việc làm, viên chức, việt nam, xã hội, xây dựng, xử lý, xử phạt, y tế`
    .split(',')
    .map(word => word.trim()),
)

/** Whether two syllables, in small letters, are one word. */
export function isCompound(first: string, second: string): boolean {
  return COMPOUNDS.has(`${first} ${second}`)
}
