import { memoizeWords } from '../../base/memoize-words.ts'

/**
 * The syllables Vietnamese can have: a consonant, a rhyme and a tone, as school grammars list them. It knows how
 * syllables are built, not which of them mean something.
 */
const RHYMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu iê
  o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oau oăc oăm oăn oăng oăt oe oen oeo
  oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uâ uân uâng uât uây uê uêch uênh uên uơ
  uôc uôi uôm uôn uông uôt uy uya uych uynh uyt uyn uyu uyp uyên uyêt ư ưa ưc ưi ưng ưt ưu ưm ươc ươi ươm ươn ương ươp ươt ươu
  y yê yêm yên yêng yêt yêu yt ych`.split(/\s+/),
)

/** Rhymes behind q, where u glides into the vowel. */
const BEHIND_Q: ReadonlySet<string> = new Set(
  `ua uac uach uai uan uang uanh uao uat uau uay uăc uăm uăn uăng uăp uăt uân uâng uât uây ue uen uet ueo uê uên uêt uêu
  uênh uêch ui uit uy uyn uynh uyt uych uyu uyên uyêt uơ uơn uơt uơi uôc uôi uôn uy uin uinh uich`.split(
    /\s+/,
  ),
)

const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|th|tr|[bcdđghklmnpqrstvx])?/u

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Acute and dot below: no other tone goes with a final stop. */
const SHORT_TONES = '\u0301\u0323'

/** Whether a word in small letters is a syllable Vietnamese can have. */
export const isSyllable = memoizeWords((word): boolean => {
  const apart = word.normalize('NFD')
  const tones = apart.match(TONES) ?? []
  if (tones.length > 1) return false
  const letters = apart.replace(TONES, '').normalize('NFC')
  const onset = ONSET.exec(letters)?.[0] ?? ''
  const rhyme = letters.slice(onset.length)
  const goesWithTone = !/(?:ch|[cpt])$/u.test(rhyme) || SHORT_TONES.includes(tones[0] ?? ' ')
  return goesWithTone && fits(onset, rhyme)
})

function fits(onset: string, rhyme: string): boolean {
  if (onset === 'q') return BEHIND_Q.has(rhyme)
  // “gì”, “giếng”: the i is the onset's and the rhyme's at once.
  if (onset === 'gi') return RHYMES.has(rhyme) || RHYMES.has(`i${rhyme}`)
  if (!RHYMES.has(rhyme)) return false
  const isFront = /^[eêiy]/u.test(rhyme)
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !isFront
  return !['k', 'gh', 'ngh'].includes(onset) || isFront
}

/** A word cut into as few syllables as can be, two or three; undefined when there is no way or more than one. */
export function syllablesIn(word: string): readonly string[] | undefined {
  const ways = cuts(word, 3)
  const fewest = [2, 3]
    .map(count => ways.filter(parts => parts.length === count))
    .find(found => found.length > 0)
  return fewest?.length === 1 ? fewest[0] : undefined
}

function cuts(word: string, most: number): readonly (readonly string[])[] {
  const whole = word.length > 1 && isSyllable(word) ? [[word]] : []
  if (most === 1) return whole
  const cut = Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => index + 2).flatMap(end => {
    const first = word.slice(0, end)
    return end <= LONGEST && isSyllable(first)
      ? cuts(word.slice(end), most - 1).map(rest => [first, ...rest])
      : []
  })
  return [...whole, ...cut]
}

/** Letters of the longest syllable: “nghiêng”. */
const LONGEST = 7
