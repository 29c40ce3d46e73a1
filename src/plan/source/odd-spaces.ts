import { isScalar, parseDocument, visit } from 'yaml'
import type { Diagnostic } from '../../base/diagnostic.ts'

/** Spaces that look like the ordinary one, which YAML does not take for one. */
const ODD = '\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000'
/** In front of a line's text, behind the dashes of its items, behind a key's colon. */
const PLACES = new RegExp(`^[ ${ODD}]*(?:-[ ${ODD}]+)*|:[${ODD}]+`, 'gm')
const ANY = new RegExp(`^ *(?:- +)*-?[${ODD}]|:[${ODD}]`, 'm')
const RUN = new RegExp(`[${ODD}]+`, 'g')

/** A text with ordinary spaces where others stand between the parts of its YAML, and where those stood. */
export interface Respaced {
  /** As long as it was. */
  readonly text: string
  readonly spaces: readonly { readonly start: number; readonly end: number }[]
}

/** Puts ordinary spaces where only they indent a line or part a key from its text; others inside texts stay. */
export function respaced(text: string): Respaced {
  if (!ANY.test(text)) return { text, spaces: [] }
  const all = [...text.matchAll(PLACES)].flatMap(place =>
    [...place[0].matchAll(RUN)].map(run => {
      const start = place.index + run.index
      return { start, end: start + run[0].length, isBehindColon: place[0].startsWith(':') }
    }),
  )
  const isBroken = parseDocument(text, { merge: false }).errors.length > 0
  // “Căn cứ: Luật” with such a space is text that no colon parts.
  const wanted = all.filter(({ isBehindColon }) => isBroken || !isBehindColon)
  const inside = scalarRanges(withSpaces(text, wanted))
  const spaces = wanted.filter(({ start }) => !inside.some(([from, to]) => from < start && start < to))
  return { text: withSpaces(text, spaces), spaces }
}

function withSpaces(text: string, spaces: Respaced['spaces']): string {
  let end = 0
  let done = ''
  for (const space of spaces) {
    done += text.slice(end, space.start) + ' '.repeat(space.end - space.start)
    end = space.end
  }
  return done + text.slice(end)
}

function scalarRanges(text: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = []
  visit(parseDocument(text, { merge: false }), {
    Scalar(_, node) {
      if (isScalar(node) && node.range) ranges.push([node.range[0], node.range[1]])
    },
  })
  return ranges
}

export function oddSpace(text: string, { start, end }: Respaced['spaces'][number], file: string): Diagnostic {
  const code = codeOf(text.charAt(start))
  const span = { file, start, end }
  return {
    code: 'yaml-space',
    severity: 'warning',
    message: {
      vi: `Dấu cách ở đây là ký tự ${code}, không phải dấu cách thường; YAML không coi là dấu cách.`,
      en: `The space here is ${code}, not an ordinary one; to YAML it is no space.`,
    },
    span,
    help: {
      vi: 'Thay bằng dấu cách thường; `kehoach validate --fix` tự thay.',
      en: 'Put an ordinary space there; `kehoach validate --fix` does so.',
    },
    fix: { span, text: ' '.repeat(end - start), range: [start, end] },
  }
}

export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Characters nobody sees, in a key. */
export const UNSEEN_IN_KEY = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/** A key with characters nobody sees; `start` is where the key stands. */
export function unseenInKey(name: string, file: string, start: number): readonly Diagnostic[] {
  return [...name.matchAll(UNSEEN_IN_KEY)].map(({ 0: character, index }) => {
    const span = { file, start: start + index, end: start + index + 1 }
    return {
      code: 'yaml-space',
      severity: 'warning',
      message: {
        vi: `Trong tên khóa có ký tự ẩn ${codeOf(character)}.`,
        en: `The key holds ${codeOf(character)}, which nobody sees.`,
      },
      span,
      help: {
        vi: 'Xóa ký tự ấy; `kehoach validate --fix` tự xóa.',
        en: 'Delete it; `kehoach validate --fix` does so.',
      },
      fix: { span, text: '', range: [index, index + 1] },
    }
  })
}
