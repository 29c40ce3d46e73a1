import { type ReadText, readTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const bulletsOneMark: Rule = {
  id: 'bullets-one-mark',
  level: 'practice',
  severity: 'info',
  title: {
    vi: 'Các ý ngang hàng nên dùng một dấu đầu dòng: “-” cho ý, “+” cho ý nhỏ bên trong.',
    en: 'Items of one rank should begin with one mark: “-”, and “+” for those below them.',
  },
  why: {
    vi: 'Dấu đầu dòng lẫn lộn thì không rõ ý nào thuộc ý nào.',
    en: 'With mixed marks it is not clear which item belongs to which.',
  },
  help: {
    vi: 'Dùng “-” cho mọi ý ngang hàng; chỉ dùng “+” cho ý nhỏ của một ý “-”.',
    en: 'Begin items of one rank with “-”, and only those below such an item with “+”.',
  },
  applies: plan => readTexts(plan).some(read => bulletsIn(read).length > 1),
  *check({ plan }) {
    for (const read of readTexts(plan)) yield* mixed(read)
  },
}

interface Bullet {
  readonly mark: string
  readonly index: number
}

function bulletsIn({ text }: ReadText): readonly Bullet[] {
  if (!text.includes('\n')) return []
  return [...text.matchAll(/^[ \t]*(?<mark>[-+–—•*]) ?(?=[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d“"])/gmu)].map(
    ({ index, 0: found, groups }) => ({
      mark: groups?.mark ?? '',
      index: index + found.search(/\S/),
    }),
  )
}

function* mixed(read: ReadText): Generator<Finding> {
  const bullets = bulletsIn(read)
  const [first] = bullets
  if (!first) return
  // Behind a first “+” there is no item that a later one could be a part of.
  const usual = first.mark === '+' && bullets.some(({ mark }) => mark === '-') ? '-' : first.mark
  for (const [place, { mark, index }] of bullets.entries()) {
    const isBelow = mark === '+' && usual === '-' && bullets.slice(0, place).some(other => other.mark === '-')
    if (mark === usual || isBelow) continue
    yield textFinding(read, [index, index + 1], {
      vi: `Ý này mở đầu bằng “${mark}”, ý khác ngang hàng mở đầu bằng “${usual}”.`,
      en: `This item begins with “${mark}”, others of its rank with “${usual}”.`,
    })
  }
}
