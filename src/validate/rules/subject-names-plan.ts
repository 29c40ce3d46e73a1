import type { Localized } from '../../diagnostic.ts'
import type { NamedText, Plan } from '../../plan/plan.ts'
import type { PlacedText } from '../../plan/text/marked-texts.ts'
import type { Rule } from '../rule.ts'
import { excerpt, placesOf, type SpokenWord, sharedWords, spokenWords } from '../spoken-words.ts'
import { textsUnder } from '../texts-under.ts'

/** Words by which a decision issues another text. */
const ISSUING = /(?<!\p{L})(?:ban hành|phê duyệt|thông qua|công bố)(?!\p{L})/iu

export const subjectNamesPlan: Rule = {
  id: 'subject-names-plan',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Trích yếu và điều ban hành viết tay phải ghi đúng tên của văn bản kèm theo.',
    en: 'A subject and an issuing article written out give the name of the attached text as it is.',
  },
  why: {
    vi: 'Tên ghi khác nhau giữa quyết định và văn bản kèm theo thì không rõ văn bản nào được ban hành.',
    en: 'Where the two names differ, it is not clear what the decision issues.',
  },
  help: {
    vi: 'Sửa một trong hai cho giống nhau, hoặc bỏ “subject”, viết “issues: plan” để kehoach ghi theo tên văn bản.',
    en: 'Make them the same, or drop “subject” and write “issues: plan” so that kehoach takes the name itself.',
  },
  applies: ({ decision, plan }) => decision !== undefined && plan !== undefined,
  *check({ plan }) {
    if (!plan.plan) return
    for (const { at, text } of issuingTexts(plan)) {
      const message = difference(text, plan.plan)
      if (message) yield { at, message }
    }
  },
}

/** The subject where it issues something, and the texts of articles that begin by issuing the attached text. */
function issuingTexts(plan: Plan): readonly PlacedText[] {
  const subject = plan.decision?.subject
  const type = plan.plan?.type ?? ''
  const articles = textsUnder(plan, ['decision', 'articles']).filter(
    ({ text }) =>
      ISSUING.exec(text)?.index === 0 &&
      /kèm theo/iu.test(text) &&
      placesOf(spokenWords(type), spokenWords(text)).length > 0,
  )
  const ofSubject =
    subject !== undefined && ISSUING.test(subject) ? [{ at: ['decision', 'subject'], text: subject }] : []
  return [...ofSubject, ...articles]
}

/** What an issuing text says otherwise than the attached text is called; undefined when both say the same. */
function difference(text: string, { type, title }: NamedText): Localized | undefined {
  const typeWords = spokenWords(type)
  const titleWords = spokenWords(title)
  const name = titleWords.slice(afterAbout(titleWords, 0))
  const words = spokenWords(text.slice(text.search(ISSUING)))
  const compared = placesOf(typeWords, words).map(place => {
    const from = afterAbout(words, place + typeWords.length)
    return { from, shared: sharedWords(words, from, name) }
  })
  const [first, ...others] = compared
  if (!first)
    return {
      vi: `Ở đây không ghi “${type}”, tên loại của văn bản kèm theo.`,
      en: `This does not name “${type}”, the type of the attached text.`,
    }
  const { from, shared } = others.reduce((a, b) => (b.shared > a.shared ? b : a), first)
  if (shared === name.length) return undefined
  const here = excerpt(words, from + shared)
  const there = excerpt(name, shared)
  return {
    vi: `Ở đây ghi “${here}”, còn tên của ${type} kèm theo là “${there}”.`,
    en: `This says “${here}”, but the attached ${type} is called “${there}”.`,
  }
}

const [ABOUT, MATTER, SHORT] = spokenWords('về việc V/v')

/** The place behind “Về”, “Về việc” or “V/v”, which say nothing of a name. */
function afterAbout(words: readonly SpokenWord[], at: number): number {
  if (words[at]?.same === SHORT?.same) return at + 1
  if (words[at]?.same !== ABOUT?.same) return at
  return words[at + 1]?.same === MATTER?.same ? at + 2 : at + 1
}
