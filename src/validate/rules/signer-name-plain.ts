import { isInCapitals } from '../../plan/habits/capital-names.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { closingsOf } from '../bundle/recipient-texts.ts'
import { type PlacedSigner, signersOf } from '../bundle/signers.ts'
import type { Finding, Rule } from '../rule.ts'

/** Degrees, academic ranks and honours, as they are shortened before a name or written out. */
const TITLE =
  /^(?:(?:(?:PGS|GS|Th\.?\s?S|TS|BSCK\s?I{1,2}|BS|DS|KS|CN|LS|CK\s?I{1,2}|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT)(?:[.,][\s,]*|\s+)|(?:phó giáo sư|giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|dược sĩ|kỹ sư|cử nhân|luật sư)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])[.,\s]*))+/iu

/** Bodies of the armed forces, of teaching, health and science, whose branch may rule otherwise. */
const BRANCH =
  /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:trường|đại học|học viện|viện|bệnh viện|trạm y tế|trung tâm y tế|quân sự|quân khu|bộ đội|công an|cảnh sát|sở y tế|bộ y tế|sở giáo dục|bộ giáo dục|sở khoa học|bộ khoa học)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu

export const signerNamePlain: Rule = {
  id: 'signer-name-plain',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.II.7.c',
  title: {
    vi: 'Trước họ tên người ký không được ghi học hàm, học vị, danh hiệu; họ tên phải viết chữ thường.',
    en: 'Before a signer’s name no academic title may stand, and the name must be in small letters.',
  },
  why: {
    vi: 'Chỉ đơn vị vũ trang nhân dân, tổ chức sự nghiệp giáo dục, y tế, khoa học được ghi, theo quy định của người đứng đầu ngành.',
    en: 'Only the armed forces and institutions of teaching, health and science may, as the head of their branch provides.',
  },
  help: { vi: 'Chỉ ghi họ và tên.', en: 'Give the name alone.' },
  applies: plan => signersIn(plan).some(({ signer }) => signer.name !== undefined),
  *check({ plan }) {
    const mayHaveTitles = BRANCH.test(plan.issuer.name.join(' '))
    for (const { signer, at } of signersIn(plan)) {
      const { name = '', rank = '' } = signer
      if (!mayHaveTitles) yield* titleBefore(rank, [...at, 'rank'])
      if (!mayHaveTitles) yield* titleBefore(name, [...at, 'name'])
      else for (const key of ['rank', 'name'] as const) yield* misspeltDegree(signer[key] ?? '', [...at, key])
      yield* addedTo(name, [...at, 'name'])
      if (isInCapitals(name)) yield { at: [...at, 'name'], message: IN_CAPITALS, help: SMALL }
    }
  },
}

function signersIn(plan: Plan): readonly PlacedSigner[] {
  return closingsOf(plan).flatMap(placed => signersOf(plan, placed))
}

function* titleBefore(text: string, at: Finding['at']): Iterable<Finding> {
  // A title alone, as `rank`, is one too.
  const title = TITLE.exec(`${text} A`)?.[0].slice(0, text.length).trimEnd()
  if (title === undefined) return
  yield {
    at,
    range: [0, title.length],
    message: {
      vi: `“${title}” là học hàm, học vị hay danh hiệu, không ghi trước họ tên người ký.`,
      en: `“${title}” is an academic title or an honour, which does not stand before a signer’s name.`,
    },
  }
}

/** Where degrees may stand, that of a master is “ThS.”; “THS.” is what capitals made of it. */
function* misspeltDegree(text: string, at: Finding['at']): Iterable<Finding> {
  const written = /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:THS|Ths|ths)(?=[.,\s]|$)/u.exec(text)
  if (!written) return
  yield {
    at,
    range: [written.index, written.index + written[0].length],
    severity: 'info',
    message: { vi: `“${written[0]}” viết tắt là “ThS”.`, en: `“${written[0]}” is shortened to “ThS”.` },
    help: { vi: 'Viết “ThS.”, “TS.”, “PGS.TS.”.', en: 'Write “ThS.”, “TS.”, “PGS.TS.”.' },
  }
}

/** “Ông”, “Bà” before a name, “(Đã ký)” behind or before it. */
const ADDED =
  /^(?:ông|bà|đồng chí|đ\/c)[.:]?\s+(?=\S)|\(?(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:đã ký|ký tên|đóng dấu)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])[^)]{0,40}\)?/iu

function* addedTo(name: string, at: Finding['at']): Iterable<Finding> {
  const added = ADDED.exec(name)
  if (!added) return
  const words = added[0].trim()
  yield {
    at,
    range: [added.index, added.index + added[0].trimEnd().length],
    message: {
      vi: `“${words}” không thuộc họ tên người ký, in ra dưới chữ ký.`,
      en: `“${words}” is no part of the signer’s name, and is printed below the signature.`,
    },
  }
}

const IN_CAPITALS = {
  vi: 'Họ tên người ký viết toàn chữ hoa.',
  en: 'The signer’s name is in capitals.',
}
const SMALL = {
  vi: 'Viết hoa chữ cái đầu của mỗi âm tiết, ví dụ “Nguyễn Văn An”.',
  en: 'Write the first letter of each syllable alone as a capital: “Nguyễn Văn An”.',
}
