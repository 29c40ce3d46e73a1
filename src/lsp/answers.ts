import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Range,
  SymbolKind,
  TextEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic as Finding, Severity } from '../base/diagnostic.ts'
import type { TextRange } from '../base/text-range.ts'
import type { Completion } from '../language-service/completion.ts'
import type { OutlineEntry } from '../language-service/outline.ts'
import { fixText } from '../validate/fix/fix-text.ts'
import { uriOf } from './open-files.ts'
import { completionText, findingText, type Language } from './words.ts'

/** A half-open range of offsets as lines and columns of the protocol, from 0. */
export function rangeIn(document: TextDocument, [start, end]: TextRange): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) }
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A finding as the editor shows it; one in a file that is included stands on the first line, and leads there. */
export function diagnosticOf(
  finding: Finding,
  path: string,
  document: TextDocument,
  language: Language,
): Diagnostic {
  const { span, severity, code } = finding
  const isOwn = span === undefined || span.file === path
  const message = findingText(finding, language)
  return {
    range: rangeIn(document, span && isOwn ? [span.start, span.end] : [0, 0]),
    severity: SEVERITIES[severity],
    code,
    source: 'kehoach',
    message: isOwn ? message : `${span.file}: ${message}`,
    ...(!isOwn && {
      relatedInformation: [{ location: { uri: uriOf(span.file), range: TOP }, message: span.file }],
    }),
  }
}

const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

export function completionItem(
  completion: Completion,
  index: number,
  document: TextDocument,
  language: Language,
): CompletionItem {
  const { kind, label, insert, range, search, meaning } = completion
  return {
    label,
    kind: KINDS[kind],
    filterText: search,
    // In the order of the form, not of the alphabet.
    sortText: String(index).padStart(4, '0'),
    textEdit: TextEdit.replace(rangeIn(document, range), insert),
    documentation: { kind: 'markdown', value: completionText(completion, language) },
    ...(meaning !== undefined && { detail: meaning }),
  }
}

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  code: CompletionItemKind.Reference,
}

export function symbolOf(entry: OutlineEntry, document: TextDocument): DocumentSymbol {
  const { name, detail, range, selection, children } = entry
  return {
    name,
    detail,
    kind: children.length > 0 ? SymbolKind.Namespace : SymbolKind.Field,
    range: rangeIn(document, range),
    selectionRange: rangeIn(document, selection),
    children: children.map(child => symbolOf(child, document)),
  }
}

/** The changes that findings in a range offer, and all safe changes of the file at once. */
export function actionsIn(
  findings: readonly Finding[],
  path: string,
  document: TextDocument,
  [start, end]: TextRange,
  language: Language,
): readonly CodeAction[] {
  const fixable = findings.filter(({ fix }) => fix?.span.file === path)
  const here = fixable.filter(({ span }) => span && span.start <= end && span.end >= start)
  const single = here.flatMap(finding => quickFix(finding, path, document, language))
  const { fixes } = fixText(
    path,
    document.getText(),
    fixable.flatMap(({ fix }) => fix ?? []),
  )
  if (fixes.length === 0) return single
  const edits = fixes.map(({ span, text }) =>
    TextEdit.replace(rangeIn(document, [span.start, span.end]), text),
  )
  const all = {
    title:
      language === 'vi' ? `Sửa mọi lỗi sửa được (${edits.length})` : `Fix all that can be (${edits.length})`,
    kind: `${CodeActionKind.SourceFixAll}.kehoach`,
    edit: { changes: { [document.uri]: edits } },
  }
  return [...single, all]
}

function quickFix(
  finding: Finding,
  path: string,
  document: TextDocument,
  language: Language,
): readonly CodeAction[] {
  const { fix } = finding
  if (!fix) return []
  const edit = TextEdit.replace(rangeIn(document, [fix.span.start, fix.span.end]), fix.text)
  return [
    {
      title: language === 'vi' ? `Sửa thành “${fix.text}”` : `Change to “${fix.text}”`,
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: [diagnosticOf(finding, path, document, language)],
      edit: { changes: { [document.uri]: [edit] } },
    },
  ]
}
