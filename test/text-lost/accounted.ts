import { isNode, parseDocument, visit } from 'yaml'
import type { Diagnostic } from '../../src/base/diagnostic.ts'
import type { TextRange } from '../../src/base/text-range.ts'
import { compose } from '../../src/compose/compose.ts'
import { readSourceFile } from '../../src/plan/language/source-file.ts'
import type { ParsedPlan } from '../../src/plan/parse-plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { validate } from '../../src/validate/validate.ts'
import { documentWords } from '../e2e/expected-words.ts'
import { memoryWorld } from '../plan/memory-world.ts'
import { WORD } from './edits.ts'

/** A plan as its files, by their names; the plan is `plan.yaml`. */
export type Files = Readonly<Record<string, string>>

/** What became of the word in a plan: `unread` when the file is no YAML, and that is said. */
export type Fate =
  | { readonly fate: 'unread' | 'reported' | 'lost' }
  | { readonly fate: 'printed'; readonly times: number }

/** What becomes of every place of the word that stands in `file`, where it was put by a change. */
export async function fateOf(files: Files, file: string, change: TextRange): Promise<Fate> {
  const { value, diagnostics } = await readPlan('plan.yaml', memoryWorld(files))
  if (areCovered(files, file, diagnostics)) return { fate: 'reported' }
  if (!value)
    return { fate: diagnostics.some(one => isOfYaml(one) || touches(one, file, change)) ? 'unread' : 'lost' }
  // What an included file holds is not in the plan where the file is no YAML.
  const isRead = readSourceFile(file, new TextEncoder().encode(files[file])).value !== undefined
  if (!isRead && diagnostics.some(one => isOfYaml(one) && one.span?.file === file)) return { fate: 'unread' }
  const times = printedTimes(value)
  if (times > 0) return { fate: 'printed', times }
  const found = validate(value, { final: false }).diagnostics
  return { fate: areCovered(files, file, [...diagnostics, ...found]) ? 'reported' : 'lost' }
}

/** Whether a finding says of what was changed that it cannot be read. */
function touches({ span, severity }: Diagnostic, file: string, [start, end]: TextRange): boolean {
  return severity === 'error' && span?.file === file && span.start <= end && span.end >= start
}

function isOfYaml({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && /^(?:yaml|file)-/.test(code)
}

/** How often the word is printed, in whatever letters. */
export function printedTimes({ plan }: ParsedPlan): number {
  const { body, notes } = documentWords(compose(plan))
  const text = [...body, ...notes].map(words => words.join(' ')).join('\n')
  return text.toLowerCase().split(WORD.toLowerCase()).length - 1
}

/**
 * Whether every place of the word touches a finding; a finding about a key is about what stands under it, one about a
 * single value about its key too, and one that a group cannot be read about all in it.
 */
function areCovered(files: Files, file: string, diagnostics: readonly Diagnostic[]): boolean {
  const text = files[file] ?? ''
  const found = diagnostics.flatMap(({ code, span, related = [] }) =>
    [span, ...related.map(other => other.span)].flatMap(one =>
      one?.file === file
        ? [{ start: one.start, end: one.end, isOfShape: /^(?:plan|yaml|include|sheet)-/.test(code) }]
        : [],
    ),
  )
  if (found.length === 0) return false
  const pairs = pairsOf(text)
  return placesOfWord(text).every(start => {
    const around = pairs.filter(({ value }) => value[0] <= start && start < value[1])
    return found.some(span => {
      const isOver = ([from, to]: TextRange) => span.start <= to && span.end >= from
      if (isOver([start, start + WORD.length])) return true
      const own = pairs.find(({ key }) => key[0] <= start && start < key[1])
      if (own && span.isOfShape && own.value[0] <= span.start && span.end <= own.value[1]) return true
      return around.some(({ key }, index) => isOver(key) && (span.isOfShape || index === around.length - 1))
    })
  })
}

/** The pairs of a file, the outer before the inner, as ranges of their keys and values. */
function pairsOf(text: string): readonly { readonly key: TextRange; readonly value: TextRange }[] {
  const pairs: { key: TextRange; value: TextRange }[] = []
  visit(parseDocument(text), {
    Pair(_, { key, value }) {
      if (!isNode(key) || !isNode(value) || !key.range || !value.range) return
      pairs.push({ key: [key.range[0], key.range[1]], value: [value.range[0], value.range[1]] })
    },
  })
  return pairs
}

export function placesOfWord(text: string): readonly number[] {
  return [...text.matchAll(new RegExp(WORD, 'g'))].map(({ index }) => index)
}
