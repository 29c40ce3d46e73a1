import type { Node } from 'yaml'
import type { Diagnostic, Span } from '../../diagnostic.ts'

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
