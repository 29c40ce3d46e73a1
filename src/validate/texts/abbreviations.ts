import type { ReadText } from '../../plan/reading/texts/read-texts.ts'
import { KNOWN_ABBREVIATIONS } from '../vocabulary/known-abbreviations.ts'

type Use = Pick<UsedAbbreviation, 'read' | 'name' | 'start'>

/** An abbreviation and the text it stands in. */
export interface UsedAbbreviation {
  readonly read: ReadText
  readonly name: string
  readonly start: number
  /** It stands in brackets behind what it stands for. */
  readonly introduces: boolean
  /** What stands in brackets is what it stands for, not a remark: “TTHC (kèm theo hồ sơ)”. */
  readonly isSpelled: boolean
}

/** Words in capitals, several in a row as one; parts of symbols and addresses are none. */
const RUN =
  /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\p{Lu}\d/.@_&-])(?<!\/[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ-]{2,20}- )\p{Lu}{2,12}(?:[ &-]\p{Lu}{2,12})*(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d/@_&-])/gu

/** Letters of abbreviations; a word with other capitals is written out in capitals, and so are those next to it. */
const SHORT = /^[A-ZĐƯ &-]+$/u

/** The abbreviations of a text that readers need not know, in its order. */
export function abbreviationsIn(read: ReadText): readonly UsedAbbreviation[] {
  if (!/\p{Ll}/u.test(read.text)) return []
  return [...read.text.matchAll(RUN)].flatMap(({ index, 0: run }) => {
    if (!SHORT.test(run) || isForeign(run)) return []
    const words = [...run.matchAll(/[^ ]+/gu)].filter(([word]) => !isKnown(word))
    // Words none of which is known by itself are one abbreviation: “PAR INDEX”.
    const isOne = words.length > 1 && words.length === run.split(' ').length
    const uses = isOne
      ? [{ read, name: run, start: index }]
      : words.map(word => ({ read, name: word[0], start: index + word.index }))
    return uses.map(use => ({ ...use, introduces: introduces(use), isSpelled: isSpelled(use) }))
  })
}

/** Foreign words and names of firms: several words in capitals, letters Vietnamese has not, and what is spoken as a word. */
function isForeign(run: string): boolean {
  return run.split(' ').length > 3 || /[FJWZ]/u.test(run) || (run.match(/[AEIOUY]/gu)?.length ?? 0) >= 3
}

function isKnown(name: string): boolean {
  const parts = name.split(/[-&]/)
  return (
    /^[IVXLC]+$/.test(name) ||
    KNOWN_ABBREVIATIONS.has(name) ||
    parts.every(part => KNOWN_ABBREVIATIONS.has(part))
  )
}

/** It stands in brackets itself, or words in brackets behind it begin with its letters; a foreign one is translated there. */
function isSpelled({ read, name, start }: Use): boolean {
  const after = read.text.slice(start + name.length, start + name.length + 100)
  if (!/^ \(/u.test(after) || name.includes(' ')) return true
  const letters = [...name.replace(/[^A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]/gu, '')]
  const initials = [...after.matchAll(/(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]/gu)].slice(
    0,
    3,
  )
  return initials.every(([letter], index) => letter.toUpperCase() === letters[index])
}

/** In a list of abbreviations: “Nhân viên bưu điện: NVBĐ;”. */
function endsInInitials(words: string, name: string): boolean {
  const initials = [...words.matchAll(/(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]/gu)].join('')
  return initials.toUpperCase().endsWith(name.replace(/[&-]/g, ''))
}

/** “thủ tục hành chính (TTHC)”, “(sau đây gọi tắt là TTHC)”, “TTHC (thủ tục hành chính)”. */
function introduces({ read, name, start }: Use): boolean {
  const before = read.text.slice(Math.max(0, start - 40), start)
  const after = read.text.slice(start + name.length, start + name.length + 4)
  return (
    (/(?:\(|tắt(?: là)?:?\s?[“"]?(?:\p{Lu}\p{Ll}{1,6} ){0,3})$/u.test(before) &&
      /^[)”";,.]?/.test(after) &&
      !/^ [A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]/u.test(after)) ||
    /^ \(\p{Lu}?\p{Ll}/u.test(after) ||
    (/: $/u.test(before) && /^(?:[;.]|$)/u.test(after) && endsInInitials(before, name))
  )
}
