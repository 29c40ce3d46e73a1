import type { ErrorCode } from 'yaml'
import type { Localized } from '../../base/diagnostic.ts'

/** A problem as the YAML library reports it. */
export interface YamlProblem {
  readonly code: ErrorCode
  readonly message: string
  /** UTF-16 offsets, half-open. */
  readonly pos: readonly [number, number]
}

/** What a YAML problem means to someone who does not know YAML, and what to do. */
export interface Explanation {
  readonly message: Localized
  readonly help: Localized
}

/** Explains a problem: by its exact words where one code stands for several mistakes, else by its code. */
export function explainYaml(problem: YamlProblem): Explanation {
  const special = SPECIAL.find(([words]) => words.test(problem.message))
  return special ? special[1] : BY_CODE[problem.code]
}

function explanation(viMessage: string, enMessage: string, viHelp: string, enHelp: string): Explanation {
  return { message: { vi: viMessage, en: enMessage }, help: { vi: viHelp, en: enHelp } }
}

const QUOTE_THE_TEXT: Localized = {
  vi: "Nếu đây là một câu chữ, đặt cả câu trong nháy đơn: 'câu chữ'.",
  en: "If this is text, put all of it in single quotes: 'text'.",
}

const ALIGN: Localized = {
  vi: 'Các khóa cùng cấp bắt đầu ở cùng một cột; cấp trong thụt vào hai dấu cách.',
  en: 'Keys of one level begin in the same column; an inner level is two spaces further in.',
}

const NOT_NEEDED: Localized = {
  vi: 'Kế hoạch không cần cách viết này; xóa nó hoặc đặt câu chữ trong nháy đơn.',
  en: 'A plan does not need this; remove it, or put the text in single quotes.',
}

const SPECIAL: readonly (readonly [RegExp, Explanation])[] = [
  [
    /^Missing closing ["']quote/,
    explanation(
      'Dấu nháy mở ở đây không được đóng lại.',
      'The quote opened here is never closed.',
      'Thêm dấu nháy cùng loại ở cuối câu chữ.',
      'Add the same quote at the end of the text.',
    ),
  ],
  [
    /^Implicit map keys need to be followed by map values/,
    explanation(
      'Dòng này phải có dạng “khóa: nội dung” nhưng thiếu dấu hai chấm.',
      'This line should read “key: content”, but the colon is missing.',
      'Thêm “:” và một dấu cách sau tên khóa; nếu là dòng tiếp của câu trên thì thụt vào sâu hơn.',
      'Add “:” and a space after the key; if the line continues the text above, indent it further.',
    ),
  ],
  [
    /^Nested mappings are not allowed in compact mappings/,
    explanation(
      'Câu chữ có “: ” hoặc dòng dưới thụt vào quá sâu, nên bị hiểu là khóa nằm trong khóa.',
      'The text holds “: ”, or the line below is indented too far, so it reads as a key inside a key.',
      "Đặt câu chữ có “: ” trong nháy đơn: 'câu: chữ'; hoặc sửa thụt đầu dòng cho các khóa thẳng cột.",
      "Put text that holds “: ” in single quotes: 'some: text'; or align the keys below each other.",
    ),
  ],
  [
    /^Unexpected flow-(?:seq|map)-(?:start|end)/,
    explanation(
      'Trong phần viết giữa {…} hoặc […], câu chữ không được có dấu ngoặc [ ] { }.',
      'Between {…} or […], text may not hold brackets [ ] { }.',
      "Đặt câu chữ trong nháy đơn: { content: 'Rà soát thủ tục[^nb]' }.",
      "Put the text in single quotes: { content: 'some text[^note]' }.",
    ),
  ],
  [
    /must be sufficiently indented and end with a [\]}]/,
    explanation(
      'Ngoặc mở ở phía trên chưa được đóng trước dòng này.',
      'A bracket opened above is not closed before this line.',
      'Thêm “]” hoặc “}” ở cuối phần trong ngoặc.',
      'Add “]” or “}” at the end of the bracketed part.',
    ),
  ],
  [
    /^Implicit keys need to be on a single line/,
    explanation(
      'Dòng này không có dạng “khóa: nội dung”, nên dính với dòng dưới.',
      'This line is not of the form “key: content”, so it runs into the line below.',
      'Thêm “:” và một dấu cách sau tên khóa; nếu là dòng tiếp của câu trên thì thụt vào sâu hơn.',
      'Add “:” and a space after the key; if the line continues the text above, indent it further.',
    ),
  ],
  [
    /^Missing (, |space after : )/,
    explanation(
      'Thiếu dấu phẩy hoặc dấu hai chấm giữa các phần trong ngoặc.',
      'A comma or colon is missing between the parts in brackets.',
      'Ngăn các phần bằng dấu phẩy; câu chữ có dấu phẩy hoặc ngoặc thì đặt trong nháy đơn.',
      'Separate the parts by commas; put text that holds commas or brackets in single quotes.',
    ),
  ],
]

