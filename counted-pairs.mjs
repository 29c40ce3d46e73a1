// Writes src/validate/vocabulary/counted-pairs.ts from counts of how Vietnamese is written:
// `node counted-pairs.mjs <folder>` with syllables.tsv and pairs.tsv, a line `words<TAB>documents`. Only pairs that hold
// together are kept: seen far more often than their syllables would meet by chance.
import { readFile, writeFile } from 'node:fs/promises'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node counted-pairs.mjs <folder>')
  process.exit(2)
}
const syllables = await counts('syllables.tsv')
const pairs = await counts('pairs.tsv')

/** A right pair is in so many documents; one of the same letters with other marks is wrong when it is RATIO times rarer. */
const OFTEN = 150
const RATIO = 100
/** Words that stand beside any other make pairs by chance. */
const JOINING = new Set(
  'có của cũng để từ trong các được và ngày này đến là những cho mới như nếu dung đó đã thì mà với về tại do theo'.split(
    ' ',
  ),
)

const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/

const alike = new Map()
for (const pair of pairs.keys()) {
  const key = bare(pair)
  if (alike.has(key)) alike.get(key).push(pair)
  else alike.set(key, [pair])
}
const right = []
const allowed = []
for (const group of alike.values()) {
  const [best, ...others] = [...group].sort((one, other) => pairs.get(other) - pairs.get(one))
  if (pairs.get(best) < OFTEN || cohesion(best) < 0.015) continue
  if (best.split(' ').some(word => JOINING.has(word))) continue
  right.push(best)
  allowed.push(...others.filter(other => pairs.get(other) * RATIO > pairs.get(best)))
}
const isRight = new Set(right)
const known = [...pairs]
  .filter(([pair, documents]) => documents >= 40 && !isRight.has(pair) && cohesion(pair) >= 0.003)
  .map(([pair]) => pair)

await writeFile(
  new URL('src/validate/vocabulary/counted-pairs.ts', import.meta.url),
  `// Made by counted-pairs.mjs from counts over official, legal and general texts; not changed by hand.

/** Pairs of syllables that hold together, of their letters the right one, comma after comma. */
export const RIGHT_PAIRS =
  '${list(right)}'

/** Pairs with the letters of one of those and other marks that are right too. */
export const ALLOWED_PAIRS =
  '${list(allowed)}'

/** Other pairs that hold together: a syllable that belongs to one of them is no slip. */
export const KNOWN_PAIRS =
  '${list(known)}'
`,
)

async function counts(file) {
  const found = new Map()
  const lines = (await readFile(`${folder}/${file}`, 'utf8')).split('\n').filter(line => line !== '')
  for (const line of lines) {
    const [words, documents] = line.normalize('NFC').split('\t')
    const key = words.replace(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?=\s|$)/g, firstTone)
    found.set(key, (found.get(key) ?? 0) + Number(documents))
  }
  return found
}

/** “hoà” as “hòa”, as plans are compared. */
function firstTone(vowels) {
  const [first, second, tone] = [vowels[0], ...vowels[1].normalize('NFD')]
  return (first + tone).normalize('NFC') + second
}

function cohesion(pair) {
  const [one, other] = pair.split(' ').map(word => syllables.get(word) ?? Number.POSITIVE_INFINITY)
  return pairs.get(pair) ** 2 / (one * other)
}

function bare(pair) {
  return pair.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

function list(all) {
  return all
    .filter(pair => pair.split(' ').every(isVietnamese))
    .sort()
    .join(',')
}

/** Roughly: “access date” and “a b” are not. */
function isVietnamese(word) {
  return word.length > 1 && SYLLABLE.test(word.normalize('NFD').replace(/\p{M}/gu, ''))
}
