import type { Diagnostic, Localized, Span } from '../base/diagnostic.ts'
import { memoizeByObject } from '../base/memoize.ts'
import type { PlanSource } from '../plan/language/sources/plan-source.ts'
import { nearest } from '../plan/text/nearest.ts'
import { type IgnoreComment, ignoreComments } from './ignore-comments.ts'
import type { RuleEntry } from './rule.ts'

/** A finding that its author set aside. */
export interface Suppressed {
  readonly diagnostic: Diagnostic
  readonly reason: string
  /** The comment that does it. */
  readonly by: Span
}

/** Findings told apart: those that stand, and those that are set aside. */
export interface SplitFindings {
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly Suppressed[]
}

/**
 * Sets findings of the given rules aside where a comment with a reason says so, and judges those comments. What the
 * Decree demands is set aside only in a text that has its number and date, for the reason that it was issued so.
 */
export function splitSuppressed(
  diagnostics: readonly Diagnostic[],
  rules: readonly RuleEntry[],
  judged: ReadonlySet<string>,
  source: PlanSource,
  hasNumberAndDate = false,
): SplitFindings {
  const comments = commentsOf(source)
  if (comments.length === 0) return { diagnostics, suppressed: [] }
  const entries = new Map(rules.map(rule => [rule.id, rule]))
  const uses = new Map<IgnoreComment, Set<string>>(comments.map(comment => [comment, new Set()]))
  const kept: Diagnostic[] = []
  const suppressed: Suppressed[] = []
  for (const diagnostic of diagnostics) {
    const comment = comments.find(one => speaksOf(one, diagnostic))
    if (comment) uses.get(comment)?.add(diagnostic.code)
    const isIssued = hasNumberAndDate && AS_ISSUED.test(comment?.reason ?? '')
    if (comment && comment.reason !== '' && (isIssued || !isPrescribed(diagnostic, entries)))
      suppressed.push({ diagnostic, reason: comment.reason, by: comment.span })
    else kept.push(diagnostic)
  }
  for (const [comment, used] of uses) {
    if (comment.span.file !== source.file) continue
    const idle = comment.rules.filter(id => judged.has(id) && !used.has(id))
    if (comment.reason === '') continue
    const refused = new Set(kept.filter(one => speaksOf(comment, one)).map(one => one.code))
    kept.push(...[...refused].map(id => prescribed(id, comment.span)))
    kept.push(...idle.map(id => unused(id, comment.span)))
  }
  return { diagnostics: kept, suppressed }
}

/** What is wrong with the comments themselves, `ids` being all rules there are. */
export function commentProblems(source: PlanSource, ids: readonly string[]): readonly Diagnostic[] {
  return commentsOf(source).flatMap(({ rules, reason, span }) => [
    ...rules.filter(id => !ids.includes(id)).map(id => unknownRule(id, ids, span)),
    ...(rules.length === 0 ? [incomplete(NO_RULE, span)] : []),
    ...(reason === '' && rules.length > 0 ? [incomplete(NO_REASON, span)] : []),
  ])
}

const commentsOf = memoizeByObject(({ texts }: PlanSource) => texts.flatMap(ignoreComments))

function speaksOf({ span: { file }, rules, from, to }: IgnoreComment, { code, span }: Diagnostic): boolean {
  return rules.includes(code) && span?.file === file && span.start >= from && span.start <= to
}

/** The reason by which a text that was issued is written down as it is. */
const AS_ISSUED = /đã (?:được )?ban hành|as issued/iu

/** What the Decree demands outright is not for an author of a new text to set aside. */
function isPrescribed({ code, severity }: Diagnostic, rules: ReadonlyMap<string, RuleEntry>): boolean {
  return severity === 'error' && rules.get(code)?.level === 'decree'
}

const FORM: Localized = {
  vi: 'Viết: # kehoach-bỏ-qua tên-quy-tắc: lý do',
  en: 'Write: # kehoach-ignore rule-id: reason',
}

const NO_RULE: Localized = {
  vi: 'Dòng bỏ qua này không nêu quy tắc nào.',
  en: 'This comment names no rule to ignore.',
}

const NO_REASON: Localized = {
  vi: 'Dòng bỏ qua này không nêu lý do, nên không có tác dụng.',
  en: 'This comment gives no reason, so nothing is ignored.',
}

function incomplete(message: Localized, span: Span): Diagnostic {
  return { code: 'ignore-incomplete', severity: 'warning', message, span, help: FORM }
}

function unknownRule(id: string, ids: readonly string[], span: Span): Diagnostic {
  const meant = nearest(id, ids)
  return {
    code: 'ignore-unknown-rule',
    severity: 'warning',
    message: { vi: `Không có quy tắc “${id}” để bỏ qua.`, en: `There is no rule “${id}” to ignore.` },
    span,
    help: meant
      ? { vi: `Có phải ý bạn là “${meant}”?`, en: `Did you mean “${meant}”?` }
      : { vi: 'Xem các quy tắc: kehoach rules', en: 'See the rules: kehoach rules' },
  }
}

function prescribed(id: string, span: Span): Diagnostic {
  return {
    code: 'ignore-refused',
    severity: 'warning',
    message: {
      vi: `“${id}” là quy định bắt buộc của Nghị định 30/2020/NĐ-CP, không bỏ qua được.`,
      en: `“${id}” is prescribed by Decree 30/2020/NĐ-CP and cannot be ignored.`,
    },
    span,
    help: {
      vi: 'Sửa chỗ sai rồi xóa dòng này. Chỉ khi dựng lại văn bản đã ban hành (có số và ngày), lý do ghi “đã ban hành” thì bỏ qua được.',
      en: 'Mend what is wrong and remove this comment. Only a text that was issued, with number and date, is let pass, for the reason “as issued”.',
    },
  }
}

function unused(id: string, span: Span): Diagnostic {
  return {
    code: 'ignore-unused',
    severity: 'info',
    message: {
      vi: `Không còn gì để bỏ qua theo “${id}” ở đây.`,
      en: `There is nothing left to ignore by “${id}” here.`,
    },
    span,
    help: { vi: 'Xóa dòng này.', en: 'Remove this comment.' },
  }
}
