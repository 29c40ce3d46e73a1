import type { Format } from '../base/formats.ts'
import { inspect } from '../mark/inspect.ts'
import { compareFitted } from './compare-fitted.ts'
import { compareMark } from './compare-mark.ts'
import { type Difference, Differences } from './difference.ts'
import { compareDocx } from './docx/compare-docx.ts'
import { readDocx } from './docx/docx-facts.ts'
import type { Expected } from './expected.ts'
import { type ExpectedTexts, expectedTexts } from './expected-texts.ts'
import { comparePdf } from './pdf/compare-pdf.ts'
import { readPdf } from './pdf/pdf-facts.ts'
import { UnreadableError } from './unreadable.ts'
import { FILE, WHAT } from './wording.ts'

/** What reading files back showed. */
export interface Verification {
  /** Empty when all is as it should be. */
  readonly differences: readonly Difference[]
  /** Words of the document, each of which was looked for in every file. */
  readonly words: number
}

export interface FileToVerify {
  readonly format: Format
  /** The part of a plan it holds, where each has files of its own. */
  readonly part?: string
  readonly bytes: Uint8Array
}

/**
 * Reads the files of a document back, by code that shares nothing with what wrote them, and compares them with the
 * document, its layout and the profile.
 */
export function verify(files: readonly FileToVerify[], expected: Expected): Verification {
  const texts = expectedTexts(expected.document, expected.profile)
  const fitted = new Differences(LAYOUT)
  compareFitted(fitted, expected)
  const ofFiles = files.flatMap(file => compareFile(file, expected, texts))
  return { differences: [...fitted.list, ...ofFiles], words: countWords(texts) }
}

function compareFile(
  { format, part, bytes }: FileToVerify,
  expected: Expected,
  texts: ExpectedTexts,
): readonly Difference[] {
  const differences = new Differences([format.toUpperCase(), part].filter(Boolean).join(' '))
  try {
    if (format === 'docx') compareDocx(readDocx(bytes), expected, texts, differences)
    else comparePdf(readPdf(bytes), expected, texts, differences)
    if (expected.build !== undefined) compareMark(differences, inspect(format, bytes), expected.build)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    differences.same(FILE, WHAT.isReadable, undefined, error.message)
  }
  return differences.list
}

function countWords({ sections, notes }: ExpectedTexts): number {
  let words = 0
  for (const texts of [...sections, notes]) for (const { text } of texts) words += countIn(text)
  return words
}

/** What the document that was fitted to the width of its pages is called beside its files. */
const LAYOUT = 'fit'

/** Stretches of letters between white ones. */
function countIn(text: string): number {
  let words = 0
  let isWord = false
  for (let at = 0; at < text.length; at += 1) {
    const isLetter = !WHITE.has(text.charCodeAt(at))
    if (isLetter && !isWord) words += 1
    isWord = isLetter
  }
  return words
}

/** Spaces, line ends, and the space no line ends at. */
const WHITE: ReadonlySet<number> = new Set([9, 10, 32, 0xa0])
