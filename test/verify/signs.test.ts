import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isSignFace } from '../../src/base/world.ts'
import { compose } from '../../src/compose/compose.ts'
import type { PlacedRun } from '../../src/layout/page.ts'
import type { Plan } from '../../src/plan/model/plan.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { PEOPLES_LETTERS, SIGNS, TINOS_SIGNS } from '../font/peoples-letters.ts'
import { openPdf } from '../pdf/read-pdf.ts'
import { runs } from '../runs.ts'
import { drawPdf, found, type MadeFiles, makeFiles } from './made-files.ts'

function planOf(...body: readonly string[]): Plan {
  const plan = {
    kehoach: 1,
    issuer: { name: ['Ủy ban nhân dân', 'xã Čư\u0306 Lim'], symbol: 'UBND', place: 'Čư\u0306 Lim' },
    plan: { title: 'Dạy tiếng Ê Đê ☒ năm 2026', body },
  }
  const { value } = parsePlan('plan.yaml', new TextEncoder().encode(JSON.stringify(plan)))
  if (!value) throw new Error('not a plan')
  return value.plan
}

/** What pdf.js reads, blanks apart: where lines break is the layout's matter. */
async function readWords(pdf: Uint8Array): Promise<string> {
  const document = await openPdf(pdf)
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true })
    for (const item of items) if ('str' in item) texts.push(item.str)
  }
  await document.destroy()
  return texts.join('').replace(/\s+/g, '')
}

const letter = fc.constantFrom(
  ...PEOPLES_LETTERS,
  ...SIGNS,
  ...TINOS_SIGNS,
  ...'aăâbcdđeêghiklmnoôơpqrstuưvxy',
)
const word = fc
  .array(letter, { minLength: 1, maxLength: 9 })
  .map(letters => letters.join('').normalize('NFC'))
const phrase = fc.array(word, { minLength: 1, maxLength: 20 }).map(words => words.join(' '))
const text = fc
  .tuple(phrase, phrase, phrase)
  .map(([plain, bold, italic]) => `Chữ ${plain} **đậm ${bold}** rồi *nghiêng ${italic}* hết.`)

describe('letters of all peoples and signs', () => {
  it('are read back from both files in order, whatever stands beside them', async () => {
    await fc.assert(
      fc.asyncProperty(text, async written => {
        const plan = planOf(written)
        const { expected, docx, pdf } = await makeFiles(plan)
        expect(found('docx', docx, expected)).toEqual([])
        expect(found('pdf', pdf, expected)).toEqual([])
        const words = compose(plan).sections[0]?.blocks.findLast(block => block.type === 'paragraph')
        const composed = words?.children.map(child => (child.type === 'text' ? child.text : '')).join('')
        expect(await readWords(pdf)).toContain(composed?.replace(/\s+/g, ''))
      }),
      { numRuns: runs(15) },
    )
  })
})

describe('a sign that chooses a look', () => {
  it.each([
    'Chủ \ufe0f tịch duyệt ✔\ufe0f và 1\ufe0f\u20e3.',
    '\ufe0f ✔ a',
    '\ufe0f\u0301 ✔ a',
    'a ✔ \ufe0f',
  ])('takes no room where it has nothing to choose for: %j', async written => {
    const { expected, docx, pdf } = await makeFiles(planOf(written))
    expect(found('docx', docx, expected)).toEqual([])
    expect(found('pdf', pdf, expected)).toEqual([])
  })
})

describe('signs', async () => {
  const made = await makeFiles(planOf('Hộ **nghèo ☐ đánh** dấu ☑, ghi ①^②^.'))

  it('have the typeface of signs in Word, at a size that leaves lines as tall as they are', () => {
    const body = strFromU8(unzipSync(made.docx)['word/document.xml'] ?? new Uint8Array())
    const signs = [
      ...body.matchAll(/<w:r><w:rPr>((?:(?!<w:r>).){1,300}?)<\/w:rPr><w:t [^>]*>([☐☑☒①②])<\/w:t>/g),
    ]
    expect(signs.map(([, , sign]) => sign)).toEqual(['☒', '☐', '☑', '①', '②'])
    for (const [, properties] of signs) expect(properties).toContain('w:ascii="Segoe UI Symbol"')
    expect(signs[0]?.[1]).toContain('<w:b w:val="0"/>')
    expect(signs[4]?.[1]).toContain('<w:vertAlign w:val="superscript"/>')
  })

  it.each<[string, string | RegExp, string, string]>([
    ['another typeface', /Segoe UI Symbol/g, 'Arial', 'formatting of its own'],
    ['one kind of letters in another typeface', 'w:eastAsia="Segoe UI Symbol"', '', 'formatting of its own'],
    ['another size', '<w:sz w:val="23"/>', '<w:sz w:val="28"/>', 'formatting of its own'],
    ['bold', '<w:b w:val="0"/>', '', 'bold and italic letters'],
    ['none of their own', /<w:rFonts [^>]*Segoe UI Symbol[^>]*>|<w:sz w:val="23"\/>/g, '', 'bold and italic'],
  ])('are missed in a DOCX: %s', (_, from, to, message) => {
    const parts = unzipSync(made.docx)
    const path = 'word/document.xml'
    const xml = strFromU8(parts[path] ?? new Uint8Array())
    const changed = xml.replace(from, to)
    expect(changed).not.toBe(xml)
    const bytes = zipSync({ ...parts, [path]: strToU8(changed) })
    expect(found('docx', bytes, made.expected).join('\n')).toContain(message)
  })

  it.each<[string, (run: PlacedRun) => PlacedRun, RegExp]>([
    ['in the face of another kind of signs', run => ({ ...run, text: '❶', face: 'enclosed' }), /words/],
    ['of the size of the text', run => ({ ...run, size: 14 }), /sign of 14 pt/],
    ['a little smaller', run => ({ ...run, size: 11 }), /bold and italic letters/],
  ])('are missed in a PDF: %s', async (_, change, message) => {
    expect(await foundWith(made, change)).toMatch(message)
  })
})

/** What is found in a PDF whose first sign is changed. */
async function foundWith(
  { expected, layout }: MadeFiles,
  change: (run: PlacedRun) => PlacedRun,
): Promise<string> {
  let isDone = false
  const once = (run: PlacedRun): PlacedRun => {
    if (isDone || !isSignFace(run.face)) return run
    isDone = true
    return change(run)
  }
  const pages = layout.pages.map(page => ({
    ...page,
    items: page.items.map(item => (item.type === 'line' ? { ...item, runs: item.runs.map(once) } : item)),
  }))
  const bytes = await drawPdf(expected, { ...layout, pages })
  return found('pdf', bytes, expected).join('\n')
}
