/** What the forms of single types ask for beside a text (Mẫu 1.7 to 1.10), each under a key of its own. */
export const PARTICULARS = [
  {
    key: 'occasion',
    vietnamese: 'tới dự',
    meaning: 'Cuộc họp, hội nghị được mời tới dự (giấy mời).',
    example: 'Hội nghị sơ kết công tác 6 tháng đầu năm 2026',
  },
  {
    key: 'starts',
    vietnamese: 'bắt đầu',
    meaning: 'Thời gian bắt đầu cuộc họp (biên bản).',
    example: '08 giờ 00, ngày 15 tháng 6 năm 2026',
  },
  {
    key: 'venue',
    vietnamese: 'địa điểm',
    meaning: 'Địa điểm họp (giấy mời, biên bản).',
    example: 'Hội trường tầng 2, trụ sở UBND xã',
  },
  {
    key: 'time',
    vietnamese: 'thời gian',
    meaning: 'Thời gian họp (giấy mời).',
    example: '08 giờ 00, thứ Hai, ngày 15 tháng 6 năm 2026',
  },
  {
    key: 'present',
    vietnamese: 'có mặt',
    meaning: 'Thành phần tham dự; nhiều người, nhiều đơn vị thì mỗi dòng một phần tử (biên bản).',
    example: ['Lãnh đạo UBND xã', 'Trưởng các thôn'],
  },
  {
    key: 'absent',
    vietnamese: 'vắng mặt',
    meaning: 'Người vắng mặt, có lý do (biên bản).',
    example: 'Ông Lê Văn Bình, Trưởng thôn 3 (đi học)',
  },
  {
    key: 'chair',
    vietnamese: 'chủ trì',
    meaning: 'Người chủ trì (giấy mời, biên bản).',
    example: 'Ông Nguyễn Văn An, Chủ tịch UBND xã',
  },
  {
    key: 'clerk',
    vietnamese: 'thư ký',
    meaning: 'Người ghi biên bản.',
    example: 'Bà Trần Thị Mai, công chức Văn phòng HĐND và UBND xã',
  },
  {
    key: 'ends',
    vietnamese: 'kết thúc',
    meaning: 'Giờ, ngày kết thúc cuộc họp (biên bản).',
    example: '11 giờ 30, ngày 15 tháng 6 năm 2026',
  },
  {
    key: 'request',
    vietnamese: 'xét đơn',
    meaning: 'Đơn được xét: ngày, của ai (giấy nghỉ phép).',
    example: 'ngày 08 tháng 6 năm 2026 của bà Trần Thị Mai',
  },
  {
    key: 'bearer',
    vietnamese: 'ông bà',
    meaning: 'Người được giới thiệu hay được nghỉ phép: họ và tên.',
    example: 'Trần Thị Mai',
  },
  {
    key: 'position',
    vietnamese: 'chức vụ',
    meaning: 'Chức vụ của người ấy (giấy giới thiệu, giấy nghỉ phép).',
    example: 'Công chức Văn phòng HĐND và UBND xã',
  },
  {
    key: 'sentTo',
    vietnamese: 'được cử đến',
    meaning: 'Nơi được cử đến (giấy giới thiệu).',
    example: 'Sở Nội vụ tỉnh',
  },
  {
    key: 'purpose',
    vietnamese: 'về việc',
    meaning: 'Việc được cử đi làm (giấy giới thiệu).',
    example: 'Nhận hồ sơ thi đua, khen thưởng năm 2026',
  },
  {
    key: 'validUntil',
    vietnamese: 'có giá trị đến',
    meaning: 'Ngày cuối cùng giấy có giá trị (giấy giới thiệu).',
    example: 'ngày 30 tháng 6 năm 2026',
  },
  {
    key: 'leave',
    vietnamese: 'được nghỉ',
    meaning: 'Thời gian và nơi nghỉ (giấy nghỉ phép).',
    example: '05 ngày kể từ ngày 15 tháng 6 năm 2026 đến hết ngày 19 tháng 6 năm 2026 tại tỉnh Nghệ An',
  },
  {
    key: 'countedAs',
    vietnamese: 'tính vào',
    meaning: 'Những ngày nghỉ được tính vào thời gian nào (giấy nghỉ phép).',
    example: 'nghỉ phép hằng năm của năm 2026',
  },
] as const satisfies readonly Particular[]

interface Particular {
  readonly key: string
  readonly vietnamese: string
  readonly meaning: string
  readonly example: string | readonly string[]
}

export type ParticularKey = (typeof PARTICULARS)[number]['key']

/** What a text gives of them, each one line or several. */
export type Particulars = { readonly [key in ParticularKey]?: readonly string[] | undefined }
