/** Words of two syllables that titles of official texts are full of; a line does not end inside one. */
const COMPOUNDS: ReadonlySet<string> = new Set(
  `an ninh, an toàn, ban hành, bảo đảm, bảo hiểm, bảo vệ, báo cáo, biểu mẫu, cải cách, cán bộ, cấp xã, chế độ, chỉ đạo,
  chỉ tiêu, chí minh, chính quyền, chính sách, chỉ thị, chủ tịch, chứng thực, chương trình, chuyển đổi, chức năng,
  công an, công bố, công chức, công cộng, công dân, công khai, công nghệ, công tác, công trình, cộng đồng, cơ chế,
  cơ quan, cơ sở, cứu nạn, danh mục, dân cư, dân số, dịch vụ, doanh nghiệp, dữ liệu, đánh giá, đất đai, đầu tư, địa bàn,
  địa giới, địa phương, điện tử, đô thị, đơn giản, đơn vị, đường bộ, gia đình, giai đoạn, giải phóng, giải quyết,
  giảm nghèo, giám sát, giao thông, giáo dục, giấy tờ, hành chính, hoạt động, hồ chí, hồ sơ, hội đồng, hội nghị,
  hướng dẫn, kế hoạch, kết quả, khoa học, khuyến học, kiểm soát, kiểm tra, kiện toàn, kinh phí, kinh tế, kỷ niệm,
  lãnh đạo, liên thông, liệt sĩ, môi trường, một cửa, mục tiêu, năng lực, ngân sách, nghị quyết, người dân, nhà nước,
  nhân dân, nhiệm vụ, nội bộ, nội dung, nông nghiệp, nông thôn, phát triển, phân công, phòng chống, phối hợp, phổ biến,
  phụ lục, phụ trách, phương án, pháp luật, quản lý, quốc gia, quốc phòng, quy chế, quy định, quy trình, quyết định,
  rà soát, sử dụng, tài chính, tái chế, tăng cường, thành lập, thành phần, thành phố, thanh toán, thể thao, thị trấn,
  thiên tai, thông tin, thông báo, thống kê, thuộc tính, thủ tục, thực hiện, thực phẩm, thương binh, thường xuyên,
  tiếp công, tiếp nhận, tìm kiếm, tình hình, tổ chức, tổ quốc, toàn trình, tổng hợp, tranh chấp, trách nhiệm, triển khai,
  trực tuyến, truyền thanh, truyền thông, trung tâm, tuyên truyền, tuyển quân, tư pháp, ủy ban, ứng dụng, vận động,
  văn bản, văn hóa, văn phòng, vệ sinh, viên chức, việt nam, vi phạm, xã hội, xây dựng, xử lý, xử phạt, y tế`
    .split(',')
    .map(word => word.trim()),
)

/** Whether two syllables, in small letters, are one word. */
export function isCompound(first: string, second: string): boolean {
  return COMPOUNDS.has(`${first} ${second}`)
}
