/** The code of findings on characters that the typeface lacks. */
export const MISSING_GLYPH = 'font-missing-glyph'

/** Letters and signs that every face of the typeface has; a test holds them against it. */
const COMMON =
  /^[\t\n\r -~\u00A0-\u0377\u1E00-\u1F15\u2000-\u2029\u202F-\u2064\u2070\u2071\u2074-\u208E\u20A0-\u20BE\u2190-\u2195\u2212\u2248\u2260\u2264\u2265\uFEFF]*$/
/** An escape in double quotes may stand for any character. */
const ESCAPE = /\\[xuULP]/

/** Whether a plan may hold a character that the typeface lacks: only then is it worth reading. */
export function mayLackGlyphs({ texts }: { readonly texts: readonly { readonly text: string }[] }): boolean {
  return texts.some(({ text }) => ESCAPE.test(text) || !COMMON.test(text))
}
