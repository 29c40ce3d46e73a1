/** A plan on its way to YAML: plain data, its keys in English, with what is to be said beside it. */
export type Draft = string | number | boolean | DraftList | DraftMap | Noted

export type DraftList = readonly Draft[]
/** Keys in the order they are written; undefined ones are left out. */
export interface DraftMap {
  readonly [key: string]: Draft | undefined
}

/** A value with a comment above it: what was guessed, what its reader should look at. */
export class Noted {
  readonly value: Draft
  readonly comment: string

  constructor(value: Draft, comment: string) {
    this.value = value
    this.comment = comment
  }
}

export function isMap(draft: Draft | undefined): draft is DraftMap {
  return typeof draft === 'object' && !Array.isArray(draft) && !(draft instanceof Noted)
}

/** Keys that say something, in their order. */
export function compact(map: DraftMap): DraftMap {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined))
}
