import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import type { Document } from '../../src/document/model.ts'
import { fitDocument } from '../../src/layout/fit/fit.ts'
import { layOut } from '../../src/layout/pages/layout.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { documentWords } from '../e2e/expected-words.ts'
import { wordsInDocx } from '../e2e/words-in-docx.ts'
import { tinosAndSigns } from '../font/tinos.ts'
import { type ReadPage, readPdf } from '../pdf/read-pdf.ts'
import { anyPlanData } from '../plan/any-plan.ts'
import { runs } from '../runs.ts'
import { expectedNumbers } from './expected-numbers.ts'
import { expectedTimes, wordsIn } from './expected-times.ts'
import { paragraphsOf, plainText } from './small-plan.ts'

const fonts = tinosAndSigns()

function composed(data: unknown): Document {
  const { value } = parsePlan('plan.yaml', new TextEncoder().encode(JSON.stringify(data)))
  if (!value) throw new Error('not a plan')
  return compose(value.plan)
}

/** The words of a random plan as its document has them, in order. */
function wordsOf(document: Document): readonly string[] {
  const { body, notes } = documentWords(document)
  return wordsIn([...body, ...notes].map(words => words.join(' ')))
}

function timesOf(words: readonly string[]): Readonly<Record<string, number>> {
  const times: Record<string, number> = {}
  for (const word of words) times[word] = (times[word] ?? 0) + 1
  return times
}

describe('every plan', () => {
  it('is composed of all its words, each as often as the form says', () => {
    fc.assert(
      fc.property(anyPlanData(), data => {
        expect(timesOf(wordsOf(composed(data)))).toEqual(expectedTimes(data))
      }),
      { numRuns: runs(200) },
    )
  })

  it('has the numbers its levels say', () => {
    fc.assert(
      fc.property(anyPlanData(), data => {
        const texts = paragraphsOf(composed(data)).map(({ children }) => plainText(children))
        for (const { word, lead, above } of expectedNumbers(data)) {
          const index = texts.findIndex(text => wordsIn(text).includes(word))
          const text = texts[index] ?? ''
          const before = text.slice(0, text.toLowerCase().indexOf(word)).replace(/\($/, '')
          expect({ word, before }).toEqual({ word, before: lead === '' ? '' : `${lead} ` })
          if (above !== '') expect(texts[index - 1]).toBe(above)
        }
      }),
      { numRuns: runs(200) },
    )
  })

  it('comes back whole from its DOCX, in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlanData(), async data => {
        const document = composed(data)
        const docx = await renderDocx({ document: fitDocument(document, decree30, fonts), profile: decree30 })
        const read = await wordsInDocx(docx)
        expect(wordsIn(read.join(' '))).toEqual(wordsOf(document))
      }),
      { numRuns: runs(25) },
    )
  })

  it('comes back whole from its PDF', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlanData(), async data => {
        const document = composed(data)
        const layout = layOut(fitDocument(document, decree30, fonts), decree30, fonts)
        const metadata = { title: document.title, author: document.author, language: 'vi' } as const
        const pages = await readPdf(await renderPdf({ layout, fonts, metadata }))
        const read = pages.map(page => textOn(page))
        const { body, notes } = documentWords(document)
        expect(signsOf(read)).toEqual(signsOf([...body, ...notes].flat()))
        // A narrow cell may break a word in two, and a page between them.
        const words = timesOf(wordsOf(document))
        for (const [word, times] of Object.entries(timesOf(wordsIn(read)))) expect(words[word]).toBe(times)
      }),
      { numRuns: runs(25) },
    )
  })
})

/** The text on a page, page furniture left out; lines of one paragraph follow each other directly. */
function textOn({ runs }: ReadPage): string {
  const texts = runs.filter(run => !run.isArtifact)
  return texts
    .map(({ text, mcid }, index) => (index > 0 && mcid === texts[index - 1]?.mcid ? text : ` ${text}`))
    .join('')
}

/** All signs but spaces, in an order of their own. */
function signsOf(texts: readonly string[]): string {
  return [...texts.join('').replace(/\s/g, '')].sort().join('')
}
