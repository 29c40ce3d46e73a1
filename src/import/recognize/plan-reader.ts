import {
  DECISION,
  DECISIONS,
  type DecisionName,
  type DocumentTypeName,
  type NamedTextName,
} from '../../plan/model/document-types/index.ts'
import { appendixOf, behindClosing } from './appendices.ts'
import { decisionBases, textBases } from './bases.ts'
import { oneOrMore } from './closing.ts'
import { contentOf } from './content.ts'
import { compact, type Draft, type DraftMap, Noted } from './draft.ts'
import { letterheadKeys, named } from './issuer.ts'
import { capitalsOf } from './line.ts'
import type { DivisionNode } from './nodes.ts'
import { outlineOf } from './outline.ts'
import { partClosing } from './part-closing.ts'
import type { PartItems } from './parts.ts'
import { articlesOf } from './prose.ts'
import { isReference, issuing, letterheadNamed, same, typeNamed } from './references.ts'
import { addresseeText, type TextHead, textHead } from './text-head.ts'
import { UNKNOWN } from './unknown.ts'
import type { Writing } from './writing.ts'

/** Reads the parts of a file as one bundle. */
export class PlanReader {
  readonly #writing: Writing

  constructor(writing: Writing) {
    this.#writing = writing
  }

  read(parts: readonly PartItems[]): DraftMap {
    const [first, ...others] = parts
    if (!first) return {}
    const head = textHead(first.items)
    const isAppendix = isAppendixOnly(first, head)
    const main =
      isAppendix && head.attachment ? { ...first, letterhead: letterheadNamed(head.attachment.text) } : first
    const isDecision = isDecisionName(head.type) && isOfArticles(head)
    const planAt = isDecision ? others.findIndex(part => isNamedText(part)) : -1
    const planPart = others[planAt]
    const attached = planPart && this.#namedText(planPart, textHead(planPart.items), main)
    const own = isDecision
      ? { decision: this.#decision(main, head, attached) }
      : isAppendix
        ? {}
        : { plan: this.#namedText(main, head, undefined) }
    const appendices = [...(isAppendix ? [first] : []), ...others.filter((_, index) => index !== planAt)].map(
      part => {
        const isOfDecision = planAt >= 0 && others.indexOf(part) < planAt
        const to = isAppendix ? typeNamed(head.attachment?.text) : isOfDecision ? 'decision' : undefined
        return appendixOf(part, main, to, this.#writing)
      },
    )
    const behind = parts.flatMap(part => behindClosing(part, this.#writing))
    return compact({
      kehoach: 1,
      ...letterheadKeys(main.letterhead, typeOfMain(main, head, isAppendix), this.#writing),
      ...own,
      ...(attached && { plan: attached }),
      appendices: appendices.length + behind.length > 0 ? [...appendices, ...behind] : undefined,
    })
  }

  #decision(part: PartItems, head: TextHead, attached: DraftMap | undefined): DraftMap {
    const writing = this.#writing
    const { above, isEnacted, articles } = decisionParts(head)
    const found = decisionBases(above, isEnacted, writing)
    const shown = articlesOf(articles, writing)
    if (part.label)
      writing.remarks.leftOut(part.label.text, {
        vi: 'Dòng ở đầu trang, không có chỗ trong kế hoạch',
        en: 'A line at the top of the page that a plan has no place for',
      })
    const subject = head.title.map(line => writing.title(line)).join(' ')
    const title = attached && String(attached.title)
    const type = attached?.type === undefined ? 'Kế hoạch' : String(attached.type)
    const follows = title !== undefined && same(subject, `Ban hành ${type} ${title}`)
    const last = articles.at(-1)?.number
    return compact({
      type: head.type === DECISION.name ? undefined : head.type,
      subject: follows ? undefined : subject,
      authority:
        head.authority.length > 0
          ? oneOrMore(
              named(
                head.authority.map(({ text }) => text),
                writing.casing,
              ),
            )
          : [],
      bases: [...found.bases, ...found.others.map(line => writing.title(line))],
      proposer: found.proposer,
      enacting: found.enacting,
      articles: shown.map(article => issuing(article, type, title)),
      ...partClosing(part, last && `Như Điều ${last}`, writing),
    })
  }

  #namedText(part: PartItems, head: TextHead, decision: PartItems | undefined): DraftMap {
    const writing = this.#writing
    const { bases, end } = textBases(head.rest, writing)
    const type = isDecisionName(head.type)
      ? undefined
      : (head.type ?? (isLetter(part, head) ? LETTER : undefined))
    const title = this.#title(part, head)
    const attachment = head.attachment?.text
    const isUsual = attachment !== undefined && decision !== undefined && isReference(attachment, decision)
    const addressees = head.addressees.map(addresseeText)
    return compact({
      type: type === 'Kế hoạch' ? undefined : (type ?? this.#otherType(head)),
      title,
      orientation: part.landscape ? 'landscape' : undefined,
      addressees: addressees.length > 0 ? oneOrMore(addressees) : undefined,
      bases: bases.length > 0 ? bases : undefined,
      attachment: isUsual || decision === undefined ? undefined : attachment,
      ...contentOf(
        [
          ...(part.label ? [part.label] : []),
          ...(decision === undefined && head.attachment ? [head.attachment] : []),
          ...head.authority,
          ...head.rest.slice(end),
        ],
        part.landscape,
        writing,
      ),
      ...partClosing(part, addressees.length > 0 ? 'Như trên' : undefined, writing),
    })
  }

  /** The nearest form for a type kehoach has none for; its name begins the title. */
  #otherType({ otherType, type }: TextHead): Draft {
    const form = NEAREST
    const said = otherType ?? type ?? 'không ghi tên loại'
    this.#writing.remarks.guess(
      `Loại văn bản (${said}) chưa có mẫu riêng: được đặt vào mẫu ${form}.`,
      `The type of the text (${said}) has no form of its own: it stands in that of ${form}.`,
    )
    return new Noted(form, `Loại văn bản trong tệp: ${said}`)
  }

  #title(part: PartItems, head: TextHead): string {
    const lines = [
      ...(head.otherType === undefined ? [] : [head.otherType]),
      ...(isDecisionName(head.type) ? [head.type.toUpperCase()] : []),
      ...head.title.map(line => this.#writing.title(line)),
      ...(part.letterhead?.about === undefined ? [] : [aboutOf(part, head)]),
    ]
    const title = lines.join(' ')
    return title === '' ? UNKNOWN : title
  }
}

function isNamedText(part: PartItems): boolean {
  if (part.label || !part.letterhead) return false
  const { type } = textHead(part.items)
  return type !== undefined && !isDecisionName(type)
}

function isDecisionName(type: DocumentTypeName | undefined): type is DecisionName {
  return DECISIONS.some(({ name }) => name === type)
}

const LETTER: NamedTextName = 'Công văn'

/** An official letter has no type above its text: “V/v …” or “Kính gửi” says what it is. */
function isLetter({ letterhead }: PartItems, { otherType, title, addressees }: TextHead): boolean {
  if (otherType !== undefined || title.length > 0 || !letterhead) return false
  return letterhead.about !== undefined || addressees.length > 0
}

/** What a letter is about, without “V/v”, which kehoach writes. */
function aboutOf(part: PartItems, head: TextHead): string {
  const about = part.letterhead?.about ?? ''
  return head.type === undefined && isLetter(part, head) ? about.replace(/^\(?v\/v[:.]?\s*/iu, '') : about
}

function isAppendixOnly(part: PartItems, head: TextHead): boolean {
  return part.label !== undefined && part.letterhead === undefined && head.type === undefined
}

function typeOfMain(part: PartItems, head: TextHead, isAppendix: boolean): DocumentTypeName | undefined {
  if (isAppendix) return typeNamed(head.attachment?.text)
  if (isLetter(part, head) && head.type === undefined) return LETTER
  const isDecision = isDecisionName(head.type) && isOfArticles(head)
  return head.type === undefined || (isDecisionName(head.type) && !isDecision) ? NEAREST : head.type
}

/** The form of texts whose type has none. */
const NEAREST: NamedTextName = 'Thông báo'

/** What stands between a decision's authority and its articles, and these. */
function decisionParts({ rest }: TextHead) {
  const enactedAt = rest.findIndex(
    item => item.type === 'line' && /^QUYẾT (?:ĐỊNH|NGHỊ)\s*[:.]?$/u.test(capitalsOf(item.text)),
  )
  const articleAt = rest.findIndex(item => item.type === 'line' && /^điều\s+\d/iu.test(item.text))
  const end = enactedAt >= 0 ? enactedAt : articleAt >= 0 ? articleAt : rest.length
  const nodes = outlineOf(rest.slice(enactedAt >= 0 ? end + 1 : end))
  const articles = nodes.filter(
    (node): node is DivisionNode => node.type === 'division' && node.kind === 'article',
  )
  const above = rest.slice(0, end).filter(item => item.type === 'line')
  return { above, isEnacted: enactedAt >= 0, articles, isPlain: articles.length === nodes.length }
}

/** Whether a decision decides by articles and nothing else, as kehoach's does. */
function isOfArticles(head: TextHead): boolean {
  const { articles, isPlain } = decisionParts(head)
  return articles.length > 0 && isPlain
}
