// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A text without the characters XML has no place for. */
export function writable(text: string): string {
  return text.search(UNWRITABLE) < 0 ? text : text.replace(UNWRITABLE, '')
}
