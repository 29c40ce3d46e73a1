// A document from a web site, as Markdown or plain text, as paragraphs: wrapped lines joined, marks of the site taken out.
import { escapeMarkup } from '../../dist/internal.js'

/** The paragraphs and cells of a document, each with one space between words. @param {string} text */
export function paragraphsOf(text) {
  const lines = text
    .normalize('NFC')
    .replace(/\r/g, '')
    .replace(/<[^>]{1,200}>/g, ' ')
    .replace(/\]\([^)\s]{1,300}\)/g, ']')
    .replace(/[*`\\]|__/g, '')
    .split('\n')
  const paragraphs = []
  for (const line of lines) {
    const words = line
      .replace(/^#+\s*/, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (words === '' || /^\|[-|: ]*$/.test(words)) paragraphs.push('')
    else if (words.includes('|')) paragraphs.push('', ...words.split('|'), '')
    else if (isContinued(paragraphs.at(-1) ?? '', words)) paragraphs[paragraphs.length - 1] += ` ${words}`
    else paragraphs.push(words)
  }
  return paragraphs.map(paragraph => paragraph.trim()).filter(paragraph => paragraph !== '')
}

/** Whether a line goes on with the paragraph before it: only what looks like a new item, title or sentence does not. */
function isContinued(before, line) {
  if (before === '') return false
  if (/[.;:!?]$/.test(before)) return !/^(?:[-+•]|\d+\.|\p{Lu}|[a-zđ]\))/u.test(line)
  return !/^(?:[-+•]\s|[a-zđ]\)\s|(?:Điều|Chương|Mục|Phần) \d|(?:Căn cứ|Theo đề nghị|Nơi nhận|KẾ HOẠCH|QUYẾT ĐỊNH)|[IVX]+\. )/.test(
    line,
  )
}

/** Paragraphs without recipients and filing, which are given under keys of their own: from “Nơi nhận” to “Lưu: …”. @param {readonly string[]} paragraphs */
export function withoutRecipients(paragraphs) {
  let isInside = false
  let since = 0
  return paragraphs.filter(paragraph => {
    if (/^\W*(?:Nơi nhận|NƠI NHẬN)\s*:?/u.test(paragraph)) [isInside, since] = [true, 0]
    const isOut = isInside
    since += 1
    // A list that does not end with its filing is no longer than this.
    if (/Lưu:/u.test(paragraph) || since > 25) isInside = false
    return !isOut && !/^\W*Lưu:/u.test(paragraph)
  })
}

/** A web site's own words stand on so many of its pages; so does “Nơi nhận:”, which is too short to be wrong. */
const REFRAIN = 0.2

/** Texts without the paragraphs that many of them share. @param {readonly {name: string, paragraphs: string[]}[]} texts */
export function withoutRefrains(texts) {
  const counts = new Map()
  for (const { paragraphs } of texts)
    for (const paragraph of new Set(paragraphs)) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  const most = Math.max(2, texts.length * REFRAIN)
  return texts.map(({ name, paragraphs }) => ({
    name,
    paragraphs: paragraphs.filter(paragraph => (counts.get(paragraph) ?? 0) <= most),
  }))
}

/** A plan of nothing but these paragraphs, in the language of plans; JSON is YAML. @param {readonly string[]} paragraphs */
export function planOf(paragraphs) {
  const plan = {
    kehoach: 1,
    issuer: { name: ['Ủy ban nhân dân', 'phường An Bình'], symbol: 'UBND', place: 'An Bình' },
    plan: {
      title: 'Thực hiện nhiệm vụ',
      body: paragraphs.map(paragraph => ({ text: escapeMarkup(paragraph) })),
      recipients: ['Ủy ban nhân dân tỉnh'],
      filing: 'VT',
      signature: { title: 'Chủ tịch', name: 'Nguyễn Văn An' },
    },
  }
  return JSON.stringify(plan)
}
