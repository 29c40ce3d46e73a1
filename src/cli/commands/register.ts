import { type Confidence, type Localized, type RegisteredText, textsOfNumber } from '../../internal.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Context } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** Prints what the register knows of a number: each fact with how sure it is. */
export async function printRegistered(number: string, { terminal, language }: Context): Promise<ExitCode> {
  const { texts, cutOff } = await textsOfNumber(number)
  if (texts.length === 0)
    throw new UsageError({
      vi: `Sổ văn bản (đến ${shown(cutOff)}) chưa có “${number}”; chưa có trong sổ không có nghĩa là không còn hiệu lực.`,
      en: `The register (up to ${shown(cutOff)}) does not have “${number}”, which says nothing of its being in force.`,
    })
  const blocks = texts.map(text =>
    linesOf(text, cutOff)
      .map(line => line[language])
      .join('\n'),
  )
  terminal.out(`${blocks.join('\n\n')}\n`)
  return EXIT.clean
}

function linesOf(text: RegisteredText, cutOff: string): readonly Localized[] {
  const { type, number, issuer, issued, title, inForce, expired, replacedBy, amendedBy, confidence } = text
  const day = shown(text.witness?.cutOff ?? cutOff)
  return [
    { vi: `${type} số ${number}`, en: `${type} số ${number}` },
    ...line({ vi: 'Cơ quan ban hành', en: 'Issued by' }, issuer),
    ...line({ vi: 'Ngày ban hành', en: 'Date' }, issued && shown(issued), confidence.issued),
    ...line({ vi: 'Trích yếu', en: 'Subject' }, title, confidence.title),
    ...line({ vi: 'Có hiệu lực từ', en: 'In force from' }, inForce && shown(inForce), confidence.inForce),
    ...line(
      { vi: 'Hết hiệu lực từ', en: 'Not in force since' },
      expired && shown(expired),
      confidence.expired,
    ),
    ...line({ vi: 'Được thay bằng', en: 'Replaced by' }, replacedBy.join(', '), confidence.replacedBy),
    ...line({ vi: 'Được sửa đổi bởi', en: 'Amended by' }, amendedBy.join(', '), confidence.amendedBy),
    ...(expired === undefined ? [withoutEnd(confidence.expired, day)] : []),
    source(text, day),
  ]
}

/** No end is known: that it is in force is said only where that was looked into. */
function withoutEnd(confidence: Confidence, day: string): Localized {
  return confidence === 'high' || confidence === 'medium'
    ? { vi: `  Còn hiệu lực đến ngày ${day}`, en: `  In force up to ${day}` }
    : {
        vi: 'Không biết còn hiệu lực hay không: tự kiểm tra.',
        en: 'Whether it is in force is not known: check it.',
      }
}

function source({ witness }: RegisteredText, day: string): Localized {
  if (!witness) return { vi: `Nguồn: sổ văn bản, đến ${day}.`, en: `Source: the register, up to ${day}.` }
  return witness.isCodification
    ? { vi: `Nguồn: Bộ pháp điển, đến ${day}.`, en: `Source: the official codification, up to ${day}.` }
    : { vi: `Nguồn: các văn bản đã công bố, đến ${day}.`, en: `Source: published texts, up to ${day}.` }
}

function line(name: Localized, value: string | undefined, confidence?: Confidence): readonly Localized[] {
  if (value === undefined || value === '') return []
  const sure = confidence === 'low' ? { vi: ' (cần đối chiếu)', en: ' (to be compared)' } : { vi: '', en: '' }
  return [{ vi: `  ${name.vi}: ${value}${sure.vi}`, en: `  ${name.en}: ${value}${sure.en}` }]
}

/** `2025-07-01` as `01/7/2025`. */
function shown(iso: string): string {
  const [year, month = '', day] = iso.split('-')
  return [day, Number(month) < 3 ? month : Number(month), year].join('/')
}
