// The front door: what engineers build on, described in docs/api.md. All else stands behind `kehoach/internal`.
export { checkText, compileFile, compileObject, compileText } from './api/compile-text.ts'
export type { CheckOptions, CompileOptions } from './api/options.ts'
export type { PlanInput } from './api/plan-input.ts'
export type { CheckResult, CompileResult, Finding, Place } from './api/result.ts'
export type { Localized, Path, Severity } from './base/diagnostic.ts'
export { FORMATS, type Format } from './base/formats.ts'
export {
  type Face,
  type FontFace,
  ReadError,
  type ReadFailure,
  type SignFace,
  type World,
} from './base/world.ts'
export { FontError, type FontProblem } from './font/font-error.ts'
export { type NodeWorldOptions, nodeWorld } from './node/node-world.ts'
export type { CompiledFile } from './produce.ts'
export { type Difference, VerifyError } from './verify/difference.ts'
