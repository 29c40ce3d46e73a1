import { type Diagnostic, hasErrors, type Path } from '../base/diagnostic.ts'
import { decodeLeniently } from '../plan/source/decode-text.ts'
import type { GivenWorld } from './given-world.ts'
import type { CheckResult, Finding, Place } from './result.ts'
import { pathFinder } from './yaml-places.ts'

/**
 * Findings with their places as callers know them. The one file named `unseen` was written by us from an object: of
 * its places only the keys are told.
 */
export function checkResult(
  diagnostics: readonly Diagnostic[],
  world: GivenWorld,
  unseen?: string,
): CheckResult {
  const texts = new Map<string, PlacedText>()
  const textOf = (file: string) => {
    const known = texts.get(file) ?? placedText(decodeLeniently(world.bytesRead(file) ?? new Uint8Array()))
    texts.set(file, known)
    return known
  }
  const placeOf = ({ file, start }: { readonly file: string; readonly start: number }): Place => {
    const { path, lineAndColumn } = textOf(file)
    return file === unseen ? { path: path(start) } : { file, ...lineAndColumn(start), path: path(start) }
  }
  const findings = diagnostics.map(
    ({ code, severity, message, why, help, span }): Finding => ({
      code,
      severity,
      message,
      ...(why && { why }),
      ...(help && { help }),
      ...(span && { place: placeOf(span) }),
    }),
  )
  return { findings, hasErrors: hasErrors(diagnostics) }
}

interface PlacedText {
  readonly path: (offset: number) => Path
  readonly lineAndColumn: (offset: number) => { readonly line: number; readonly column: number }
}

function placedText(text: string): PlacedText {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return {
    path: pathFinder(text),
    lineAndColumn(offset) {
      const next = starts.findIndex(start => start > offset)
      const line = next < 0 ? starts.length : next
      return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
    },
  }
}
