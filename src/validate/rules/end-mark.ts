import type { Path } from '../../base/diagnostic.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { markedTexts, type PlacedText } from '../../plan/reading/texts/marked-texts.ts'
import type { Rule } from '../rule.ts'

const MARK = './.'
/** Not the middle of two blanks: “Số: ...../.....”. */
const MARK_ALONE = /(?<!\.)\.\/\.(?!\.)/

export const endMark: Rule = {
  id: 'end-mark',
  level: 'hygiene',
  severity: 'warning',
  title: {
    vi: 'Dấu “./.” chỉ đứng ở cuối văn bản.',
    en: 'The mark “./.” stands at the end of a text alone.',
  },
  why: {
    vi: 'Dấu này báo hết văn bản; kehoach tự viết nó ở cuối phần lời.',
    en: 'The mark says that the text is over; kehoach writes it itself.',
  },
  help: { vi: 'Bỏ “./.” ở đây.', en: 'Drop “./.” here.' },
  applies: plan => contentsOf(plan).flat().some(holdsMark),
  *check({ plan }) {
    for (const texts of contentsOf(plan)) {
      const last = rowOf(texts.at(-1)?.at ?? [])
      for (const { at, text } of texts) {
        const isLast = rowOf(at) === last
        if (!holdsMark({ at, text: isLast ? text.trimEnd().replace(/\.\/\.$/, '') : text })) continue
        yield {
          at,
          characters: MARK,
          message: { vi: 'Văn bản chưa hết ở đây mà đã có “./.”.', en: 'The text does not end here.' },
        }
      }
    }
  },
}

function holdsMark({ text }: PlacedText): boolean {
  return MARK_ALONE.test(text)
}

/** The texts of each part that end in “./.”, in the order they are printed. */
function contentsOf(plan: Plan): readonly (readonly PlacedText[])[] {
  const parts = new Map<string, PlacedText[]>()
  for (const placed of markedTexts(plan)) {
    const part = partOf(placed.at)
    if (part === undefined) continue
    const texts = parts.get(part) ?? []
    texts.push(placed)
    parts.set(part, texts)
  }
  return [...parts.values()]
}

function partOf(at: Path): string | undefined {
  const [part, key, inAppendix] = at
  const content = part === 'appendices' ? inAppendix : key
  const isContent = content === (part === 'decision' ? 'articles' : 'body') || content === 'table'
  if (!isContent) return undefined
  return part === 'appendices' ? `${part} ${key}` : String(part)
}

/** The text itself, or the row of a table it stands in: cells are printed in the order of the columns. */
function rowOf(at: Path): string {
  const rows = at.lastIndexOf('rows')
  return (rows < 0 ? at : at.slice(0, rows + 2)).join('/')
}
