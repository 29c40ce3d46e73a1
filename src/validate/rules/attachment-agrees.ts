import type { Path } from '../../base/diagnostic.ts'
import { numberAppendices } from '../../plan/model/appendices.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { canBeSameBody } from '../agencies/body-name.ts'
import { type AttachedTo, appendixAttachedTo, attachedToDecision } from '../bundle/attached-to.ts'
import { type AttachmentLine, type Figures, readAttachmentLine } from '../bundle/attachment-line.ts'
import type { Finding, Rule } from '../rule.ts'

export const attachmentAgrees: Rule = {
  id: 'attachment-agrees',
  level: 'consistency',
  severity: 'warning',
  clause: 'PL I-I.III.1.c',
  title: {
    vi: 'Dòng “(Kèm theo …)” viết tay phải khớp với văn bản chính.',
    en: 'A line “(Kèm theo …)” written out agrees with the text it names.',
  },
  why: {
    vi: 'Dòng này dẫn người đọc đến văn bản chính bằng tên loại, số, ngày và cơ quan ban hành.',
    en: 'The line leads to that text by its type, number, date and issuing body.',
  },
  help: {
    vi: 'Sửa cho khớp, để trống phần chưa biết, hoặc bỏ “attachment” để kehoach tự viết.',
    en: 'Correct it, leave blank what is not known, or drop “attachment” and let kehoach write it.',
  },
  applies: plan => linesOf(plan).length > 0,
  *check({ plan }) {
    for (const { at, line, to } of linesOf(plan))
      if (!to) yield { at, part: 'key', ...NOT_PRINTED }
      else for (const difference of differences(readAttachmentLine(line), to)) yield finding(difference, at)
  },
}

function finding({ here, there }: Difference, at: Path): Finding {
  return {
    at,
    characters: here,
    message: {
      vi: `Dòng này ghi “${here}”, còn văn bản chính là “${there}”.`,
      en: `This line says “${here}”, but the text it names is “${there}”.`,
    },
  }
}

const NOT_PRINTED: Pick<Finding, 'message' | 'help'> = {
  message: {
    vi: 'Dòng này không in ra: văn bản không kèm theo quyết định nào.',
    en: 'This line is not printed: the text goes with no decision.',
  },
  help: { vi: 'Bỏ “attachment”, hoặc thêm “decision”.', en: 'Drop “attachment”, or add a “decision”.' },
}

interface WrittenLine {
  readonly at: Path
  readonly line: string
  /** The text it should name. */
  readonly to: AttachedTo | undefined
}

function linesOf(plan: Plan): readonly WrittenLine[] {
  const line = plan.plan?.attachment
  const appendices = numberAppendices(plan).flatMap(({ appendix: { attachment }, source, parent }) =>
    attachment === undefined
      ? []
      : [{ at: [...source, 'attachment'], line: attachment, to: appendixAttachedTo(plan, parent) }],
  )
  if (line === undefined) return appendices
  return [{ at: ['plan', 'attachment'], line, to: attachedToDecision(plan) }, ...appendices]
}

/** What a line says, and what it should. */
interface Difference {
  readonly here: string
  readonly there: string
}

function differences(line: AttachmentLine, to: AttachedTo): readonly Difference[] {
  const { type, symbol, issuer } = line
  // What is said of another text is true of that text.
  if (type !== undefined && type.toLowerCase() !== to.type.toLowerCase())
    return [{ here: type, there: to.type }]
  const [expected] = to.issuers
  return [
    ...figuresApart(line, to, { number: 'số' }),
    ...(symbol !== undefined && to.symbol !== undefined && symbol !== to.symbol
      ? [{ here: symbol, there: to.symbol }]
      : []),
    ...figuresApart(line, to, { day: 'ngày', month: 'tháng', year: 'năm' }),
    ...(issuer !== undefined &&
    expected !== undefined &&
    !to.issuers.some(name => canBeSameBody(issuer, name))
      ? [{ here: `của ${issuer}`, there: `của ${expected}` }]
      : []),
  ]
}

/** The figures, under their names, that are given in both and are not the same; together one difference. */
function figuresApart(
  line: AttachmentLine,
  { figures }: AttachedTo,
  names: { readonly [part in keyof Figures]?: string },
): readonly Difference[] {
  const apart = (['number', 'day', 'month', 'year'] as const).filter(
    part =>
      names[part] && line[part] !== undefined && figures[part] !== undefined && line[part] !== figures[part],
  )
  const written = (values: Figures) => apart.map(part => `${names[part]} ${values[part]}`).join(' ')
  return apart.length === 0 ? [] : [{ here: written(line), there: written(figures) }]
}
