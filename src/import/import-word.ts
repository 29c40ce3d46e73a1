import type { Localized } from '../base/diagnostic.ts'
import { compose } from '../compose/compose.ts'
import type { KeyLanguage } from '../plan/language/keys/key-names.ts'
import { parsePlan } from '../plan/parse-plan.ts'
import { compareWords, type WordComparison } from './compare-words.ts'
import { recognize } from './recognize/recognize.ts'
import { opening, type Remark } from './recognize/remarks.ts'
import type { WordDocument } from './word/model.ts'
import type { Revisions } from './word/read-inlines.ts'
import { readWord } from './word/read-word.ts'
import { writePlan } from './write/write-plan.ts'

export interface ImportOptions {
  /** What the keys of the plan are written in. */
  readonly keys: KeyLanguage
  /** Which side of tracked changes is read. */
  readonly revisions: Revisions
  /** What the file is called, for the plan's first line. */
  readonly name: string
}

/** A plan made of a Word file, with what its owner should know; or why the file cannot be read. */
export type ImportOutcome =
  | { readonly imported: Imported; readonly refused?: undefined }
  | { readonly imported?: undefined; readonly refused: Localized }

export interface Imported {
  /** The plan as YAML. */
  readonly text: string
  readonly remarks: readonly Remark[]
  readonly comparison: WordComparison
}

/**
 * Makes a plan of the bytes of a Word file, composes it, and looks for every word of the file in what it prints: words
 * that are not there are told as left out.
 */
export function importWord(bytes: Uint8Array, { keys, revisions, name }: ImportOptions): ImportOutcome {
  const { document, refused } = readWord(bytes, revisions)
  if (!document) return { refused }
  const { plan, remarks } = recognize(document)
  const text = writePlan(plan, keys, `Nhập từ ${name}; xem lại trước khi dùng.`)
  const comparison = compared(document, text, remarks)
  const lost: readonly Remark[] = comparison.lost.map(({ words, paragraph }) => ({
    kind: 'left-out',
    vi: `Không có trong kế hoạch: “${words.join(' ')}”, ở “${opening(paragraph.trim())}”`,
    en: `Not in the plan: “${words.join(' ')}”, of “${opening(paragraph.trim())}”`,
  }))
  return { imported: { text, remarks: [...remarks, ...lost], comparison } }
}

function compared(file: WordDocument, text: string, remarks: readonly Remark[]): WordComparison {
  const told = remarks.filter(({ kind }) => kind === 'left-out').map(({ vi }) => vi)
  const { value } = parsePlan('', new TextEncoder().encode(text))
  const built = value ? compose(value.plan) : EMPTY
  return compareWords(file, built, told)
}

const EMPTY = { title: '', author: '', sections: [], notes: [] }
