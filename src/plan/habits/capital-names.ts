import { isSyllable } from '../text/syllables.ts'

/** Whether a text has no small letter, and letters enough to be meant so. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/su.test(text)
}

const RANKS =
  /^(?:(?:thiếu|trung|thượng|đại) (?:tá|úy|uý|tướng)|chuẩn đô đốc|phó đô đốc|đô đốc)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/u

/**
 * A person's name in capitals as it is written below a signature, letter for letter as long (PL I-I.II.7.đ; PL II.II.1:
 * every syllable with a capital); undefined where that cannot be told, as of names of other scripts.
 */
export function personFromCapitals(name: string): string | undefined {
  if (!isInCapitals(name)) return undefined
  const small = name.toLowerCase()
  const rank = RANKS.exec(small)?.[0] ?? ''
  const words = small
    .slice(rank.length)
    .split(/\s+/)
    .filter(word => word !== '')
  if (words.length < 2 || !words.every(isSyllable)) return undefined
  return capital(rank) + small.slice(rank.length).replace(/[^\s]+/g, capital)
}

const OFFICE = '(?<office>(?:phó )?chủ tịch(?: |$))?'
const BODY = '(?<body>(?:thường trực )?(?:[uủ][yỷ] ban nhân dân|hội đồng nhân dân)|ubnd|hđnd)?'
const UNIT = '(?<unit> ?(?:xã|phường|thị trấn|thị xã|đặc khu|quận|huyện|tỉnh|thành phố))?'
const BODY_LINE = new RegExp(`^${OFFICE}${BODY}${UNIT}(?<name>(?: [^\\s\\d]{1,7}| \\d{1,2}){0,5})$`, 'u')

/**
 * A line of the name of a body, or of who decides, as running text has it: `Chủ tịch Ủy ban nhân dân phường Chí Minh`,
 * letter for letter as long; undefined where it cannot be told which of its words are names.
 */
export function bodyFromCapitals(line: string): string | undefined {
  if (!isInCapitals(line)) return undefined
  const {
    office = '',
    body = '',
    unit = '',
    name = '',
  } = BODY_LINE.exec(` ${line.toLowerCase()}`.trimStart())?.groups ?? {}
  if (office + body + unit === '' || (name !== '' && unit === '')) return undefined
  if (!name.split(' ').every(isWordOfPlace)) return undefined
  // A unit called by a number, and the city named for a person, have the capital themselves (PL II.III.1).
  const isNamed = /^ \d/.test(name) || name === ' hồ chí minh'
  const shownUnit = isNamed ? unit.replace(/\S/, letter => letter.toUpperCase()) : unit
  return [officeWords(office), bodyWords(body), shownUnit, name.replace(/[^\s]+/g, capital)].join('')
}

/** Also names of peoples of the Highlands, as “Ea Kao”, “Krông Pắc”; not abbreviations, and not Roman numbers. */
function isWordOfPlace(word: string): boolean {
  if (word === '' || /^\d+$/.test(word) || isSyllable(word)) return true
  return /^\p{Ll}+$/u.test(word) && /[aeiouy]/.test(word.normalize('NFD')) && !/^[ivxlc]+$/.test(word)
}

function officeWords(office: string): string {
  return capital(office.replace('phó chủ', 'phó Chủ'))
}

function bodyWords(body: string): string {
  if (body === 'ubnd' || body === 'hđnd') return body.toUpperCase()
  return capital(body.replace('thường trực ', 'Thường trực ').replace(/(?<= )(?=hội đồng|[uủ][yỷ] ban)/u, ''))
    .replace(' hội đồng', ' Hội đồng')
    .replace(' ủy ban', ' Ủy ban')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
