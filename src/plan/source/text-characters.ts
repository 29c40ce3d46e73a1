import type { Diagnostic, Localized } from '../../base/diagnostic.ts'

/** Characters that no document may hold: controls, direction overrides, lone surrogates, lost and unassigned ones. */
const FORBIDDEN = /(?!\r\n|[\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFFFD]/gu

const SINGLE = /^[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFFFD]$/u

/** Whether no document may hold a character, by its code point. */
export function isForbidden(code: number): boolean {
  const isCommon =
    code === 0x09 || code === 0x0a || (code >= 0x20 && code < 0x7f) || (code > 0x9f && code < 0x202a)
  return !isCommon && SINGLE.test(String.fromCodePoint(code))
}

/** Reports stop here: a file with more of them is not a text. */
const MOST_REPORTED = 20

export interface ForbiddenCharacter {
  /** UTF-16 offset in the text. */
  readonly index: number
  readonly character: string
}

/** The characters in a text that a plan must not hold, from the start on. */
export function* forbiddenCharacters(text: string): Generator<ForbiddenCharacter> {
  for (const match of text.matchAll(FORBIDDEN)) yield { index: match.index, character: match[0] }
}

/** Reports the forbidden characters that stand in a file. */
export function checkCharacters(file: string, text: string): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  for (const { index, character } of forbiddenCharacters(text)) {
    if (diagnostics.length === MOST_REPORTED) break
    diagnostics.push(characterProblem(character, { file, start: index, end: index + character.length }))
  }
  return diagnostics
}

/** The finding that a character may not stand where it does. */
export function characterProblem(character: string, span: NonNullable<Diagnostic['span']>): Diagnostic {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const kind = kindOf(character)
  return {
    code: 'text-control-character',
    severity: 'error',
    message: {
      vi: `Có ${kind.vi} (${code}) không được phép trong văn bản.`,
      en: `There is ${kind.en} (${code}), which no document may hold.`,
    },
    span,
    help: kind.help,
  }
}

interface CharacterKind extends Localized {
  readonly help: Localized
}

const REMOVE: Localized = {
  vi: 'Xóa ký tự này rồi gõ lại chữ ở chỗ đó.',
  en: 'Delete it and type the text there again.',
}

function kindOf(character: string): CharacterKind {
  if (character === '\uFFFD') {
    const help = { vi: 'Gõ lại chữ đúng theo bản gốc.', en: 'Type the right letter from the original.' }
    return {
      vi: 'dấu thay cho một chữ đã mất khi chuyển mã',
      en: 'the mark of a letter lost in conversion',
      help,
    }
  }
  if (/[\u202A-\u202E\u2066-\u2069]/.test(character))
    return { vi: 'ký tự đảo chiều chữ', en: 'a character that changes the direction of text', help: REMOVE }
  if (/\p{Cs}/u.test(character))
    return { vi: 'nửa ký tự bị hỏng', en: 'a broken half of a character', help: REMOVE }
  if (/\p{Noncharacter_Code_Point}/u.test(character))
    return { vi: 'mã không phải là ký tự', en: 'a code that is no character', help: REMOVE }
  return { vi: 'ký tự điều khiển', en: 'a control character', help: REMOVE }
}
