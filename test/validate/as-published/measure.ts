import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from '../../../src/compile.ts'
import type { Diagnostic } from '../../../src/diagnostic.ts'
import type { World } from '../../../src/world.ts'
import type { Defect, LooksWrong } from './defect.ts'
import { overlaps, spansOf } from './spans-of.ts'

const world: World = {
  readFile: async path => readFileSync(path),
  realPath: async path => resolve(path),
  readFont: async () => new Uint8Array(),
}

/** What is found in a plan as it was published: as a draft, and what more when it is to be issued as it is. */
export interface Judged {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
  readonly whenFinal: readonly Diagnostic[]
}

export async function judged(name: string): Promise<Judged> {
  const path = fileURLToPath(new URL(`../../fixtures/as-published/${name}.yaml`, import.meta.url))
  const [draft, final] = [
    await check(path, { final: false }, world),
    await check(path, { final: true }, world),
  ]
  if (!draft.value || !final.value) throw new Error(JSON.stringify(draft.diagnostics))
  return { text: readFileSync(path, 'utf8'), diagnostics: draft.diagnostics, whenFinal: final.diagnostics }
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
  return said.filter(({ code, severity }) => severity !== 'info' && !except?.includes(code))
}

function overlapping(diagnostics: readonly Diagnostic[], place: { start: number; end: number }) {
  return diagnostics.filter(({ span }) => span !== undefined && overlaps(span, place))
}
