import { memoizeLast } from '../../../base/memoize.ts'
import type { Plan } from '../../model/plan.ts'
import { isGroupOfBodies } from './group-words.ts'
import { nameKey } from './name-words.ts'
import { unitOf } from './same-unit.ts'

/** An agency that plans may name by its id. */
export interface KnownAgency {
  readonly id: string
  readonly name: string
  /** Its name and whatever else it is called. */
  readonly names: readonly string[]
}

/** What a plan knows of agencies: those it declares, and how it calls its own place. */
export class PlanAgencies {
  readonly known: readonly KnownAgency[]
  readonly #place: RegExp
  readonly #byUnit: ReadonlyMap<string, KnownAgency>
  readonly #issuer: string
  /** Bodies by names asked for, since the same few are asked for again and again. */
  readonly #bodies = new Map<string, string>()

  constructor(plan: Plan, others: Plan['agencies']) {
    this.known = declared({ ...others, ...plan.agencies })
    this.#place = placeAtEnd(plan)
    this.#issuer = this.unit(plan.issuer.name.join(' '))
    this.#byUnit = new Map(
      this.known.toReversed().flatMap(agency => agency.names.map(name => [this.unit(name), agency] as const)),
    )
  }

  /** What two names of one body have in common, however they are spelled and whether or not they say where it is. */
  unit(name: string): string {
    return unitOf(this.bareKey(name))
  }

  /** What a name is compared by, without the commune at its end. */
  bareKey(name: string): string {
    const key = nameKey(name)
    return key.replace(this.#place, '') || key
  }

  /** The agency a name means, among those that are declared. */
  find(name: string): KnownAgency | undefined {
    return this.#byUnit.get(this.unit(name))
  }

  /** Tells bodies apart: the same for all names of one. */
  bodyOf(name: string): string {
    const last = this.#bodies.get(name)
    if (last !== undefined) return last
    const unit = this.unit(name)
    const body = this.#byUnit.get(unit)?.name ?? unit
    this.#bodies.set(name, body)
    return body
  }

  /** Whether a name means a body that needs no declaring: the issuer, or several bodies in general. */
  isGeneral(name: string): boolean {
    return isGroupOfBodies(name) || this.unit(name) === this.#issuer
  }
}

function declared(agencies: Plan['agencies']): readonly KnownAgency[] {
  return Object.entries(agencies).map(([id, agency]) => {
    if (typeof agency === 'string') return { id, name: agency, names: [agency] }
    return { id, name: agency.name, names: [agency.name, ...agency.short] }
  })
}

/** The commune at the end of a name: “phường”, “phường Chí Minh”, “của phường”. */
function placeAtEnd({ issuer }: Plan): RegExp {
  const own = /(?:phuong|xa|thi tran|dac khu) .*$/.exec(
    nameKey(issuer.name.join(' ').replace(/[^A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d\s]/gu, ' ')),
  )?.[0]
  const places = [...(own === undefined ? [] : [own]), 'phuong', 'xa', 'thi tran', 'dac khu']
  return new RegExp(` (?:${places.join('|')})$`)
}

/** What a plan knows of agencies; the others are those the project declares for all its plans. */
export const agenciesOf = memoizeLast(
  (plan: Plan, others: Plan['agencies']) => new PlanAgencies(plan, others),
  Object.is,
)
