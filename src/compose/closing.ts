import type { Columns, Paragraph, Space } from '../document/model.ts'
import type { Decision } from '../plan/plan.ts'
import { formLine } from './text.ts'
import { capitals, closedBy, RECIPIENTS_HEADING } from './wording.ts'

/** The closing of a decision: recipients on the left, signature on the right (PL I-I.IV, boxes 7 and 9b). */
export function closing(decision: Decision): Columns {
  return { type: 'columns', role: 'closing', rows: [[recipients(decision), signature(decision)]] }
}

/** “Nơi nhận:” and one line for each recipient, closed by “;”, the filing line by “.” (PL I-I.II.9.d). */
function recipients(decision: Decision): readonly Paragraph[] {
  const entries = recipientEntries(decision)
  return [
    formLine('recipientsHeading', RECIPIENTS_HEADING),
    ...entries.map(({ text, source }, index) =>
      formLine('recipient', `- ${closedBy(text, index === entries.length - 1 ? '.' : ';')}`, source),
    ),
  ]
}

function recipientEntries(decision: Decision): readonly RecipientEntry[] {
  const given = decision.recipients.map((text, index) => ({
    text: text.replace(/^-\s*/, ''),
    source: ['decision', 'recipients', index],
  }))
  const first = given.some(entry => /^như\s/iu.test(entry.text))
    ? []
    : [{ text: `Như Điều ${decision.articles.length}` }]
  const last = given.some(entry => /^lưu\s*:/iu.test(entry.text)) ? [] : [filing(decision)]
  return [...first, ...given, ...last]
}

interface RecipientEntry {
  readonly text: string
  readonly source?: readonly (string | number)[]
}

function filing(decision: Decision): RecipientEntry {
  return decision.filing === undefined
    ? { text: 'Lưu: VT' }
    : { text: `Lưu: VT, ${decision.filing}`, source: ['decision', 'filing'] }
}

function signature(decision: Decision): readonly (Paragraph | Space)[] {
  const { title, name } = decision.signature
  return [
    ...title.map((line, index) =>
      formLine('signTitle', capitals(line), ['decision', 'signature', 'title', index]),
    ),
    { type: 'space', role: 'signature' },
    formLine('signerName', name ?? '', ['decision', 'signature', 'name']),
  ]
}
