export {
  type Diagnostic,
  type Fix,
  hasErrors,
  type Localized,
  type Outcome,
  type Path,
  type Severity,
  type Span,
} from './base/diagnostic.ts'
export { FORMATS, type Format } from './base/formats.ts'
export { FACES, type Face, type FontFace, ReadError, type ReadFailure, type World } from './base/world.ts'
export {
  type Checked,
  type CheckOptions,
  type CompileOptions,
  check,
  compile,
  inspectFile,
  separateFilesOf,
  verify,
} from './compile.ts'
export { configJsonSchema } from './config/config-json-schema.ts'
export { CONFIG_FILE, findConfig, readConfig } from './config/read-config.ts'
export { type Change, type FixedFile, fixPlan } from './fix-plan.ts'
export { FontError, type FontProblem } from './font/font-error.ts'
export { importSheet, type SheetImportOptions } from './import/import-sheet.ts'
export { type Imported, type ImportOptions, type ImportOutcome, importWord } from './import/import-word.ts'
export type { Remark as ImportRemark } from './import/recognize/remarks.ts'
export { fileKind } from './import/word/package.ts'
export type { Revisions } from './import/word/read-inlines.ts'
export { type ReadingText, readingText } from './import/write/reading-text.ts'
export type { Inspection } from './mark/inspect.ts'
export type { KeyLanguage } from './plan/language/keys/key-names.ts'
export { looksShared } from './plan/language/keys/shared-keys.ts'
export { planJsonSchema } from './plan/language/schema/json-schema.ts'
export { languageReference } from './plan/language/schema/language-reference.ts'
export type { PlanSource } from './plan/language/sources/plan-source.ts'
export { withVietnameseKeys } from './plan/language/translation/vietnamese-keys.ts'
export type { Plan } from './plan/model/plan.ts'
export { type ParsedPlan, parsePlan } from './plan/parse-plan.ts'
export { readPlan } from './plan/read-plan.ts'
export { decodeLeniently, MAX_PLAN_BYTES } from './plan/source/decode-text.ts'
export { escapeMarkup, type Markup, parseMarkup } from './plan/text/markup.ts'
export type { Compiled, CompiledFile } from './produce.ts'
export type { Confidence, PublishedLayer, RegisteredText } from './register/register.ts'
export { textsOfNumber } from './register/texts-of-number.ts'
export { isSheetName } from './sheet/read-sheet.ts'
export { clauseWords } from './validate/clause-words.ts'
export { RULE_EXAMPLES } from './validate/examples/rule-examples.ts'
export { type FixedText, fixText } from './validate/fix/fix-text.ts'
export type { Suppressed } from './validate/ignores.ts'
export { LAYOUT_RULES } from './validate/layout-rules.ts'
export type { Level, Rule, RuleEntry } from './validate/rule.ts'
export { RULES } from './validate/rules/index.ts'
export { DEFAULT_SETTINGS, type RuleSetting, type Settings } from './validate/settings.ts'
export {
  type Coverage,
  type RuleResult,
  type ValidateOptions,
  type Validation,
  validate,
} from './validate/validate.ts'
export { type Difference, describeDifference, VerifyError } from './verify/difference.ts'
export type { FileToVerify, Verification } from './verify/verify.ts'
