import {
  PLAN,
  PROSE,
  planWith,
  planWithout,
  proseWith,
  VIETNAMESE_PLAN,
  vietnamesePlanWith,
  vietnameseProseWith,
} from './plans.ts'

/** A command line, the files it finds, and how it ends; what it prints is in `golden/<name>.<language>.txt`. */
export interface Case {
  readonly name: string
  readonly args: readonly string[]
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly exit: number
}

const latin1 = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))

/** One broken plan, validated. */
function broken(name: string, plan: string | Uint8Array): Case {
  return { name, args: ['validate', 'plan.yaml'], files: { 'plan.yaml': plan }, exit: 1 }
}

const yaml: readonly Case[] = [
  broken('yaml-colon-in-text', planWith('place: An Bình }', 'place: An Bình }\nsubject: Về việc: kế hoạch')),
  broken('yaml-missing-colon', planWith('agencies:\n', 'agencies\n')),
  broken('yaml-open-quote', planWith('title: Chuyển đổi số năm 2025', 'title: "Chuyển đổi số năm 2025')),
  broken('yaml-open-bracket', planWith('[Đài truyền thanh xã]', '[Đài truyền thanh xã')),
  broken('yaml-bracket-in-flow', planWith("'Rà soát thủ tục[^nb]'", 'Rà soát thủ tục[^nb]')),
  broken('yaml-tab', planWith('  van-phong:', '\tvan-phong:')),
  broken('yaml-indentation', planWith('  van-phong: Văn', '  a: A\n    van-phong: Văn')),
  broken('yaml-reserved', planWith('nb: Kể', 'nb: @Kể')),
  broken('yaml-tag-loses-text', planWith('nb: Kể cả', 'nb: !Kể cả')),
  broken('yaml-escape', planWith('nb: Kể cả thủ tục nội bộ.', 'nb: "C:\\kế-hoạch"')),
  broken('yaml-two-documents', `${PLAN}---\n${PLAN}`),
  broken('yaml-unknown-alias', planWith('nb: Kể cả thủ tục nội bộ.', 'nb: *nội-bộ')),
  broken('yaml-cyclic-alias', planWith('[Đài truyền thanh xã]', '&a [*a]')),
  broken('yaml-text-begins-with-star', proseWith('- Ủy ban nhân dân xã', '- **Ủy ban** nhân dân xã')),
  broken('yaml-text-begins-with-bracket', proseWith('- Ủy ban nhân dân', '- [1] Ủy ban nhân dân')),
  broken('yaml-text-begins-with-quote', proseWith('title: Kết quả', 'title: "Kết quả" Ủy ban N\'Gô')),
  broken('yaml-text-ends-in-colon', proseWith('báo cáo như sau.', 'báo cáo như sau:')),
  broken(
    'yaml-lost-text',
    proseWith('- Ủy ban nhân dân xã', '- &B\n    - #3\n    - ! Chú ý\n    - >5\n    - Ủy ban #3 nhân dân xã'),
  ),
  broken('yaml-several', planWith('nb: Kể', 'nb: @Kể').replace('title: Chuyển', 'title: `Chuyển')),
]

const files: readonly Case[] = [
  broken('file-empty', ''),
  broken('file-only-comments', '# chưa viết gì\n'),
  broken('file-not-utf8', latin1('kehoach: 1\nplace: An B\xecnh\n')),
  broken('file-utf16', utf16(PLAN)),
  broken('file-word', latin1('PK\x03\x04…')),
  broken('file-old-line-ends', PLAN.replaceAll('\n', '\r')),
  broken('file-huge', `${PLAN}# ${'a'.repeat(2 * 1024 * 1024)}\n`),
  broken('file-deep', `${PLAN}x: ${'['.repeat(100)}\n`),
  broken('file-alias-bomb', aliasBomb()),
  broken(
    'control-characters',
    planWith('An Bình }', 'An\u0007 Bình\u202E }').replace('nb: Kể cả thủ tục nội bộ.', 'nb: "\\x1B[31mKể"'),
  ),
  broken('lost-letters', planWith('An Bình }', 'An B\uFFFDnh }')),
]

