import type { Localized, Span } from '../../base/diagnostic.ts'
import type { YamlProblem } from './yaml-explanations.ts'

interface FlowText {
  readonly message: Localized
  readonly help: Localized
  readonly span: Span
}

/** Longer texts are not repeated in a message. */
const LONGEST = 60

/**
 * Text inside [ ] or { } that YAML reads as something else: a dash in place of a cell, a colon in a sentence, and “ #”,
 * behind which all is a comment, the closing bracket too.
 */
export function flowText(
  { message, pos: [start] }: YamlProblem,
  file: string,
  text: string,
): FlowText | undefined {
  if (/^Block collections are not allowed within flow/.test(message)) return takenForBlock(file, text, start)
  if (message.includes('must be sufficiently indented and end with a'))
    return cutByComment(file, text.slice(0, start))
  return undefined
}

function takenForBlock(file: string, text: string, start: number): FlowText | undefined {
  const rest = text.slice(start, start + 500)
  const dash = /^-(?=[ \t]*[,}\]\n])/.exec(rest)
  if (dash)
    return {
      message: {
        vi: 'Gạch ngang đứng một mình trong ngoặc không đọc được: YAML hiểu là bắt đầu một danh sách.',
        en: 'A dash alone inside brackets cannot be read: YAML takes it for the beginning of a list.',
      },
      help: {
        vi: "Viết gạch ngang trong nháy đơn: '-'; ô trống thì bỏ cả khóa.",
        en: "Put the dash in single quotes: '-'; leave the key out where the cell is empty.",
      },
      span: { file, start, end: start + 1 },
    }
  const sentence = /^[^\s,:{}[\]'"#][^,:{}[\]\n]{0,200}: +[^,{}[\]\n]{1,200}/.exec(rest)?.[0].trimEnd()
  if (sentence === undefined) return undefined
  return {
    message: {
      vi: 'Dấu hai chấm và dấu cách trong câu làm YAML hiểu phần trước nó là một khóa.',
      en: 'The colon and the space in this text make YAML take what is before them for a key.',
    },
    help: quoted(sentence),
    span: { file, start, end: start + sentence.length },
  }
}

/** The last line above in which a bracket opens, “ #” follows, and the bracket closes only behind it. */
function cutByComment(file: string, above: string): FlowText | undefined {
  const end = above.trimEnd().length
  const begin = above.lastIndexOf('\n', end - 1) + 1
  const line = above.slice(begin, end)
  const hash = line.search(/[ \t]#/) + 1
  const before = line.slice(0, hash)
  const from = Math.max(...[...'{[,'].map(sign => before.lastIndexOf(sign)), before.lastIndexOf(': ') + 1) + 1
  const length = line.slice(hash).search(/[,}\]]/)
  // Where quotes stand before it, only a reader of YAML knows what the “#” is.
  if (hash === 0 || from === 0 || length < 0 || /["']/.test(before) || !/[{[]/.test(before)) return undefined
  const start = begin + hash
  return {
    message: {
      vi: 'Dấu “#” sau dấu cách mở đầu lời chú của YAML: mọi chữ sau nó, kể cả dấu đóng ngoặc, bị bỏ.',
      en: 'A “#” behind a space begins a comment of YAML: all behind it is dropped, the closing bracket too.',
    },
    help: quoted(line.slice(from, hash + length).trim()),
    span: { file, start, end: start + 1 },
  }
}

function quoted(text: string): Localized {
  if (text.length > LONGEST)
    return { vi: 'Đặt cả câu trong nháy đơn.', en: 'Put the whole text in single quotes.' }
  const whole = `'${text.replaceAll("'", "''")}'`
  return { vi: `Đặt cả câu trong nháy đơn: ${whole}.`, en: `Put the whole text in single quotes: ${whole}.` }
}
