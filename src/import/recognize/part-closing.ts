import { closingKeys } from './closing.ts'
import { compact, type Draft, type DraftMap, Noted } from './draft.ts'
import type { PartItems } from './parts.ts'
import { UNKNOWN } from './unknown.ts'
import type { Writing } from './writing.ts'

/** The closing of a part, if it has one, its titles in small letters. */
export function partClosing(part: PartItems, asBefore: string | undefined, writing: Writing): DraftMap {
  if (!part.closing) return {}
  const keys = closingKeys(part.closing, asBefore, writing)
  const recased = (signature: Draft | undefined): Draft | undefined => {
    if (Array.isArray(signature)) return signature.map((one: Draft) => recased(one) ?? one)
    if (typeof signature !== 'object' || signature instanceof Noted) return signature
    const { title, office, name } = signature as DraftMap
    return compact({ title: titlesOf(title, writing), office: office && titlesOf(office, writing), name })
  }
  return compact({ ...keys, signature: recased(keys.signature) })
}

function titlesOf(lines: Draft | undefined, writing: Writing): Draft {
  if (Array.isArray(lines))
    return lines.length === 0 ? UNKNOWN : lines.map((line: Draft) => signTitle(String(line), writing))
  return signTitle(String(lines ?? UNKNOWN), writing)
}

/** `TM. Ủy ban nhân dân`, `KT. Chủ tịch`, `Phó Chủ tịch`: a body after TM. is a name. */
function signTitle(line: string, writing: Writing): string {
  const [, lead = '', title = ''] = /^((?:TM|T\/M|KT|TL|TUQ|Q)(?:\.\s{0,9}|\s{1,9}))?(.*)$/u.exec(line) ?? []
  const { casing } = writing
  const before = lead === '' ? '' : `${lead.trimEnd()} `
  if (/^T\/?M/.test(lead)) return before + casing.name(title)
  const office = casing.sentence(title).replace(/(?<=^Phó )\p{L}/u, letter => letter.toUpperCase())
  return before + office
}
