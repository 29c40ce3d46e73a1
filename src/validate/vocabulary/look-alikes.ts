/**
 * Letters that look like Vietnamese ones and the right ones, which TCVN 6909:2001 gives: what conversions from old
 * fonts, keyboards of other languages and recognised scans leave. Reviewed letter by letter against the code charts.
 */
export const ALWAYS_WRONG: ReadonlyMap<string, string> = new Map([
  // Old fonts: GHA for U with horn; eth and African D for D with stroke; caron for breve.
  ...paired('ƢƣÐðƉɖǍǎ', 'ƯưĐđĐđĂă'),
  ...paired('ﬁﬂ', ['fi', 'fl']),
  // Full-width letters, digits and marks.
  ...Array.from({ length: 94 }, (_, index): [string, string] => [
    String.fromCharCode(0xff01 + index),
    String.fromCharCode(0x21 + index),
  ]),
])

/** Letters of Greek and Cyrillic that look Latin: wrong in one word with Latin letters. */
export const WRONG_AMONG_LATIN: ReadonlyMap<string, string> = new Map([
  ...paired('АВЕКМНОРСТУХаеорсухіѕјЅІЈ', 'ABEKMHOPCTYXaeopcyxisjSIJ'),
  ...paired('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοΟ', 'ABEZHIKMNOPTYXoO'),
])

/**
 * Characters nobody sees: soft hyphens, characters without width, marks of byte order, and what chooses a look where no
 * sign stands before it to have one: a telephone writes U+FE0F behind ✔, and what is copied may keep it without ✔.
 */
export const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]|\u200C|\u200D|(?<![\p{So}\p{Sm}\p{Po}\d])[\uFE00-\uFE0F]/gu

/** Spaces of other widths than the ordinary one and the one that keeps words on a line. */
export const ODD_SPACE = /[\u1680\u2000-\u200A\u202F\u205F\u3000]/gu

function paired(wrong: string, right: string | readonly string[]): [string, string][] {
  return [...wrong].map((letter, index) => [letter, right[index] ?? ''])
}
