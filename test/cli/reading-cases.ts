import { broken, type Case } from './case.ts'
import { PLAN, planWith, proseWith } from './plans.ts'

const latin1 = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))

/** Files that YAML takes for something else than their author. */
export const YAML_CASES: readonly Case[] = [
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
  broken('yaml-text-ends-in-colon', proseWith('- Ủy ban nhân dân xã', '- Gồm có:\n    - Ủy ban nhân dân xã')),
  broken(
    'yaml-lost-text',
    proseWith('- Ủy ban nhân dân xã', '- &B\n    - #3\n    - ! Chú ý\n    - >5\n    - Ủy ban #3 nhân dân xã'),
  ),
  broken('yaml-several', planWith('nb: Kể', 'nb: @Kể').replace('title: Chuyển', 'title: `Chuyển')),
]

/** Files that are no text, or too much of one. */
export const FILE_CASES: readonly Case[] = [
  broken('file-empty', ''),
  broken('file-only-comments', '# chưa viết gì\n'),
  broken('file-not-utf8', latin1('kehoach: 1\nplace: An B\xecnh\n')),
  broken('file-utf16', utf16(PLAN)),
  { ...broken('file-word', latin1('PK\x03\x04…')), exit: 2 },
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

function aliasBomb(): string {
  const letters = [...'abcdefghij']
  const repeated = (name: string) => `[${Array.from({ length: 9 }, () => name).join(', ')}]`
  return letters
    .map(
      (letter, index) => `${letter}: &${letter} ${repeated(index === 0 ? 'x' : `*${letters[index - 1]}`)}\n`,
    )
    .join('')
}
