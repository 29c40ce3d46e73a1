import { type Fate, placesOfWord } from './accounted.ts'
import { type Edit, WORD } from './edits.ts'
import type { YamlPlace } from './places.ts'

export interface Change {
  readonly place: YamlPlace
  readonly edit: Edit
  /** The file that is changed, and its text after that. */
  readonly file: string
  readonly text: string
}

interface Use {
  readonly file?: string
  readonly kind?: YamlPlace['kind']
  readonly path: RegExp
  /** What the changed file is like. */
  readonly when?: (text: string) => boolean
  readonly why: string
}

/** Places that are used without being printed, and why nothing need be said of them. */
const USED: readonly Use[] = [
  {
    file: 'chung.yaml',
    path: /^(?:agencies|signers|recipientLists|footnotes)(?:\.|$)/,
    why: 'a shared file serves other plans too: not all it declares is used in this one',
  },
  {
    path: /^(?:agencies|các cơ quan)\.[^.]+\.(?:short|tên khác)(?:\.|$)/,
    why: 'other names, to compare with',
  },
  {
    path: /^(?:agencies|các cơ quan)$/,
    when: text => text.includes(`${WORD}: a`),
    why: 'an agency is called by its name too, and “a” stands in many a text',
  },
  {
    path: /\.(?:columns|các cột)\.\d+\.(?:id|mã)$/,
    why: 'finds its cells; a cell it no longer finds is reported there',
  },
  {
    kind: 'key',
    path: /^(?:agencies|các cơ quan|signers|recipientLists|footnotes)\.[^.]+$/,
    why: 'an id is not printed; where it no longer finds what it means, that is reported there',
  },
  {
    path: /^issuer\.(?:jointly\.\d+\.)?(?:parent|symbol|place|name)(?:\.|$)/,
    when: text => !/^(?:decision|plan):/m.test(text) || /^ +number: .*\//m.test(text),
    why: 'every bundle has an issuer; an appendix alone has no letterhead, and a number written whole its own symbol',
  },
]

/** Places that the form repeats: letterheads, and lines that name the text another one goes with. */
const REPEATED =
  /^(?:issuer|cơ quan ban hành|issued|ban hành|agencies|các cơ quan|signers|recipientLists|footnotes|marks|các dấu)(?:\.|$)|(?:^|\.)(?:authority|title|thẩm quyền|tên|number|attachment|kèm theo)(?:\.|$)/

export function isExpected(fate: Fate, change: Change): boolean {
  const path = change.place.path.join('.')
  switch (fate.fate) {
    case 'printed':
      return REPEATED.test(path) || fate.times === timesWritten(change)
    case 'lost':
      return isAllComment(change) || isUsed(path, change)
    default:
      return true
  }
}

/** What YAML repeats is printed twice. */
function timesWritten({ text, place }: Change): number {
  const isRepeated = text.slice(0, place.start).endsWith('&chung ')
  return placesOfWord(text).length * (isRepeated ? 2 : 1)
}

function isUsed(path: string, { file, place, text }: Change): boolean {
  return USED.some(
    use =>
      (use.file ?? file) === file &&
      (use.kind ?? place.kind) === place.kind &&
      use.path.test(path) &&
      use.when?.(text) !== false,
  )
}

function isAllComment({ text }: Change): boolean {
  return placesOfWord(text).every(at => isComment(text, at))
}

/** Behind two spaces, a key, a dash, a number or a closed quote, or on a line of its own, a comment is one. */
function isComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
  const mark = /(?:^|\s)#/.exec(line)
  const before = line.slice(0, mark?.index ?? 0)
  const isNumberAlone = /^[ \t]*(?:- )*[^\p{L}]+$/u.test(before)
  return mark !== null && (isNumberAlone || /(?:^|[:-]|["'}\]]|\d|\s)\s*$/.test(before))
}
