import type { Node } from 'yaml'
import type { Diagnostic, Localized, Span } from '../../base/diagnostic.ts'

/** The range of a node without the blank space and line end behind it. */
export function nodeSpan(file: string, text: string, node: Node): Span {
  const [start, end] = node.range ?? [0, 0]
  return { file, start, end: start + text.slice(start, end).trimEnd().length }
}

export function duplicateKey(name: string, span: Span, first: Span): Diagnostic {
  return {
    code: 'plan-duplicate-key',
    severity: 'error',
    message: {
      vi: `Khóa “${name}” được viết hai lần trong cùng một nhóm.`,
      en: `The key “${name}” is given twice in the same group.`,
    },
    span,
    help: {
      vi: 'Giữ lại một khóa, gộp nội dung nếu cần.',
      en: 'Keep one of them; merge what they hold if needed.',
    },
    related: [{ span: first, message: { vi: 'lần đầu ở đây', en: 'first given here' } }],
  }
}

export function badKey(span: Span): Diagnostic {
  return {
    code: 'plan-type',
    severity: 'error',
    message: {
      vi: 'Tên khóa phải là một từ đứng trước dấu hai chấm.',
      en: 'A key must be a word in front of the colon.',
    },
    span,
    help: {
      vi: "Nếu đây là một câu chữ bắt đầu bằng ? : { hoặc [, đặt cả câu trong nháy đơn: 'câu chữ'.",
      en: "If this is text that begins with ? : { or [, put all of it in single quotes: 'text'.",
    },
  }
}

/** A name that JavaScript keeps for itself: nothing can be found under it. */
export function unusableKey(name: string, span: Span): Diagnostic {
  return {
    code: 'plan-unknown-key',
    severity: 'error',
    message: {
      vi: `Không có khóa “${name}”, và mã cũng không được đặt như vậy.`,
      en: `There is no key “${name}”, and no id may be called that.`,
    },
    span,
    help: { vi: 'Đặt tên khác.', en: 'Choose another name.' },
  }
}

export function unknownAlias(name: string, span: Span): Diagnostic {
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: {
      vi: `Không có phần nào tên “&${name}” ở phía trên để “*${name}” nhắc lại.`,
      en: `Nothing above is named “&${name}” for “*${name}” to repeat.`,
    },
    span,
    help: {
      vi: "Nếu đây là câu chữ bắt đầu bằng dấu *, đặt cả câu trong nháy đơn: '*câu chữ'.",
      en: "If this is text that begins with *, put all of it in single quotes: '*text'.",
    },
  }
}

/** Text that YAML drops in silence: an anchor that nothing repeats, a tag, what reads as a comment. */
export function lostText(lost: string, reason: keyof typeof LOSSES, span: Span): Diagnostic {
  const { vi, en, help } = LOSSES[reason]
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: {
      vi: `“${lost}” ${vi} và sẽ không được in.`,
      en: `“${lost}” ${en} and would not be printed.`,
    },
    span,
    help,
  }
}

/** What stands behind one space and a `#`: a comment, or the rest of a sentence. */
export function maybeLostText(lost: string, span: Span): Diagnostic {
  return {
    code: 'yaml-syntax',
    severity: 'warning',
    message: {
      vi: `“${lost}” bị hiểu là ghi chú nên không được in.`,
      en: `“${lost}” reads as a comment, so it is not printed.`,
    },
    span,
    help: {
      vi: "Nếu là câu chữ, đặt cả câu trong nháy đơn: 'Sở Nội vụ # phòng 3'; nếu là ghi chú, để hai dấu cách trước dấu #.",
      en: "If it is text, put all of it in single quotes: 'Sở Nội vụ # phòng 3'; if it is a comment, put two spaces before the #.",
    },
  }
}

const QUOTE_ALL: Localized = {
  vi: "Đặt cả câu trong nháy đơn: 'câu chữ'; nếu không phải câu chữ thì xóa đi.",
  en: "Put all of the text in single quotes: 'text'; if it is no text, remove it.",
}

const LOSSES = {
  anchor: { vi: 'bị YAML hiểu là tên để nhắc lại', en: 'reads as a name for repeating', help: QUOTE_ALL },
  tag: { vi: 'bị YAML hiểu là nhãn', en: 'reads as a tag', help: QUOTE_ALL },
  comment: {
    vi: 'đứng sau dấu cách nên bị YAML hiểu là ghi chú',
    en: 'stands behind a space, so it reads as a comment',
    help: {
      vi: "Nếu là câu chữ, đặt cả câu trong nháy đơn: 'Phòng #3'; nếu là ghi chú, thêm dấu cách sau dấu #.",
      en: "If it is text, put all of it in single quotes: 'Room #3'; if it is a comment, put a space behind the #.",
    },
  },
} as const

/** `|` or `>` with nothing below. */
export function emptyBlockText(span: Span): Diagnostic {
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: {
      vi: 'Sau dấu | hoặc > chưa có nội dung nào.',
      en: 'Nothing follows the | or > here.',
    },
    span,
    help: {
      vi: "Viết nội dung ở các dòng dưới, thụt vào; nếu là câu chữ bắt đầu bằng dấu ấy thì đặt trong nháy đơn: '>5 ngày'.",
      en: "Write the text on the lines below, indented; if text begins with that mark, put it in single quotes: '>5 days'.",
    },
  }
}

export function cyclicAlias(name: string, span: Span): Diagnostic {
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: {
      vi: `“*${name}” nhắc lại chính phần đang chứa nó, nên không bao giờ hết.`,
      en: `“*${name}” repeats the very part it stands in, without end.`,
    },
    span,
  }
}

export function explodingAlias(name: string, span: Span): Diagnostic {
  return {
    code: 'file-too-complex',
    severity: 'error',
    message: {
      vi: `“*${name}” nhắc lại quá nhiều nội dung.`,
      en: `“*${name}” repeats too much content.`,
    },
    span,
    help: { vi: 'Viết thẳng nội dung thay cho “*”.', en: 'Write the content out in place of the “*”.' },
  }
}
