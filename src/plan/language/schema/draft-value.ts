import type { Path } from '../../../base/diagnostic.ts'
import { isMap } from '../sources/merge-values.ts'

/** What is left out of a list until its round is over: the places of its other items must not move before. */
const LEFT_OUT = Symbol('left out')

/** A copy of plain data to be changed, which knows where in the original each part of it stands. */
export class DraftValue {
  #value: unknown
  /** For lists from which something was left out: the places their items had. */
  readonly #places = new WeakMap<readonly unknown[], readonly number[]>()
  readonly #shortened = new Set<unknown[]>()
  /** For groups into which a part was moved, or in which a key was read as another: where in the original it stands. */
  readonly #moved = new WeakMap<object, Map<string, Path>>()

  constructor(value: unknown) {
    this.#value = copied(value)
  }

  get value(): unknown {
    return this.#value
  }

  /** The path that a part had in the original; what follows a part that is not there stays as it is. */
  original(path: Path): Path {
    const found: (string | number)[] = []
    let value = this.#value
    for (const step of path) {
      // One group where a list may stand is its only item.
      if (typeof step === 'number' && isMap(value)) continue
      const moved = isMap(value) && typeof step === 'string' ? this.#moved.get(value)?.get(step) : undefined
      if (moved === undefined) found.push(this.#stepIn(value, step))
      else found.splice(0, found.length, ...moved)
      value = inner(value, step)
    }
    return found
  }

  /** Puts something in the place of what stands at a path, or under a key that is not there yet. */
  set(path: Path, value: unknown): void {
    const last = path.at(-1)
    const around = this.#at(path.slice(0, -1))
    if (last === undefined) this.#value = value
    else if (Array.isArray(around) && typeof last === 'number') around[last] = value
    else if (isMap(around))
      // An own property even for `__proto__`.
      Object.defineProperty(around, last, { value, enumerable: true, configurable: true, writable: true })
  }

  /** Reads what stands at a path as if it stood at another, in a group that is there or can be. */
  move(path: Path, to: Path): boolean {
    const [group, key] = [to.slice(0, -1), to.at(-1)]
    if (this.#at(group) === undefined) this.set(group, {})
    const around = this.#at(group)
    if (!isMap(around) || typeof key !== 'string' || inner(around, key) !== undefined) return false
    const place = this.original(path)
    const value = this.#at(path)
    this.leaveOut(path)
    this.set(to, value)
    const moved = this.#moved.get(around) ?? new Map<string, Path>()
    this.#moved.set(around, moved.set(key, place))
    return true
  }

  leaveOut(path: Path): void {
    const last = path.at(-1)
    const around = this.#at(path.slice(0, -1))
    if (Array.isArray(around) && typeof last === 'number') {
      around[last] = LEFT_OUT
      this.#shortened.add(around)
    } else if (isMap(around) && last !== undefined) Reflect.deleteProperty(around, last)
  }

  /** Closes the gaps in lists. */
  endRound(): void {
    for (const list of this.#shortened) {
      const kept = [...list.keys()].filter(index => list[index] !== LEFT_OUT)
      const places = kept.map(index => this.#placeIn(list, index))
      const items = kept.map(index => list[index])
      list.length = 0
      for (const item of items) list.push(item)
      this.#places.set(list, places)
    }
    this.#shortened.clear()
  }

  #at(path: Path): unknown {
    return path.reduce<unknown>(inner, this.#value)
  }

  #stepIn(value: unknown, step: string | number): string | number {
    return typeof step === 'number' && Array.isArray(value) ? this.#placeIn(value, step) : step
  }

  #placeIn(list: readonly unknown[], index: number): number {
    return this.#places.get(list)?.[index] ?? index
  }
}

function inner(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  return Reflect.get(value, step)
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied)
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)]))
}
