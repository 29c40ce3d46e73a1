import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'
import type { Diagnostic, Outcome, Span } from '../../base/diagnostic.ts'
import { yamlProblems } from './yaml-problems.ts'

/** Nesting beyond this is no plan, and would exhaust the stack of whatever reads it. */
export const MAX_DEPTH = 64
/** Enough for a table of some ten thousand rows. */
const MAX_LEXEMES = 400_000

/**
 * Reads the one YAML document of a file, the first of several, every syntax problem with its place; no value when it is
 * not well formed. `isKeyName` tells a key whose colon is missing from text.
 */
export function readYaml(
  file: string,
  text: string,
  isKeyName: (name: string) => boolean,
): Outcome<Document.Parsed> {
  const tokens = readTokens(file, text)
  if (!tokens.value) return { diagnostics: tokens.diagnostics }
  const [document, second] = [...composer().compose(tokens.value, true, text.length)]
  if (document === undefined) return { diagnostics: [emptyFile(file)] }
  const problems = yamlProblems(file, text, document, isKeyName)
  if (document.errors.length > 0) return { diagnostics: problems }
  const found = second ? [...problems, severalDocuments(file, text, second.range[0])] : problems
  if (document.contents === null || isBlank(document))
    return { diagnostics: found.length > 0 ? found : [emptyFile(file)] }
  return { value: document, diagnostics: found }
}

/** What can be seen of a file's YAML, however broken, for who asks about it while it is typed; nothing of one that exhausts us. */
export function glimpseYaml(text: string): Document.Parsed | undefined {
  const { value: tokens } = readTokens('', text)
  return tokens && [...composer().compose(tokens, true, text.length)][0]
}

function composer(): Composer {
  // Only YAML 1.2 core: a %YAML directive must not turn `no` into false or a date into an object. Duplicate keys are
  // found by our own reading, in linear time.
  return new Composer({
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
  })
}

/** The tokens of a file, read piece by piece so that a file made to exhaust us is given up early. */
function readTokens(file: string, text: string): Outcome<readonly CST.Token[]> {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let lexemes = 0
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > MAX_DEPTH) return { diagnostics: [tooDeep(file, text, parser.offset)] }
    if (lexemes > MAX_LEXEMES) return { diagnostics: [tooManyParts(file, text, parser.offset)] }
  }
  for (const token of parser.end()) tokens.push(token)
  return { value: tokens, diagnostics: [] }
}

function isBlank(document: Document.Parsed): boolean {
  const [start, end] = document.contents?.range ?? [0, 0]
  return start === end
}

function emptyFile(file: string): Diagnostic {
  return {
    code: 'file-empty',
    severity: 'error',
    message: { vi: 'Tệp không có nội dung.', en: 'The file has no content.' },
    span: { file, start: 0, end: 0 },
    help: {
      vi: 'Chạy `kehoach init` để có một kế hoạch mẫu.',
      en: 'Run `kehoach init` for a plan to start from.',
    },
  }
}

function severalDocuments(file: string, text: string, start: number): Diagnostic {
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: {
      vi: 'Từ dòng này là một tài liệu YAML thứ hai; mỗi tệp chỉ chứa một kế hoạch.',
      en: 'A second YAML document begins here; a file holds one plan.',
    },
    // All of it is left out.
    span: { file, start, end: Math.max(start, text.trimEnd().length) },
    help: {
      vi: 'Bỏ dòng `---`, hoặc tách phần sau thành một tệp riêng.',
      en: 'Remove the line `---`, or move what follows to a file of its own.',
    },
  }
}

function tooDeep(file: string, text: string, offset: number): Diagnostic {
  return {
    code: 'file-too-complex',
    severity: 'error',
    message: {
      vi: `Các phần lồng vào nhau quá sâu (hơn ${MAX_DEPTH} cấp).`,
      en: `Parts are nested too deeply (more than ${MAX_DEPTH} levels).`,
    },
    span: at(file, text, offset),
  }
}

function tooManyParts(file: string, text: string, offset: number): Diagnostic {
  return {
    code: 'file-too-complex',
    severity: 'error',
    message: { vi: 'Tệp có quá nhiều phần tử.', en: 'The file has too many parts.' },
    span: at(file, text, offset),
  }
}

function at(file: string, text: string, offset: number): Span {
  const start = Math.max(0, Math.min(offset - 1, text.length))
  return { file, start, end: Math.min(start + 1, text.length) }
}