const shape: readonly Case[] = [
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

const vietnamese: readonly Case[] = [
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

/** A plan that takes its letterhead, agencies and a note from `chung/van-phong.yaml`. */
const INCLUDING = planWithout('issuer:')
  .replace('kehoach: 1\n', 'kehoach: 1\ninclude: [chung/van-phong.yaml]\n')
  .replace(/^(?:agencies|footnotes):\n.*\n/gm, '')

/** A plan that takes its signatory and its recipients from an office file as well. */
const CALLING = INCLUDING.replace(
  'signature: { title: Chủ tịch, name: Nguyễn Văn An }',
  'signature: chu-tich',
).replace('[Đài truyền thanh xã]', '[{ list: thuong-truc }, Đài truyền thanh xã]')

const PEOPLE = `signers:
  chu-tich: { title: Chủ tịch, name: Nguyễn Văn An }
recipientLists:
  thuong-truc: [TT Đảng ủy, TT HĐND xã]
`

const OFFICE = `issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: An Bình }
agencies:
  van-phong: Văn phòng HĐND và UBND
  kinh-te: Phòng Kinh tế
footnotes:
  nb: Kể cả thủ tục nội bộ.
  khac: Chú thích của kế hoạch khác.
`

/** A plan and the file it includes, both below the project folder `du-an`. */
function including(name: string, files: Readonly<Record<string, string>>, plan = INCLUDING, exit = 1): Case {
  const given = {
    'du-an/.git/HEAD': '',
    'du-an/plan.yaml': plan,
    'du-an/chung/van-phong.yaml': OFFICE,
    ...files,
  }
  return { name, args: ['validate', 'du-an/plan.yaml'], files: given, exit }
}

function includingAs(include: string): string {
  return INCLUDING.replace('[chung/van-phong.yaml]', include)
}

const shared: readonly Case[] = [
  including('include', {}, INCLUDING, 0),
  { ...including('include-build', {}, INCLUDING, 0), args: ['build', 'du-an/plan.yaml'] },
  including('include-people', { 'du-an/chung/van-phong.yaml': OFFICE + PEOPLE }, CALLING, 0),
  including('include-people-missing', {}, CALLING),
  { ...including('include-folder', {}, INCLUDING, 0), args: ['validate'] },
  { ...including('include-pattern', {}, INCLUDING, 0), args: ['validate', '**/*.yaml'] },
  { ...including('include-office-named', {}), args: ['validate', 'du-an/chung/van-phong.yaml'] },
  including('include-missing', {}, includingAs('[chung/van-phong.yaml, chung/vanphong.yaml, chung]')),
  including(
    'include-outside',
    { 'khac.yaml': OFFICE },
    includingAs('[../khac.yaml, /etc/passwd, "C:/x.yaml", https://a.vn/x.yaml, "chung\\\\x.yaml"]'),
  ),
  including('include-cycle', {
    'du-an/chung/van-phong.yaml': `include: b.yaml\n${OFFICE}`,
    'du-an/chung/b.yaml': 'dùng chung:\n  - ../chung/van-phong.yaml\n  - ../plan.yaml\n',
  }),
  including('include-itself', {}, includingAs('[plan.yaml]')),
  including('include-too-deep', deepFiles(), includingAs('f0.yaml')),
  including('include-too-many', {}, includingAs(`[${'chung/van-phong.yaml, '.repeat(40)}]`)),
  including('include-wrong-type', {}, includingAs('{ chung: van-phong.yaml }')),
  including('include-wrong-item', {}, includingAs('[chung/van-phong.yaml, 12]')),
  including('include-broken', { 'du-an/chung/van-phong.yaml': OFFICE.replace('[Ủy', 'Ủy') }),
  including('include-not-a-map', { 'du-an/chung/van-phong.yaml': '- a\n' }),
  including('include-shape', {
    'du-an/chung/van-phong.yaml': OFFICE.replace('symbol: UBND', 'ký hiêu: UBND').replace(
      'Phòng Kinh tế',
      '[A]',
    ),
  }),
  including(
    'include-shape-overridden',
    {
      'du-an/chung/van-phong.yaml': OFFICE.replace('[Ủy ban nhân dân, xã An Bình]', '{ a: A }')
        .replace('Phòng Kinh tế', '[A]')
        .concat('signers:\n  chu-tich: { title: 12 }\nrecipientLists:\n  chung: A\n'),
    },
    INCLUDING.replace(
      'include:',
      'issuer: { name: A }\nagencies: { kinh-te: A }\nsigners: { chu-tich: { title: A } }\ninclude:',
    ),
  ),
  including('include-keys', {
    'du-an/chung/van-phong.yaml': `kehoach: 2\ninclude: [1]\nquyết định: {}\nissuers: {}\nghichu: 1\n${OFFICE}`,
  }),
  including(
    'include-rules',
    { 'du-an/chung/van-phong.yaml': OFFICE.replace('nb: Kể cả', 'nb: Kể cả[^khac]') },
    INCLUDING.replace('lead: van-phong', 'lead: kinh-tee'),
  ),
  {
    ...including('include-json', {
      'du-an/chung/van-phong.yaml': OFFICE.replace('UBND, place', '12, place'),
    }),
    args: ['validate', 'du-an/plan.yaml', '--format', 'json'],
  },
  {
    ...including('include-glyph', { 'du-an/chung/van-phong.yaml': OFFICE.replace('nb: Kể', 'nb: 漢 Kể') }),
    args: ['build', 'du-an/plan.yaml'],
  },
]

const usage: readonly Case[] = [
  { name: 'usage-missing-file', args: ['build', 'plan.yaml', 'khac.yaml'], files: {}, exit: 2 },
  { name: 'usage-folder-without-plans', args: ['validate', 'a'], files: { 'a/b.yaml': 'x: 1\n' }, exit: 2 },
  { name: 'usage-nothing-below', args: ['validate'], files: { 'a.txt': 'kehoach: 1\n' }, exit: 2 },
  { name: 'usage-no-plan', args: ['build'], files: {}, exit: 2 },
  { name: 'usage-unknown-command', args: ['bild', 'plan.yaml'], files: {}, exit: 2 },
  { name: 'usage-unknown-option', args: ['build', 'plan.yaml', '--finale'], files: {}, exit: 2 },
  { name: 'usage-option-value', args: ['build', 'plan.yaml', '-o'], files: {}, exit: 2 },
  { name: 'usage-format', args: ['build', 'plan.yaml', '--format', 'doc'], files: {}, exit: 2 },
  { name: 'usage-report-format', args: ['validate', '--format', 'xml'], files: {}, exit: 2 },
  { name: 'usage-schema-format', args: ['schema', '--format', 'yaml'], files: {}, exit: 2 },
  { name: 'usage-max-warnings', args: ['validate', '--max-warnings', '-1'], files: {}, exit: 2 },
  { name: 'usage-extra-arguments', args: ['schema', 'x'], files: {}, exit: 2 },
  { name: 'usage-unknown-rule', args: ['rules', 'number'], files: {}, exit: 2 },
  { name: 'usage-keys', args: ['init', '--keys', 'fr'], files: {}, exit: 2 },
  { name: 'usage-form', args: ['init', '--form', 'to-trinh,thư mời'], files: {}, exit: 2 },
  { name: 'usage-no-command', args: [], files: {}, exit: 2 },
  {
    name: 'usage-font-dir',
    args: ['build', 'plan.yaml', '--font-dir', '.'],
    files: { 'plan.yaml': PLAN },
    exit: 2,
  },
  {
    name: 'usage-font-dir-missing',
    args: ['build', 'plan.yaml', '--font-dir', 'a'],
    files: { 'plan.yaml': PLAN },
    exit: 2,
  },
  {
    name: 'usage-not-a-font',
    args: ['build', 'plan.yaml', '--font-dir', 'fonts'],
    files: {
      'plan.yaml': PLAN,
      ...Object.fromEntries(
        ['times', 'timesbd', 'timesi', 'timesbi'].map(name => [`fonts/${name}.ttf`, 'no font']),
      ),
    },
    exit: 2,
  },
  {
    name: 'usage-shared-output',
    args: ['build', 'a/plan.yaml', 'b/plan.yml', '-o', 'out'],
    files: { 'a/plan.yaml': PLAN, 'b/plan.yml': PLAN },
    exit: 2,
  },
  { name: 'usage-output-is-plan', args: ['build', 'plan.pdf'], files: { 'plan.pdf': PLAN }, exit: 2 },
  {
    name: 'usage-output-is-folder',
    args: ['build', 'plan.yaml'],
    files: { 'plan.yaml': PLAN, 'plan.pdf/x': '' },
    exit: 2,
  },
  {
    name: 'usage-output-below-file',
    args: ['build', 'plan.yaml', '-o', 'plan.yaml/out'],
    files: { 'plan.yaml': PLAN },
    exit: 2,
  },
]

const runs: readonly Case[] = [
  { name: 'build', args: ['build', 'plan.yaml'], files: { 'plan.yaml': PLAN }, exit: 0 },
  {
    name: 'build-to-folder',
    args: ['build', 'plan.yaml', '-o', 'out/moi'],
    files: { 'plan.yaml': PLAN },
    exit: 0,
  },
  {
    name: 'build-one-format',
    args: ['build', 'plan.yaml', '--format', 'docx'],
    files: { 'plan.yaml': PLAN },
    exit: 0,
  },
  {
    name: 'build-some-broken',
    args: ['build', '.'],
    files: { 'a/tot.yaml': PLAN, 'b/hong.yaml': planWith('[^nb]', '[^nbo]'), 'c/khac.yaml': 'x: 1\n' },
    exit: 1,
  },
  {
    name: 'build-draft-final',
    args: ['build', 'plan.yaml', '--final'],
    files: { 'plan.yaml': planWithout('issued:') },
    exit: 1,
  },
  {
    name: 'build-with-warning',
    args: ['build', 'plan.yaml'],
    files: { 'plan.yaml': planWith('[^nb]', '') },
    exit: 0,
  },
  {
    name: 'build-missing-glyph',
    args: ['build', 'plan.yaml'],
    files: { 'plan.yaml': planWith('Rà soát', 'Rà soát 漢').replace('Nguyễn Văn An', 'Nguyễn 🖋 An') },
    exit: 1,
  },
  {
    name: 'validate-several',
    args: ['validate'],
    files: {
      'a.yaml': PLAN,
      'b/c.yml': planWith('van-phong, deadline', 'van-phog, deadline'),
      'b/d.yaml': 'kehoach 1\n',
      '.an/e.yaml': 'kehoach: 3\n',
      'node_modules/f.yaml': 'kehoach: 3\n',
    },
    exit: 1,
  },
  {
    name: 'validate-max-warnings',
    args: ['validate', '--max-warnings', '0'],
    files: { 'plan.yaml': planWith('[^nb]', '') },
    exit: 1,
  },
  {
    name: 'validate-json',
    args: ['validate', '--format', 'json'],
    files: { 'plan.yaml': planWith('[^nb]', '[^nbo]') },
    exit: 1,
  },
  { name: 'init', args: ['init'], files: {}, exit: 0 },
  { name: 'init-forms', args: ['init', 'a', '--form', 'to-trinh,van-phong'], files: {}, exit: 0 },
  { name: 'init-list', args: ['init', '--list'], files: {}, exit: 0 },
  { name: 'rules', args: ['rules'], files: {}, exit: 0 },
  { name: 'rules-one', args: ['rules', 'number-symbol'], files: {}, exit: 0 },
  { name: 'help-schema', args: ['schema', '--help'], files: {}, exit: 0 },
  { name: 'help', args: ['--help'], files: {}, exit: 0 },
  { name: 'help-build', args: ['help', 'build'], files: {}, exit: 0 },
  { name: 'help-init', args: ['init', '--help'], files: {}, exit: 0 },
  { name: 'help-validate', args: ['validate', '--help'], files: {}, exit: 0 },
]

export const CASES: readonly Case[] = [
  ...yaml,
  ...files,
  ...shape,
  ...vietnamese,
  ...shared,
  ...usage,
  ...runs,
]

function aliasBomb(): string {
  const letters = [...'abcdefghij']
  const repeated = (name: string) => `[${Array.from({ length: 9 }, () => name).join(', ')}]`
  return letters
    .map(
      (letter, index) => `${letter}: &${letter} ${repeated(index === 0 ? 'x' : `*${letters[index - 1]}`)}\n`,
    )
    .join('')
}

function everythingWrong(): string {
  return planWith('symbol: UBND', 'symbol: 12')
    .replace('2025-03-03', '2025-13-03')
    .replace('authority:', 'autority:')
    .replace('[Đài truyền thanh xã]', '[]')
    .replace('number, content', 'stt, content')
    .replace('- group: Nhiệm vụ chung', '- grup: Nhiệm vụ chung')
}

function deepFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`du-an/f${index}.yaml`, `include: f${index + 1}.yaml\n`]),
  )
}
