import type { Localized, Path } from '../../../base/diagnostic.ts'
import type { Field } from '../keys/grammar.ts'
import type { PlanSource } from '../sources/plan-source.ts'

/** As far down as a key is looked for. */
const DEPTH = 3

/** Where a key belongs that stands at the wrong level: around the group it is in, or below it. */
export function keyElsewhere(path: Path, key: string, source: PlanSource): Localized | undefined {
  const root = source.grammar.field()
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const around = path.slice(0, length)
    if (typeof around.at(-1) === 'number' || root.at(around).keyWritten(key) === undefined) continue
    const group = length === 0 ? source.grammar.name : named(source.keyName(around))
    return {
      vi: `“${key}” là khóa của ${group.vi}: viết nó thẳng cột với các khóa ở đó.`,
      en: `“${key}” is a key of ${group.en}: write it in the column of the keys there.`,
    }
  }
  const below = keyBelow(root.at(path), path, key, source)
  if (below === undefined) return undefined
  const holder = named(source.keyName(below))
  return {
    vi: `“${key}” là khóa của ${holder.vi}: viết nó trong phần ấy, thụt vào như các khóa ở đó.`,
    en: `“${key}” is a key of ${holder.en}: write it in that part, indented like the keys there.`,
  }
}

/** The nearest group below that has a key, one that is written before others; lists have groups of many kinds, so they are left out. */
function keyBelow(field: Field, path: Path, key: string, source: PlanSource): Path | undefined {
  let level: readonly { readonly field: Field; readonly path: Path }[] = [{ field, path }]
  for (let depth = 0; depth < DEPTH; depth += 1) {
    level = level.flatMap(one =>
      one.field.keys.map(inner => ({ field: one.field.inner(inner), path: [...one.path, inner] })),
    )
    const holders = level.filter(one => one.field.keyWritten(key) !== undefined)
    const found = holders.find(one => isWritten(one.path, source)) ?? holders[0]
    if (found) return found.path
  }
  return undefined
}

function isWritten(path: Path, source: PlanSource): boolean {
  return source.textAt(source.locate(path, 'key')) === source.keyName(path)
}

function named(key: string): Localized {
  return { vi: `“${key}”`, en: `“${key}”` }
}
