import type { Diagnostic, Span } from '../../base/diagnostic.ts'
import { quoted, shortened } from './quoted-text.ts'

/** Text in `{ }` that a comma ends: `{ sl: 1,50 }` says `sl: 1`, and `50` is lost. */
export function cutByComma(
  { key, text, rest }: { readonly key: string; readonly text: string; readonly rest: string },
  span: Span,
): Diagnostic {
  const [quotes, example] = quoted(shortened(text))
  const lost = shortened(rest)
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: {
      vi: `Trong { }, dấu phẩy ngắt câu chữ: “${lost}” không còn thuộc “${key}”.`,
      en: `Inside { }, a comma ends the text: “${lost}” is no longer part of “${key}”.`,
    },
    span,
    help: {
      vi: `Đặt cả câu trong ${quotes.vi}: ${key}: ${example}; nếu “${lost}” là một khóa, viết thêm “: ” và nội dung.`,
      en: `Put all of the text in ${quotes.en}: ${key}: ${example}; if “${lost}” is a key, add “: ” and its content.`,
    },
  }
}

/** A part of `{ }` that is only a word: a key without its content, or text without its key. */
export function withoutColon(part: string, span: Span): Diagnostic {
  const shown = shortened(part)
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: {
      vi: `Trong { }, “${shown}” không có dạng “khóa: nội dung”.`,
      en: `Inside { }, “${shown}” is not of the form “key: content”.`,
    },
    span,
    help: {
      vi: 'Thêm tên khóa và “: ” ở trước, hoặc “: ” và nội dung ở sau.',
      en: 'Add a key and “: ” in front of it, or “: ” and its content behind it.',
    },
  }
}
