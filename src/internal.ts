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
export {
  type Diagnostic,
  type Fix,
  hasErrors,
  type Localized,
  type Outcome,
  type Path,
  type Severity,
  type Span,
} from './diagnostic.ts'
export { type Change, type FixedFile, fixPlan } from './fix-plan.ts'
export { FontError, type FontProblem } from './font/font-error.ts'
export { FORMATS, type Format } from './formats.ts'
export type { Inspection } from './mark/inspect.ts'
export { looksShared } from './plan/include/shared-keys.ts'
export type { KeyLanguage } from './plan/keys/key-names.ts'
export { withVietnameseKeys } from './plan/keys/vietnamese-keys.ts'
export { type ParsedPlan, parsePlan } from './plan/parse-plan.ts'
export type { Plan } from './plan/plan.ts'
export { readPlan } from './plan/read-plan.ts'
export { planJsonSchema } from './plan/schema/json-schema.ts'
export { languageReference } from './plan/schema/language-reference.ts'
export { escapeMarkup, type Markup, parseMarkup } from './plan/text/markup.ts'
export { decodeLeniently, MAX_PLAN_BYTES } from './plan/yaml/decode-text.ts'
export type { PlanSource } from './plan/yaml/plan-source.ts'
export type { Compiled, CompiledFile } from './produce.ts'
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
export { FACES, type Face, type FontFace, ReadError, type ReadFailure, type World } from './world.ts'
