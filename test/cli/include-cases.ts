import type { Case } from './case.ts'
import { planWithout } from './plans.ts'

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

/** Plans that include files. */
export const INCLUDE_CASES: readonly Case[] = [
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

function deepFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`du-an/f${index}.yaml`, `include: f${index + 1}.yaml\n`]),
  )
}
