import { type Document, type ErrorCode, isScalar, visit } from 'yaml'
import type { Diagnostic, Localized, Span } from '../../base/diagnostic.ts'
import { flowText } from './flow-texts.ts'
import { textTakenForYaml } from './text-beginnings.ts'
import { textOverLines } from './text-over-lines.ts'
import { wideColon } from './wide-colon.ts'
import { explainYaml, type YamlProblem } from './yaml-explanations.ts'

/** Only remarks: the value is read as it was meant. */
const HARMLESS: ReadonlySet<ErrorCode> = new Set(['BAD_ALIAS', 'BAD_INDENT'])

/** Said of all that follows once a mistake has ended the document before its time. */
const AFTERMATH = /in YAML (?:stream|document)/

/** The syntax problems of a document, at most one for each line: later ones follow from the first. */
export function yamlProblems(
  file: string,
  text: string,
  document: Document.Parsed,
  isKeyName: (name: string) => boolean,
): readonly Diagnostic[] {
  const problems = [...document.errors, ...document.warnings.filter(warning => !HARMLESS.has(warning.code))]
  const diagnostics: Diagnostic[] = []
  let lastLine = -1
  for (const problem of problems.sort((a, b) => a.pos[0] - b.pos[0])) {
    const line = text.lastIndexOf('\n', problem.pos[0] - 1)
    if (diagnostics.length > 0 && (line === lastLine || AFTERMATH.test(problem.message))) continue
    lastLine = line
    const overLines = textOverLines(problem, file, text, isKeyName)
    const asText =
      wideColon(problem, file, text) ??
      overLines ??
      flowText(problem, file, text) ??
      textTakenForYaml(problem, file, text)
    const { message, help } = asText ?? explainYaml(problem)
    const span = asText?.span ?? spanOf(problem, file, text, document)
    diagnostics.push({
      code: 'yaml-syntax',
      severity: 'error',
      message: withDetail(message, problem.message),
      span,
      help,
    })
    if (overLines?.isCause) break
  }
  return diagnostics
}

/** The library's own words stay in English for whoever searches for them. */
function withDetail(message: Localized, detail: string): Localized {
  const short = detail.length > 200 ? `${detail.slice(0, 200)}…` : detail
  return { vi: `${message.vi} (YAML: ${short})`, en: `${message.en} (YAML: ${short})` }
}

function spanOf(problem: YamlProblem, file: string, text: string, document: Document.Parsed): Span {
  const opening = /^Missing closing ["']quote/.test(problem.message)
    ? openingQuote(document, problem.pos[0])
    : undefined
  if (opening !== undefined) return { file, start: opening, end: opening + 1 }
  const start = Math.min(problem.pos[0], text.length)
  const end = Math.max(start, Math.min(problem.pos[1], text.length))
  const lineEnd = text.slice(start, end).search(/[\r\n]/)
  return { file, start, end: lineEnd > 0 ? start + lineEnd : end }
}

/** A quote that is never closed is reported at the end of the file; its beginning tells more. */
function openingQuote(document: Document.Parsed, end: number): number | undefined {
  let opening: number | undefined
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && node.range && node.range[0] < end && node.range[1] >= end) opening = node.range[0]
    },
  })
  return opening
}
