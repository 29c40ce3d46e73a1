/**
 * Names with capitals as the texts that set them up write them: NĐ 118/2025/NĐ-CP (Bộ phận Một cửa, Trung tâm Phục vụ
 * hành chính công, Cổng Dịch vụ công quốc gia), NĐ 61/2018/NĐ-CP (Bộ phận Tiếp nhận và Trả kết quả), Luật Căn cước
 * (Cơ sở dữ liệu quốc gia về dân cư), PL II.IV of NĐ 30/2020/NĐ-CP (bodies of the State).
 */
export const OFFICIAL_NAMES: readonly string[] = [
  'Cổng Dịch vụ công quốc gia',
  'Cơ sở dữ liệu quốc gia về dân cư',
  'Trung tâm Phục vụ hành chính công',
  'Bộ phận Một cửa',
  'Bộ phận Tiếp nhận và Trả kết quả',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Văn phòng Chính phủ',
  'Thủ tướng Chính phủ',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
]

/** Those that laws write small as well. */
export const ALSO_SMALL: ReadonlySet<string> = new Set([
  'Cổng Dịch vụ công quốc gia',
  'Cơ sở dữ liệu quốc gia về dân cư',
  'Hội đồng nhân dân',
])
