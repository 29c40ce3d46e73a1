import type { ReadText } from '../../plan/reading/texts/read-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { columnTexts } from '../tables/column-texts.ts'
import { textFinding } from '../texts/text-finding.ts'

export const cellsAlike: Rule = {
  id: 'cells-alike',
  level: 'hygiene',
  severity: 'info',
  fixable: true,
  title: {
    vi: 'Các ô cùng một cột mở đầu bằng chữ hoa và kết thúc như nhau.',
    en: 'The cells of a column begin with capitals and end alike.',
  },
  why: {
    vi: 'Ô viết hoa, ô viết thường, ô có dấu chấm, ô không làm bảng trông chắp vá.',
    en: 'Capitals and full stops in some cells only make a table look patched.',
  },
  help: { vi: 'Viết như các ô khác trong cột.', en: 'Write it as the other cells of the column.' },
  applies: plan => columnTexts(plan).some(cells => cells.length >= ENOUGH),
  *check({ plan }) {
    for (const cells of columnTexts(plan)) {
      if (cells.length < ENOUGH) continue
      yield* smallLetters(cells)
      yield* otherEnds(cells.filter(isOneSentence))
    }
  },
}

/** Fewer cells show no custom. */
const ENOUGH = 5

/** A few are slips; many are another custom. */
function areFew(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.length > 0 && some.length * 4 <= all.length
}

function* smallLetters(cells: readonly ReadText[]): Generator<Finding> {
  const small = cells.filter(({ text }) => /^\p{Ll}/u.test(text))
  const large = cells.filter(({ text }) => /^\p{Lu}/u.test(text))
  if (!areFew(small, cells) || large.length + small.length < ENOUGH) return
  for (const read of small) {
    const [word = ''] = /^[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]+/u.exec(read.text) ?? []
    yield textFinding(read, [0, word.length], {
      vi: `Ô này mở đầu bằng chữ thường “${word}”, các ô khác trong cột viết hoa.`,
      en: `This cell begins with the small letter of “${word}”, the others of its column with capitals.`,
    })
  }
}

/** What holds sentences, a list or an abbreviation at its end has marks of its own. */
function isOneSentence({ text }: ReadText): boolean {
  return !/[.;?!] |[:;?!…,]\s*$|\.\.|\.\/\.|v\.v\.?\s*$/u.test(text)
}

function* otherEnds(cells: readonly ReadText[]): Generator<Finding> {
  if (cells.length < ENOUGH) return
  const withStop = cells.filter(({ text }) => /\.\s*$/.test(text))
  const without = cells.filter(({ text }) => !/\.\s*$/.test(text))
  if (areFew(withStop, cells))
    for (const read of withStop) {
      const end = read.text.trimEnd().length
      yield textFinding(read, [end - 1, end], WITH_STOP, '')
    }
  else if (areFew(without, cells))
    for (const read of without) {
      const end = read.text.trimEnd().length
      yield textFinding(read, [end - 1, end], WITHOUT_STOP, `${read.text.charAt(end - 1)}.`)
    }
}

const WITH_STOP = {
  vi: 'Ô này có dấu chấm cuối, các ô khác trong cột không có.',
  en: 'This cell ends in a full stop, the others of its column do not.',
}

const WITHOUT_STOP = {
  vi: 'Ô này không có dấu chấm cuối, các ô khác trong cột đều có.',
  en: 'This cell has no full stop, the others of its column have one.',
}