const BY_CODE: Readonly<Record<ErrorCode, Explanation>> = {
  ALIAS_PROPS: {
    message: {
      vi: 'Tham chiếu “*tên” không được kèm gì khác.',
      en: 'An alias “*name” may carry nothing else.',
    },
    help: QUOTE_THE_TEXT,
  },
  BAD_ALIAS: {
    message: { vi: 'Tên sau “&” hoặc “*” không hợp lệ.', en: 'The name after “&” or “*” is not valid.' },
    help: QUOTE_THE_TEXT,
  },
  BAD_COLLECTION_TYPE: {
    message: { vi: 'Nhãn “!” không hợp với phần theo sau.', en: 'The tag “!” does not fit what follows.' },
    help: NOT_NEEDED,
  },
  BAD_DIRECTIVE: {
    message: { vi: 'Dòng bắt đầu bằng “%” không hợp lệ.', en: 'The line that begins with “%” is not valid.' },
    help: NOT_NEEDED,
  },
  BAD_DQ_ESCAPE: explanation(
    'Trong nháy kép, dấu “\\” theo sau bởi chữ này không có nghĩa.',
    'Inside double quotes, “\\” before this character has no meaning.',
    "Dùng nháy đơn thay cho nháy kép: trong 'nháy đơn', “\\” được giữ nguyên.",
    "Use single quotes: inside 'single quotes' a “\\” stays as it is.",
  ),
  BAD_INDENT: {
    message: { vi: 'Thụt đầu dòng không đúng.', en: 'The indentation is wrong.' },
    help: ALIGN,
  },
  BAD_PROP_ORDER: {
    message: { vi: 'Dấu “&” hoặc “!” đặt sai chỗ.', en: 'An “&” or “!” stands in the wrong place.' },
    help: QUOTE_THE_TEXT,
  },
  BAD_SCALAR_START: {
    message: {
      vi: 'Câu chữ không được bắt đầu bằng ký tự này khi không có nháy.',
      en: 'Text without quotes may not begin with this character.',
    },
    help: QUOTE_THE_TEXT,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      vi: 'Một danh sách hoặc nhóm khóa đặt sai chỗ.',
      en: 'A list or a group of keys stands in the wrong place.',
    },
    help: ALIGN,
  },
  BLOCK_IN_FLOW: {
    message: {
      vi: 'Trong ngoặc […] hoặc {…} không dùng được kiểu viết xuống dòng với “-” hay khóa thụt dòng.',
      en: 'Inside […] or {…} the form with “-” or indented keys cannot be used.',
    },
    help: {
      vi: 'Đóng ngoặc lại, hoặc viết cả phần này không dùng ngoặc.',
      en: 'Close the bracket, or write the whole part without brackets.',
    },
  },
  DUPLICATE_KEY: {
    message: { vi: 'Khóa này đã có ở trên.', en: 'This key is given twice.' },
    help: { vi: 'Giữ lại một khóa.', en: 'Keep one of them.' },
  },
  IMPOSSIBLE: {
    message: { vi: 'Không đọc được phần này.', en: 'This part cannot be read.' },
    help: QUOTE_THE_TEXT,
  },
  KEY_OVER_1024_CHARS: {
    message: { vi: 'Tên khóa dài quá 1024 ký tự.', en: 'The key is longer than 1024 characters.' },
    help: QUOTE_THE_TEXT,
  },
  MISSING_CHAR: {
    message: { vi: 'Thiếu một ký tự ở đây.', en: 'A character is missing here.' },
    help: QUOTE_THE_TEXT,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: { vi: 'Tên khóa phải nằm trên một dòng.', en: 'A key must stand on one line.' },
    help: {
      vi: 'Kiểm tra dòng trên: có thể thiếu dấu “:” sau khóa, hoặc câu chữ có “: ” cần đặt trong nháy đơn.',
      en: 'Check the line above: a “:” may be missing after its key, or text with “: ” needs single quotes.',
    },
  },
  MULTIPLE_ANCHORS: {
    message: { vi: 'Có hai dấu “&” cho cùng một phần.', en: 'One part carries two “&” marks.' },
    help: QUOTE_THE_TEXT,
  },
  MULTIPLE_DOCS: {
    message: { vi: 'Mỗi tệp chỉ chứa một kế hoạch.', en: 'A file holds one plan.' },
    help: { vi: 'Bỏ dòng `---`.', en: 'Remove the line `---`.' },
  },
  MULTIPLE_TAGS: {
    message: { vi: 'Có hai nhãn “!” cho cùng một phần.', en: 'One part carries two “!” tags.' },
    help: QUOTE_THE_TEXT,
  },
  NON_STRING_KEY: {
    message: { vi: 'Tên khóa phải là chữ.', en: 'A key must be text.' },
    help: QUOTE_THE_TEXT,
  },
  RESOURCE_EXHAUSTION: {
    message: { vi: 'Phần này quá phức tạp để đọc.', en: 'This part is too complex to read.' },
    help: ALIGN,
  },
  TAB_AS_INDENT: {
    message: { vi: 'Thụt đầu dòng bằng phím Tab.', en: 'The line is indented by a tab.' },
    help: { vi: 'Thay Tab bằng các dấu cách.', en: 'Use spaces in place of the tab.' },
  },
  TAG_RESOLVE_FAILED: {
    message: {
      vi: 'Chữ bắt đầu bằng “!” bị hiểu là nhãn YAML và sẽ mất.',
      en: 'Text that begins with “!” reads as a YAML tag and would be lost.',
    },
    help: QUOTE_THE_TEXT,
  },
  UNEXPECTED_TOKEN: {
    message: { vi: 'Có phần thừa hoặc đặt sai chỗ.', en: 'Something stands here that does not belong.' },
    help: {
      vi: 'Kiểm tra dấu nháy, dấu ngoặc và thụt đầu dòng ở dòng này và dòng trên.',
      en: 'Check the quotes, brackets and indentation of this line and the one above.',
    },
  },
}
