import { contentOf } from './content.ts'
import { compact, type Draft, type DraftMap } from './draft.ts'
import type { Letterhead } from './letterhead.ts'
import type { Line } from './line.ts'
import type { PartItems } from './parts.ts'
import { isReference } from './references.ts'
import { textHead } from './text-head.ts'
import { UNKNOWN } from './unknown.ts'
import type { Writing } from './writing.ts'

/** A text behind the main one as an appendix of it. */
export function appendixOf(
  part: PartItems,
  main: PartItems,
  to: string | undefined,
  writing: Writing,
): DraftMap {
  const head = textHead(part.items)
  const label = part.label?.text ?? ''
  const number = /^phụ lục\s{1,9}(?:số\s{0,9})?(.*)$/iu.exec(label)?.[1]?.replace(/[.:]$/u, '')
  const isForm = label !== '' && !/^phụ lục/iu.test(label)
  const letterhead = part.letterhead ? letterheadLines(part.letterhead) : []
  const titles = [
    ...(isForm ? [label] : []),
    ...(head.type === undefined ? [] : [head.type.toUpperCase()]),
    ...(head.otherType === undefined ? [] : [head.otherType]),
    ...head.title.map(line => writing.title(line)),
  ].map(text => writing.casing.sentence(text))
  const attachment = head.attachment?.text
  const body = contentOf([...head.authority, ...head.rest], part.landscape, writing)
  const closing = part.closing ? closingLinesOf(part.closing) : []
  const before = [
    ...letterhead,
    ...(head.addressees.length > 0 ? [`Kính gửi: ${head.addressees.map(({ text }) => text).join(' ')}`] : []),
  ]
  return compact({
    number: number === '' ? undefined : romanOrText(number),
    title: titles.length > 0 ? titles.join('\n') : UNKNOWN,
    to,
    orientation: part.landscape ? 'landscape' : undefined,
    attachment: attachment !== undefined && isReference(attachment, main) ? undefined : attachment,
    ...withTexts(body, before, closing),
  })
}

/** What stands behind a closing and begins no other text: an appendix of its own. */
export function behindClosing(part: PartItems, writing: Writing): readonly Draft[] {
  if (part.behind.length === 0) return []
  const texts = part.behind.filter(item => item.type === 'line')
  if (texts.length === part.behind.length && texts.length <= 3) {
    for (const { text } of texts)
      writing.remarks.leftOut(text, { vi: 'Dòng sau chữ ký', en: 'A line behind the signature' })
    return []
  }
  const head = textHead(part.behind)
  const title = [
    head.type?.toUpperCase() ?? head.otherType ?? '',
    ...head.title.map(line => writing.title(line)),
  ]
    .join(' ')
    .trim()
  return [
    compact({
      title: title === '' ? UNKNOWN : writing.casing.sentence(title),
      attachment: head.attachment?.text,
      ...contentOf([...head.addressees, ...head.authority, ...head.rest], false, writing),
    }),
  ]
}
function romanOrText(number: string | undefined): Draft | undefined {
  if (number === undefined) return undefined
  return /^\d+$/.test(number) ? `${number}` : number
}

function letterheadLines({ parent, name, number, place, date, rest }: Letterhead): readonly string[] {
  const numbered = number ? [`Số: ${number.digits === '' ? '…' : number.digits}/${number.symbol}`] : []
  const dated =
    place === undefined && date === undefined
      ? []
      : [`${place ?? '…'}, ngày ${date?.day ?? '…'} tháng ${date?.month ?? '…'} năm ${date?.year ?? '…'}`]
  const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
  return [...parent, ...name, ...numbered, ...nation, ...dated, ...rest.map(({ text }) => text)]
}

function closingLinesOf({ left, signatures }: NonNullable<PartItems['closing']>): readonly string[] {
  const lines: readonly Line[] = [...left, ...signatures.flat().filter(line => line !== undefined)]
  return lines.map(({ text }) => text)
}

function withTexts(content: DraftMap, before: readonly string[], after: readonly string[]): DraftMap {
  if (before.length + after.length === 0) return content
  const body = Array.isArray(content.body) ? content.body : content.table ? [{ table: content.table }] : []
  return compact({ numbering: content.numbering, body: [...before, ...body, ...after] })
}
