import type { Localized } from '../base/diagnostic.ts'
import { FORMATS, type Format } from '../base/formats.ts'
import { type FoundTarget, GUARDED, type Target } from './standing-files.ts'

/** The file of the other format beside one, which a reader takes for the same document. */
export function otherHalf({ path, format, build }: Target): Target {
  const other = otherFormat(format)
  return { path: path.slice(0, -format.length) + other, format: other, build }
}

/** Files that are both to be written, and are there as halves of different builds. */
export function mixedPairs(all: readonly FoundTarget[]): readonly Localized[] {
  return all.flatMap(file => {
    if (file.format !== FORMATS[0]) return []
    const { path } = otherHalf(file)
    const other = all.find(one => one.path === path)
    const builds = [file, other].map(half => half && buildOf(half))
    if (!other || builds.includes(undefined) || builds[0] === builds[1]) return []
    return [
      {
        vi: `${file.name} và ${other.name} là của hai lần dựng khác nhau; cả hai được ghi lại.`,
        en: `${file.name} and ${other.name} are of two different builds; both are written anew.`,
      },
    ]
  })
}

/** A half that is not written now, and does not belong to the one that is. */
export function staleHalf(half: FoundTarget): readonly Localized[] {
  const { name, build, format, standing } = half
  const its = buildOf(half)
  if (its === undefined) return []
  const written = name.slice(0, -format.length) + otherFormat(format)
  if (standing.state === 'changed' || standing.state === 'signed')
    return [
      {
        vi: `${name} ${GUARDED[standing.state].vi}, nên có thể không khớp với ${written} ghi lần này.`,
        en: `${name} ${GUARDED[standing.state].en} and may not agree with ${written} as written now.`,
      },
    ]
  if (its === build) return []
  return [
    {
      vi: `${name} là của lần dựng khác, không khớp với ${written} ghi lần này; nên dựng cả hai.`,
      en: `${name} is of another build and does not agree with ${written} as written now; better build both.`,
    },
  ]
}

function otherFormat(format: Format): Format {
  return FORMATS.find(one => one !== format) ?? format
}

function buildOf({ standing }: FoundTarget): string | undefined {
  return 'build' in standing ? standing.build : undefined
}
