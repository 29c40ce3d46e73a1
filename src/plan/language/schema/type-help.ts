import type { Localized } from '../../../base/diagnostic.ts'
import { typeOf } from './type-names.ts'

/** What to do about a value of the wrong type, where `keys` are allowed; undefined when the message says it all. */
export function typeHelp(
  value: unknown,
  expected: readonly string[],
  keys: readonly string[],
): Localized | undefined {
  const actual = typeOf(value)
  if (expected.includes('string') && (actual === 'number' || actual === 'boolean'))
    return quoted(String(value))
  if (expected.includes('string') && actual === 'object') return TEXT_WITH_COLON
  if (expected.includes('array')) return typeof value === 'string' ? listHelp(value) : LIST
  if (expected.includes('string') && actual === 'array') return TEXT_LIKE_LIST
  if ((expected.includes('object') || expected.includes('record')) && keys.length > 0) {
    const all = keys.join(', ')
    return { vi: `Viết các khóa thụt vào bên dưới: ${all}.`, en: `Write its keys indented below: ${all}.` }
  }
  if (expected.includes('record')) return RECORD
  return undefined
}

function quoted(value: string): Localized {
  return {
    vi: `Đặt trong nháy đơn để được hiểu là chữ: '${value}'`,
    en: `Put it in quotes to make it text: '${value}'`,
  }
}

export const TEXT_WITH_COLON: Localized = {
  vi: "Câu chữ có “: ” ở giữa hoặc dấu hai chấm ở cuối phải đặt cả câu trong nháy đơn: 'Về việc: …'",
  en: "Text that holds “: ” or ends in a colon must stand in quotes as a whole: 'Subject: …'",
}

const TEXT_LIKE_LIST: Localized = {
  vi: "Bỏ dấu “- ” hoặc “[” thừa; nếu câu chữ bắt đầu bằng dấu ấy thì đặt cả câu trong nháy đơn: '- câu chữ'.",
  en: "Remove the “- ” or “[” too many; if it is the beginning of text, put all of it in single quotes: '- text'.",
}

const LIST: Localized = {
  vi: 'Viết mỗi phần tử trên một dòng, bắt đầu bằng “- ”.',
  en: 'Write each item on a line of its own that begins with “- ”.',
}

/** A line that begins with a mark that only looks like the dash of a list. */
function listHelp(value: string): Localized {
  const [, mark = '', text = ''] = /^([–—−‐‑•·●▪*+])\s*(.{0,40})/u.exec(value) ?? []
  if (mark === '') return LIST
  const code = `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return {
    vi: `Dấu đầu dòng phải là gạch nối “-” và một dấu cách, không phải “${mark}” (${code}): viết “- ${text}${text.length < 40 ? '' : '…'}”.`,
    en: `An item begins with a hyphen “-” and a space, not with “${mark}” (${code}): write “- ${text}${text.length < 40 ? '' : '…'}”.`,
  }
}

const RECORD: Localized = {
  vi: 'Viết mỗi mục trên một dòng thụt vào, dạng “mã: nội dung”.',
  en: 'Write each entry on an indented line of its own, as “id: text”.',
}
