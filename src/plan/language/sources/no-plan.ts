import type { Diagnostic } from '../../../base/diagnostic.ts'
import type { Grammar } from '../keys/grammar.ts'

/** Whether any line of a text begins with a key that stands at the start of such files. */
export function isOfLanguage(text: string, grammar: Grammar): boolean {
  const root = grammar.field()
  return [...text.matchAll(/^["']?([^\s#:"'][^:\n"']{0,60})["']? *:/gm)].some(
    ([, name = '']) => root.keyWritten(name.trim()) !== undefined,
  )
}

/** What is found in a file that is no YAML of the language at all, such as text pasted from Word. */
export function noPlan(file: string, text: string, [first]: readonly Diagnostic[]): Diagnostic {
  if (first && first.code !== 'yaml-syntax') return first
  const start = Math.max(0, text.search(/\S/))
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? ''
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: {
      vi: 'Tệp này chưa phải là một kế hoạch: không có khóa nào của kehoach, chỉ có câu chữ hoặc nội dung khác.',
      en: 'This file is no plan yet: it has none of kehoach’s keys, only text or something else.',
    },
    span: { file, start, end: start + line.length },
    help: {
      vi: 'Chạy `kehoach init` để có tệp mẫu, rồi chép câu chữ của văn bản vào sau các khóa: “kế hoạch:”, “tên: …”, “nội dung:”.',
      en: 'Run `kehoach init` for a file to start from, and put the text behind its keys: “plan:”, “title: …”, “body:”.',
    },
  }
}
