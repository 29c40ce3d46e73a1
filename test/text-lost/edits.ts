import type { YamlPlace } from './places.ts'

/** A word no plan has; no name, number or mark. */
export const WORD = 'Xuvạn'

/** A way of putting the word into a place; undefined where it does not fit. */
export interface Edit {
  readonly name: string
  apply(text: string, place: YamlPlace): string | undefined
}

/** What stands in place of a scalar, a key or a collection: the word as text, in every form, and in collections. */
const INSTEAD = [
  WORD,
  `'${WORD}'`,
  `"${WORD}"`,
  `[${WORD}]`,
  `[[${WORD}]]`,
  `{ ${WORD}: a }`,
  `{ a: ${WORD} }`,
  `{ __proto__: ${WORD} }`,
  `{ text: ${WORD}, columns: 2 }`,
  `!${WORD} a`,
  `! ${WORD}`,
  `&${WORD} a`,
  `*${WORD}`,
  `@${WORD}`,
  `%${WORD}`,
  `| ${WORD}`,
  `>${WORD}`,
  `# ${WORD}`,
  `#${WORD}`,
  `~ #${WORD}`,
  `null #${WORD}`,
  `- ${WORD}`,
  `? ${WORD}`,
  `${WORD}: a`,
  `a: ${WORD}`,
  `'${WORD}`,
  `"${WORD}`,
  `"\\x41${WORD}"`,
]

/** What is added behind a text. */
const BEHIND = [
  ` ${WORD}`,
  WORD,
  `, ${WORD}`,
  `,${WORD}`,
  `; ${WORD}`,
  ` #${WORD}`,
  ` # ${WORD}`,
  `\t# ${WORD}`,
  `: ${WORD}`,
  `:${WORD}`,
  ` **${WORD}**`,
  `~${WORD}~`,
  `^${WORD}^`,
  ` [^${WORD}]`,
  ` \\\\ ${WORD}`,
  ` &${WORD}`,
  ` [${WORD}]`,
  ` {${WORD}}`,
  ` (${WORD})`,
  ` "${WORD}"`,
  ` '${WORD}'`,
  ` - ${WORD}`,
  ` <${WORD}>`,
  `/${WORD}`,
]

/** What is put in front of a text. */
const BEFORE = [
  `${WORD} `,
  `${WORD}, `,
  `${WORD}: `,
  `- ${WORD} `,
  `&${WORD} `,
  `!${WORD} `,
  `! ${WORD} `,
  `"${WORD}" `,
  `[${WORD}] `,
  `{${WORD}} `,
  `*${WORD}* `,
  `# ${WORD} `,
]

/** Pairs for a map, in block form and in flow form. */
const PAIRS = [
  `${WORD}: a`,
  `a: ${WORD}`,
  `__proto__: ${WORD}`,
  `constructor: ${WORD}`,
  `<<: { a: ${WORD} }`,
  `? ${WORD}`,
  `? [${WORD}]\n: a`,
  `? a\n: ${WORD}`,
  `${WORD}:`,
  `? { a: ${WORD} }\n: b`,
  `!!str ${WORD}: a`,
  `&a ${WORD}: a`,
  `text: ${WORD}`,
  `note: ${WORD}`,
  `ghi chú: ${WORD}`,
  `name: ${WORD}`,
  `"${WORD}": ""`,
]

export const EDITS: readonly Edit[] = [
  ...INSTEAD.map(
    (instead): Edit => ({
      name: `instead ${instead}`,
      apply: (text, place) => replaced(text, place.start, place.end, gap(text, place) + instead),
    }),
  ),
  ...BEHIND.map(
    (behind): Edit => ({
      name: `behind ${behind}`,
      apply: (text, place) => {
        if (place.kind !== 'scalar' && place.kind !== 'key') return undefined
        const at = place.style === 'quoted' ? place.end - 1 : place.end
        // A closing quote or an escape of one would be another edit.
        if (place.style === 'quoted' && /["'\\]/.test(behind)) return undefined
        // No text is cut off behind “true”: what stands there is a comment.
        const isComment = /^\s#/.test(behind) && /^(?:true|false)$/.test(text.slice(place.start, place.end))
        return isComment ? undefined : replaced(text, at, at, behind)
      },
    }),
  ),
  ...BEFORE.map(
    (before): Edit => ({
      name: `before ${before}`,
      apply: (text, place) => {
        if (place.kind !== 'scalar' || place.style === 'block') return undefined
        const at = place.style === 'quoted' ? place.start + 1 : place.start
        if (place.style === 'quoted' && /["'\\]/.test(before)) return undefined
        return replaced(text, at, at, before)
      },
    }),
  ),
  ...PAIRS.map(
    (pair): Edit => ({
      name: `pair ${pair}`,
      apply: (text, place) => {
        if (place.kind !== 'map') return undefined
        const isFlow = text[place.start] === '{'
        if (isFlow) return replaced(text, place.start + 1, place.start + 1, ` ${pair.replaceAll('\n', ' ')},`)
        return replaced(
          text,
          place.start,
          place.start,
          `${pair}\n${place.indent}`.replaceAll('\n:', `\n${place.indent}:`),
        )
      },
    }),
  ),
  ...[WORD, `{ a: ${WORD} }`, `[${WORD}]`, `${WORD}: a`, `# ${WORD}`, `!x ${WORD}`].map(
    (item): Edit => ({
      name: `item ${item}`,
      apply: (text, place) => {
        if (place.kind !== 'list') return undefined
        const isFlow = text[place.start] === '['
        if (isFlow)
          return item.startsWith('#')
            ? undefined
            : replaced(text, place.start + 1, place.start + 1, ` ${item},`)
        return replaced(
          text,
          place.start,
          place.start,
          `- ${item}\n${place.indent.slice(0, column(text, place))}`,
        )
      },
    }),
  ),
  {
    name: 'next line',
    apply: (text, place) =>
      place.kind === 'scalar' && place.style !== 'block'
        ? replaced(
            text,
            place.end - (place.style === 'quoted' ? 1 : 0),
            place.end - (place.style === 'quoted' ? 1 : 0),
            `\n${place.indent}    ${WORD}`,
          )
        : undefined,
  },
  {
    name: 'block',
    apply: (text, place) =>
      place.kind === 'scalar' && !place.inFlow
        ? replaced(text, place.start, place.end, `|\n${place.indent}    ${WORD}\n${place.indent}    ${WORD}`)
        : undefined,
  },
  { name: 'second document', apply: text => `${text}---\n${WORD}\n` },
  { name: 'second plan', apply: text => `${text}...\nkehoach: 1\nplan: ${WORD}\n` },
  { name: 'directive', apply: text => `%${WORD} 1\n---\n${text}` },
  { name: 'first document', apply: text => `${WORD}\n---\n${text}` },
  { name: 'behind all', apply: text => `${text}${WORD}\n` },
]

/** Nothing stands there: a blank goes before what comes. */
function gap(text: string, { start, end }: YamlPlace): string {
  return start === end && /[:-]/.test(text[start - 1] ?? '') ? ' ' : ''
}

function column(text: string, { start }: YamlPlace): number {
  return start - (text.lastIndexOf('\n', start - 1) + 1)
}

function replaced(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to)
}
