import { broken, type Case } from './case.ts'
import { planWith, VIETNAMESE_PLAN, vietnamesePlanWith, vietnameseProseWith } from './plans.ts'

/** Plans with Vietnamese keys. */
export const KEY_CASES: readonly Case[] = [
  {
    name: 'keys-build',
    args: ['build', 'plan.yaml'],
    files: { 'plan.yaml': VIETNAMESE_PLAN.replace('nơi nhận:', 'Noi-nhan:') },
    exit: 0,
  },
  broken('keys-two-names', planWith('  recipients:', '  căn cứ: [Luật A]\n  recipients:')),
  broken('keys-two-spellings', vietnamesePlanWith('  nơi nhận:', '  can_cu: [Luật A]\n  nơi nhận:')),
  broken('keys-unknown', vietnamesePlanWith('địa danh:', 'địa chỉ:').replace('thẩm quyền:', 'tham_quyen_:')),
  broken('keys-unknown-unlike-any', vietnamesePlanWith('chú thích:', 'người soạn:')),
  broken('keys-missing', 'kehoach: 1\ncơ quan ban hành: { tên cơ quan: A }\nquyết định:\n  can_cu: A\n'),
  broken('keys-missing-in-english', 'kehoach: 1\nissuer: { tên cơ quan: A, symbol: B }\ndecision: {}\n'),
  broken('keys-wrong-choice', vietnamesePlanWith('[số thứ tự, nội dung', '[stt, nội dun')),
  broken(
    'keys-wrong-value',
    vietnamesePlanWith('ký hiệu: UBND', 'ký hiệu: 12').replace('- ban hành:', '- tên:  # '),
  ),
  broken(
    'keys-group-and-content',
    vietnamesePlanWith('nhóm: Nhiệm vụ chung', 'nhóm: A\n        nội dung: A'),
  ),
  broken(
    'keys-two-kinds',
    vietnameseProseWith('đề mục: Kiến nghị', 'đề mục: Kiến nghị\n      chương: Chung'),
  ),
  broken(
    'keys-of-recipients',
    vietnameseProseWith(
      '- { nhóm: Bản điện tử, gồm: [Đài truyền thanh xã] }',
      '- { nhóm: A }\n    - { gồm: [A] }',
    ),
  ),
  broken(
    'keys-of-signature',
    vietnameseProseWith('người ký: chu-tich', 'người ký: { chức vu: A, họ tên: B }'),
  ),
  broken(
    'keys-of-people-missing',
    vietnameseProseWith('  chu-tich: {', '  pho-chu-tich: {').replace('  thuong-truc: [', '  don-vi: ['),
  ),
  broken(
    'keys-in-rules',
    vietnamesePlanWith('chủ trì: van-phong', 'chủ trì: van-phog, sản phẩm: A').replace('[^nb]', '[^note]'),
  ),
]
