import type { Localized } from '../../base/diagnostic.ts'
import type { TextRange } from '../../base/text-range.ts'
import { plainText } from '../../plan/text/plain-text.ts'

/** A mark that would be printed as it is typed, though it was most likely meant to do something. */
export interface LeftMark {
  /** In the text as it is written. */
  readonly range: TextRange
  readonly mark: string
  readonly help: Localized
  /** What it surely means, where nothing else can be meant. */
  readonly fix?: string
  /** It may be meant as it is, as a mark of reference is. */
  readonly mayBeMeant?: true
}

/** Spares nearly every text the search. */
const ANY = /[*^~<&_`=\\]|\]\(|^#/m

/** The marks left over in a text whose markup is read. */
export function leftMarks(text: string): Iterable<LeftMark> {
  if (!ANY.test(text)) return []
  const { text: read, written } = plainText(text.replace(ESCAPED, mark => ESCAPE.repeat(mark.length)))
  return marksIn(read, READ, written)
}

/** The same of a text that is printed as it is written: no markup is read there at all. */
export function unreadMarks(text: string): Iterable<LeftMark> {
  return ANY.test(text) ? marksIn(text, [PAIR, ...READ], (start, end) => [start, end]) : []
}

/** A mark its author escaped is meant; in its place stands one that no markup knows. */
const ESCAPED = /\\\\\\|\\[!-/:-@[\]^_`{-~]/g
const ESCAPE = '§'

interface Kind {
  readonly pattern: RegExp
  readonly help: Localized
  readonly fix?: (mark: string) => string | undefined
  readonly mayBeMeant?: true
}

const STARS: Localized = {
  vi: 'Chữ đậm là **chữ đậm**, chữ nghiêng là *chữ nghiêng*: dấu liền với chữ, mở rồi đóng trong cùng một đoạn. Muốn in chính dấu ấy thì viết \\*.',
  en: 'Bold is **bold**, italic is *italic*: marks touch the words, and open and close in one paragraph. To print the mark itself write \\*.',
}
const SCRIPTS: Localized = {
  vi: 'Chỉ số trên là m^2^, chỉ số dưới là CO~2~, chú thích là [^mã]. Muốn in chính dấu ấy thì viết \\^ hoặc \\~.',
  en: 'Superscript is m^2^, subscript is CO~2~, a footnote [^id]. To print the mark itself write \\^ or \\~.',
}
const HTML: Localized = {
  vi: 'Xóa thẻ; chữ đậm viết **chữ đậm**, chữ nghiêng *chữ nghiêng*, xuống dòng \\\\, chỉ số m^2^, CO~2~.',
  en: 'Remove the tag; bold is **bold**, italic *italic*, a line break \\\\, scripts m^2^ and CO~2~.',
}
const ENTITY: Localized = {
  vi: 'Viết thẳng ký tự ấy: & < > và chữ có dấu đều viết được.',
  en: 'Write the character itself: & < > and letters with marks can all be written.',
}
const MARKDOWN: Localized = {
  vi: 'Xóa các dấu này: kehoach không đọc chúng. Chữ đậm viết **chữ đậm**, chữ nghiêng *chữ nghiêng*.',
  en: 'Remove these marks: kehoach does not read them. Bold is **bold**, italic *italic*.',
}
const BREAK: Localized = {
  vi: 'Dấu \\\\ chỉ xuống dòng ở giữa câu; ở cuối thì xóa đi.',
  en: 'A \\\\ breaks the line inside a text only; at its end, remove it.',
}

const TAGS =
  'a|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul'

const READ: readonly Kind[] = [
  { pattern: /(?<![(*])\*{2,3}(?=[^\s*.,;:!?)%])/g, help: STARS },
  { pattern: /(?<=[^\s(*])\*{2,3}(?![*)])/g, help: STARS, mayBeMeant: true },
  { pattern: /(?<=\s)\*(?=[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/g, help: STARS },
  { pattern: /\^/g, help: SCRIPTS },
  { pattern: /(?<=[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ)\]])~|~~+|(?<![\d~])~[^\s~]{1,20}~/g, help: SCRIPTS },
  { pattern: new RegExp(`</?(?:${TAGS})(?:\\s[^<>]{0,200})?/?>`, 'gi'), help: HTML },
  {
    pattern: /&(?:[A-Za-z]{2,8}|#\d{1,6}|#x[\dA-Fa-f]{1,5});/g,
    help: ENTITY,
    fix: entity => CHARACTERS.get(entity),
  },
  { pattern: /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d_])__(?=[^\s_])[^_\n]{1,200}__(?!_)/g, help: MARKDOWN },
  {
    pattern: /`[^`\n]{1,200}`|(?<![=!<>])==(?=[^\s=])[^=\n]{1,200}==(?!=)|\[[^\][\n]{1,200}\]\(https?:/g,
    help: MARKDOWN,
  },
  { pattern: /^#{1,6}(?=\s)/gm, help: MARKDOWN },
  { pattern: /(?<=[^\s\\])\s?\\\\(?=\s*$)/gm, help: BREAK },
]

/** `*chữ nghiêng*` where no markup is read. */
const PAIR: Kind = {
  pattern: /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d*(])\*(?=[^\s*])[^*\n]{0,200}\*(?!\*)/g,
  help: MARKDOWN,
}

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
])

function* marksIn(
  text: string,
  kinds: readonly Kind[],
  written: (start: number, end: number) => TextRange,
): Generator<LeftMark> {
  const own = withoutAddresses(text)
  const found = new Set<number>()
  for (const { pattern, help, fix, mayBeMeant } of kinds)
    for (const { 0: mark, index } of own.matchAll(pattern)) {
      if (found.has(index)) continue
      found.add(index)
      const meant = fix?.(mark)
      yield {
        range: written(index, index + mark.length),
        mark,
        help,
        ...(meant !== undefined && { fix: meant }),
        ...(mayBeMeant && { mayBeMeant }),
      }
    }
}

/** A text with web and mail addresses blanked, which have marks of their own. */
function withoutAddresses(text: string): string {
  if (!/:\/\/|www\.|@/.test(text)) return text
  return text.replace(/\S+/g, word => (/:\/\/|www\.|@/.test(word) ? ' '.repeat(word.length) : word))
}
