import { readFileSync } from 'node:fs'
import type { Diagnostic } from '../../../src/base/diagnostic.ts'
import type { World } from '../../../src/base/world.ts'
import { check } from '../../../src/compile.ts'
import type { Defect, LooksWrong } from './defect.ts'
import { overlaps, spansOf } from './spans-of.ts'

const folder = new URL('../../fixtures/as-published/', import.meta.url)

const world: World = {
  readFile: async path => readFileSync(new URL(path, folder)),
  realPath: async path => `/${path}`,
  readFont: async () => new Uint8Array(),
}

/** What is found in a plan as it was published: as a draft, and what more when it is to be issued as it is. */
export interface Judged {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
  readonly whenFinal: readonly Diagnostic[]
}

export async function judged(name: string): Promise<Judged> {
  const path = `${name}.yaml`
  const [draft, final] = [
    await check(path, { final: false }, world),
    await check(path, { final: true }, world),
  ]
  if (!draft.value || !final.value) throw new Error(JSON.stringify(draft.diagnostics))
  return {
    text: readFileSync(new URL(path, folder), 'utf8'),
    diagnostics: draft.diagnostics,
    whenFinal: final.diagnostics,
  }
}

/** The rules that speak at the places of a defect: at all of them where it stands everywhere. */
export function codesAt({ at, everywhere, final }: Defect, plan: Judged): ReadonlySet<string> {
  const found = final ? plan.whenFinal : plan.diagnostics
  const places = spansOf(at, plan.text).map(
    place => new Set(overlapping(found, place).map(({ code }) => code)),
  )
  const codes = places.flatMap(place => [...place])
  return new Set(everywhere ? codes.filter(code => places.every(place => place.has(code))) : codes)
}

/** What is said about that which only looks wrong. */
export function falselySaid({ at, except }: LooksWrong, plan: Judged): readonly Diagnostic[] {
  const said = spansOf(at, plan.text).flatMap(place => overlapping(plan.diagnostics, place))
  return said.filter(({ code }) => !except?.includes(code))
}

function overlapping(diagnostics: readonly Diagnostic[], place: { start: number; end: number }) {
  return diagnostics.filter(({ span }) => span !== undefined && overlaps(span, place))
}

/** Each finding on a line: where, how serious, which rule, what stands there, what is said. */
export function findingLines({ text, diagnostics }: Judged): string {
  const lines = diagnostics.map(({ span, severity, code, message }) => {
    const before = text.slice(0, span?.start).split('\n')
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
    const words = text.slice(span?.start, span?.end).replace(/\s+/gu, ' ')
    return `${place} ${severity} ${code} | ${words.length > 60 ? `${words.slice(0, 59)}…` : words} | ${message.vi}\n`
  })
  return lines.join('')
}
