import { broken, type Case } from './case.ts'
import { PLAN, PROSE, planWith, proseWith } from './plans.ts'

/** Plans of the wrong shape. */
export const SHAPE_CASES: readonly Case[] = [
  broken('shape-unknown-key', planWith('place:', 'plase:')),
  broken('shape-unknown-key-unlike-any', planWith('footnotes:', 'ghichu:')),
  broken('shape-missing-keys', 'kehoach: 1\nissuer: { name: A }\n'),
  broken('shape-empty-value', planWith('recipients: [Đài truyền thanh xã]', 'recipients:')),
  broken('shape-text-for-list', planWith('[Đài truyền thanh xã]', 'Đài truyền thanh xã')),
  broken('shape-number-for-text', planWith('symbol: UBND', 'symbol: 12')),
  broken('shape-list-for-text', planWith('title: Chuyển đổi số năm 2025', 'title: [Chuyển đổi số]')),
  broken('shape-text-read-as-key', planWith('- Văn phòng HĐND và UBND xã', '- Tổ chức thực hiện: Văn phòng')),
  broken('shape-wrong-choice', planWith('number, content', 'number, contents')),
  broken('shape-wrong-number-format', planWith('    rows:', '    numbering: [I, 2, (a)]\n    rows:')),
  broken('shape-column-width', planWith('deadline]', '{ kind: deadline, width: 3cm }]')),
  broken('shape-wrong-date', planWith('2025-03-03', '30/02/2025')),
  broken('shape-wrong-version', planWith('kehoach: 1', 'kehoach: 2')),
  broken('shape-double-key', `${PLAN}footnotes: {}\n`),
  broken(
    'shape-group-and-content',
    planWith('group: Nhiệm vụ chung', 'group: Nhiệm vụ chung\n        content: A'),
  ),
  broken('shape-no-text-at-all', PROSE.slice(0, PROSE.indexOf('plan:'))),
  broken(
    'shape-empty-text',
    proseWith(PROSE.slice(PROSE.indexOf('  body:'), PROSE.indexOf('  recipients:')), ''),
  ),
  broken(
    'shape-empty-article',
    planWith('- Văn phòng HĐND và UBND xã chịu trách nhiệm thi hành Quyết định này.', '- number: 2'),
  ),
  broken('shape-article-unknown-key', planWith('issues: plan', 'issues: plan\n      clause: [A]')),
  broken('shape-clause-of-two-kinds', planWith('issues: plan', 'clauses: [{ item: A, text: B }]')),
  broken(
    'shape-block-of-two-kinds',
    proseWith('heading: Kiến nghị', 'heading: Kiến nghị\n      chapter: Chung'),
  ),
  broken(
    'shape-block-unknown-key',
    proseWith('heading: Kiến nghị\n      body', 'headng: Kiến nghị\n      contents'),
  ),
  broken(
    'shape-block-text-read-as-key',
    proseWith('- Ủy ban nhân dân xã báo cáo như sau.', '- Ủy ban báo cáo: như sau.'),
  ),
  broken('shape-block-without-content', proseWith('heading: Kiến nghị\n      body: [Không.]', 'number: 2')),
  broken('shape-number-without-use', proseWith('- Ủy ban', '- number: 3\n      text: Ủy ban')),
  broken(
    'shape-number-too-large',
    proseWith('heading: Kiến nghị', 'heading: Kiến nghị\n      number: 100000'),
  ),
  broken('shape-number-for-block', proseWith('[cán bộ xã, cán bộ thôn]', '[12, 2025-01, true]')),
  broken('shape-list-for-block', proseWith('- Ủy ban nhân dân', '- - Ủy ban nhân dân')),
  broken('shape-text-for-body', proseWith('body: [Không.]', 'body: Không.')),
  broken('shape-wrong-type-name', proseWith('type: Báo cáo', 'type: Kế hoach')),
  broken('shape-wrong-mark', proseWith('urgency: Khẩn', 'urgency: Khẩn cấp, secrecy: 1')),
  broken('shape-signature-number', proseWith('signature: chu-tich', 'signature: 12')),
  broken(
    'shape-signature-unknown-key',
    proseWith('signature: chu-tich', 'signature: { titel: Chủ tịch, name: A }'),
  ),
  broken('shape-signatures', proseWith('signature: chu-tich', 'signature: [chu-tich, 3, { name: A }, []]')),
  broken(
    'shape-recipients',
    proseWith(
      '- { group: Bản điện tử, to: [Đài truyền thanh xã] }',
      [
        '- group: Bản điện tử',
        '- to: [A]',
        '- { list: thuong-truc, to: [A] }',
        '- { group: A, to: B }',
        '- { grup: A, to: [B] }',
        '- Gửi: các thôn',
        '- 12',
      ].join('\n    '),
    ),
  ),
  broken(
    'shape-signers-and-lists',
    proseWith('{ title: Chủ tịch, name: Nguyễn Văn An }', 'Nguyễn Văn An').replace(
      '[TT Đảng ủy, TT HĐND xã]',
      'TT Đảng ủy',
    ),
  ),
  broken('shape-appendices', `${PROSE}appendices: [{ title: A }, { tilte: B, to: Kế hoach, body: [] }]\n`),
  broken('shape-not-a-plan', '- kehoach: 1\n'),
  broken('shape-very-many', `${PLAN}${Array.from({ length: 205 }, (_, i) => `k${i}: 1\n`).join('')}`),
  broken('shape-all-at-once', everythingWrong()),
]

function everythingWrong(): string {
  return planWith('symbol: UBND', 'symbol: 12')
    .replace('2025-03-03', '2025-13-03')
    .replace('authority:', 'autority:')
    .replace('[Đài truyền thanh xã]', '[]')
    .replace('number, content', 'stt, content')
    .replace('- group: Nhiệm vụ chung', '- grup: Nhiệm vụ chung')
}
