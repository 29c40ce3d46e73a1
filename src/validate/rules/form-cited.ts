import type { Form } from '../../plan/model/form.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { ownTexts, type ReadText } from '../../plan/reading/texts/read-texts.ts'
import { CitedAppendices } from '../bundle/cited-appendices.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const formCited: Rule = {
  id: 'form-cited',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Biểu mẫu kèm theo và lời nhắc đến chúng khớp nhau.',
    en: 'Forms that are attached and what texts say of them agree.',
  },
  why: {
    vi: 'Không ai điền một mẫu không được nhắc đến, và mẫu được nhắc đến mà không có thì không điền được.',
    en: 'Nobody fills in a form that no text asks for, nor one that is not there.',
  },
  help: {
    vi: 'Nhắc đến mẫu trong nội dung, ví dụ “(theo Mẫu số 01/HN)”; hoặc sửa số của mẫu, thêm mẫu vào “forms”.',
    en: 'Name the form in the text, as in “(theo Mẫu số 01/HN)”; or correct its number, or add it to “forms”.',
  },
  applies: ({ forms = [] }) => forms.some(({ label }) => label !== undefined),
  *check({ plan }) {
    yield* formsNotNamed(plan)
    yield* formsNotThere(plan)
  },
}

function* formsNotNamed(plan: Plan): Iterable<Finding> {
  for (const [index, { label }] of (plan.forms ?? []).entries()) {
    if (label === undefined) continue
    const cited = new CitedAppendices()
    for (const { at, text } of ownTexts(plan)) if (at[0] !== 'forms' || at[1] !== index) cited.read(text)
    if (!cited.isForm(label))
      yield {
        at: ['forms', index, 'label'],
        message: { vi: `Không có chỗ nào nhắc đến ${label}.`, en: `Nothing mentions ${label}.` },
      }
  }
}

/** “Mẫu số 01/HN”, “Mẫu 1/HN”; without what stands behind the stroke, it may be a form of another text. */
const NAMED =
  /mẫu (?:biểu )?(?:số )?0{0,2}(\d{1,3}[a-zđ]?)\/([A-ZĐ][A-ZĐ0-9]{0,9}(?:[.-][A-ZĐ0-9]{1,9}){0,3})/giu

interface Named {
  readonly index: number
  readonly words: string
  /** `1`, and `HN`. */
  readonly number: string
  readonly series: string
}

function namedIn(text: string): readonly Named[] {
  return [...text.replaceAll('\u00a0', ' ').matchAll(NAMED)].map(
    ({ index, 0: words, 1: number = '', 2: series = '' }) => ({
      index,
      words,
      number: number.toLowerCase(),
      series: series.toUpperCase(),
    }),
  )
}

/** A form of a series that is attached, but not this one of it. */
function* formsNotThere(plan: Plan): Iterable<Finding> {
  const given = (plan.forms ?? []).flatMap(({ label = '' }: Form) => namedIn(label))
  for (const read of ownTexts(plan))
    for (const named of namedIn(read.text)) {
      const series = given.filter(form => form.series === named.series)
      if (series.length > 0 && !series.some(({ number }) => number === named.number))
        yield notThere(read, named)
    }
}

function notThere(read: ReadText, { index, words }: Named): Finding {
  return textFinding(read, [index, index + words.length], {
    vi: `Tệp này không có ${words}.`,
    en: `There is no ${words} in this file.`,
  })
}
