import type { Localized, Path } from '../../../base/diagnostic.ts'
import type { Field } from '../keys/grammar.ts'
import { sameSpelling } from '../keys/spelling.ts'
import type { PlanSource } from '../sources/plan-source.ts'

/** As far down as a key is looked for. */
const DEPTH = 3

/** Where a key belongs that stands at the wrong level: around the group it is in, or below it. */
export function keyElsewhere(path: Path, key: string, source: PlanSource): Localized | undefined {
  const root = source.grammar.field()
  const around = groupAround(root, path, key)
  if (around !== undefined) {
    const group = around.length === 0 ? source.grammar.name : named(source.keyName(around))
    return {
      vi: `“${key}” là khóa của ${group.vi}: viết nó thẳng cột với các khóa ở đó.`,
      en: `“${key}” is a key of ${group.en}: write it in the column of the keys there.`,
    }
  }
  const holders = groupsBelow(root, path, key)
  const below = holders.find(holder => isWritten(holder, source)) ?? holders[0]
  if (below === undefined) return undefined
  const holder = named(source.keyName(below))
  const known = keyIn(root, below, key)
  const name = known === undefined ? key : root.at(below).keyIn(source.keyLanguage([...path, key]), known)
  const inOther = sameSpelling(name) === sameSpelling(key) ? undefined : named(name)
  return {
    vi: inOther
      ? `Viết ${inOther.vi} trong phần ${holder.vi}.`
      : `“${key}” là khóa của ${holder.vi}: viết nó trong phần ấy, thụt vào như các khóa ở đó.`,
    en: inOther
      ? `Write ${inOther.en} in the part ${holder.en}.`
      : `“${key}” is a key of ${holder.en}: write it in that part, indented like the keys there.`,
  }
}

/**
 * The place a key at the wrong level is meant for, where there is one alone: of the groups that know it, the one that is
 * written. A key in a list is taken for none: it may begin a sentence.
 */
export function onlyPlaceElsewhere(
  root: Field,
  path: Path,
  key: string,
  isThere: (path: Path) => boolean,
): Path | undefined {
  if (path.some(step => typeof step === 'number')) return undefined
  const around = groupAround(root, path, key)
  const groups = around === undefined ? groupsBelow(root, path, key) : [around]
  const written = groups.filter(group => group.length === 0 || isThere(group))
  const [group, ...more] = written.length > 0 ? written : groups
  const known = group && keyIn(root, group, key)
  return group === undefined || known === undefined || more.length > 0 ? undefined : [...group, known]
}

/** The key of a group that an author means, with the group’s own name after it too: `ngày ban hành` of `ban hành`. */
function keyIn(root: Field, group: Path, key: string): string | undefined {
  const field = root.at(group)
  const known = field.keyWritten(key)
  const last = group.at(-1)
  if (known !== undefined || typeof last !== 'string') return known
  const holder = root.at(group.slice(0, -1)).keyIn('vi', last)
  const written = sameSpelling(key)
  return field.keys.find(inner => sameSpelling(`${field.keyIn('vi', inner)} ${holder}`) === written)
}

function groupAround(root: Field, path: Path, key: string): Path | undefined {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const around = path.slice(0, length)
    if (typeof around.at(-1) !== 'number' && root.at(around).keyWritten(key) !== undefined) return around
  }
  return undefined
}

/** The nearest groups below that have a key; lists have groups of many kinds, so they are left out. */
function groupsBelow(root: Field, path: Path, key: string): readonly Path[] {
  let level: readonly Path[] = [path]
  for (let depth = 0; depth < DEPTH; depth += 1) {
    level = level.flatMap(group => root.at(group).keys.map(inner => [...group, inner]))
    const holders = level.filter(group => keyIn(root, group, key) !== undefined)
    if (holders.length > 0) return holders
  }
  return []
}

function isWritten(path: Path, source: PlanSource): boolean {
  return source.textAt(source.locate(path, 'key')) === source.keyName(path)
}

function named(key: string): Localized {
  return { vi: `“${key}”`, en: `“${key}”` }
}
