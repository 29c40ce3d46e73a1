import type { Diagnostic, Outcome } from '../../../base/diagnostic.ts'
import { KEYS_OF_SHARED_FILE, SHARED_KEYS } from '../keys/shared-keys.ts'
import { planField } from '../schema/field.ts'
import { nearestKey } from '../schema/nearest-key.ts'
import { unknownKey, wrongType, wrongValue } from '../schema/schema-problems.ts'
import type { SourceFile } from '../source-file.ts'
import { isMap } from '../sources/merge-values.ts'
import { holdsOnly, notShared } from './include-problems.ts'
import { includeShape } from './included-paths.ts'

/** What a file gives to the plans that include it. What its keys hold is checked with the plan. */
export function sharedPart({ value, source }: SourceFile): Outcome<SourceFile> {
  if (!isMap(value)) {
    const problem = wrongType([], value, ['object'], planField(), source)
    return { diagnostics: [{ ...problem, help: holdsOnly(sharedNames(source)) }] }
  }
  const entries = Object.entries(value)
  const shared = Object.fromEntries(entries.filter(([key]) => SHARED_KEYS.includes(key)))
  const diagnostics = [
    ...includeShape({ value, source }),
    ...entries.flatMap(([key, content]) => keyProblems(key, content, source)),
  ]
  return { value: { value: shared, source }, diagnostics }
}

function keyProblems(key: string, content: unknown, source: SourceFile['source']): readonly Diagnostic[] {
  const field = planField()
  if (key === 'kehoach' && content !== 1) return [wrongValue([key], content, ['1'], source)]
  if (KEYS_OF_SHARED_FILE.includes(key)) return []
  const isMisspelt = KEYS_OF_SHARED_FILE.includes(nearestKey(key, field) ?? '') && !field.keys.includes(key)
  if (isMisspelt) return [unknownKey([], key, field, source)]
  return [notShared(source.keyName([key]), sharedNames(source), source.locate([key], 'key'))]
}

function sharedNames(source: SourceFile['source']): readonly string[] {
  return SHARED_KEYS.map(key => planField().keyIn(source.keyLanguage([]), key))
}
