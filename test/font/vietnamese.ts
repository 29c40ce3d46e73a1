const BASES = [...'aăâeêioôơuưy']
/** No tone, grave, acute, hook above, tilde, dot below. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']

const vowels = BASES.flatMap(base => TONES.map(tone => (base + tone).normalize('NFC')))
const consonants = [...'bcdđghklmnpqrstvxfjwz']
const small = [...vowels, ...consonants]

/** Every Vietnamese letter, small and capital, with every tone. */
export const LETTERS: readonly string[] = [...small, ...small.map(letter => letter.toUpperCase())]

/** Figures and signs that official documents use besides ASCII. */
export const SIGNS: readonly string[] = [...'0123456789', ...'–—…“”‘’•₫№‰²³½%‑\u00a0']

export const ASCII: readonly string[] = Array.from({ length: 0x5f }, (_, index) =>
  String.fromCharCode(0x20 + index),
)
