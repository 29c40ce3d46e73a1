/** Right pairs that are rare where the counts come from, one mark from a frequent one; each met in a published text. */
export const RIGHT_PAIRS_TOO: readonly string[] = [
  'cơ số', // of medicines
  'công tắc', // of a lamp
  'bì thư',
  'mỏ tả', // Mỏ Tả Phời
  'dừng đối', // thu phí không dừng đối với …
  'nhiệm ký', // trách nhiệm ký …
  'vệ mọi', // bảo vệ mọi …
  'quản hệ', // chủ quản hệ thống
  'phương ấn',
  'chặt chẻ',
]
