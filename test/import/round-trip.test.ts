import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { documentTexts } from '../../src/import/compare-words.ts'
import { importWord } from '../../src/import/import-word.ts'
import { fitDocument } from '../../src/layout/fit/fit.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { tinosAndSigns } from '../font/tinos.ts'
import { EXAMPLE_PLANS, examplePlan } from '../golden/example-plans.ts'
import { outline } from '../golden/outline.ts'

const fonts = tinosAndSigns()
type Composed = ReturnType<typeof compose>

/** The plan that import makes of the DOCX of a document, composed again. */
async function again(document: Composed) {
  const bytes = await renderDocx({ document: fitDocument(document, decree30, fonts), profile: decree30 })
  const { imported } = importWord(bytes, { keys: 'vi', revisions: 'accepted', name: 'x.docx' })
  const { value, diagnostics } = parsePlan('x.yaml', new TextEncoder().encode(imported?.text))
  if (!value || !imported) throw new Error('nothing was imported')
  return { document: compose(value.plan), diagnostics, imported }
}

/** The words of a document in their order; a name over two lines is one, and so is a title. */
function words(document: Composed): string {
  return documentTexts(document).join(' ').replaceAll(/\/\s+/g, '/').replaceAll(/\s+/g, ' ')
}

/**
 * What stands in which role. A file does not say whether a cell is a text, a fact or something short, whether an item
 * has no number, and on how many lines its author wants a title.
 */
function roles(document: Composed): string {
  const [, ...lines] = outline(document).split('\n')
  return lines
    .map(line => line.replace(/^== (\w+), \w+, page numbers (.*?): .*/, '== $1, $2'))
    .join('\n')
    .replaceAll(/^\+ (?:item|group)(?:, kept with next)?$/gm, '+ row')
    .replaceAll(' // ', ' ')
    .replaceAll(/\btable(?:Group)\b/g, 'cell')
    .replaceAll(/\*\*/g, '')
    .replaceAll(/\btable(?:Text|Fact|Short)\b/g, 'cell')
    .replaceAll(/^(?:item|body): /gm, 'text: ')
    .replaceAll(/\n(subject|appendixTitle): (.*)(?:\n\1: (.*))+/g, match =>
      match
        .replaceAll(/\n(?:subject|appendixTitle): /g, ' ')
        .trimStart()
        .replace(/^/, '\nsubject: '),
    )
}

/** Amounts that do not all stand on the right are told from texts by nothing; “Kết quả/” ends a line of its own. */
const ROLES_UNKNOWN = new Set(['tables/o-so-lieu', 'hung-thinh-2025'])

/** Forms with lines of their own, which come back as paragraphs; their words are all there. */
const OWN_LINES = new Set(
  ['bien-ban', 'cong-dien', 'giay-gioi-thieu', 'giay-moi', 'giay-nghi-phep', 'mau-de-dien'].map(
    name => `forms/${name}`,
  ),
)

describe.each(EXAMPLE_PLANS)('%s', async name => {
  const document = compose(await examplePlan(name))

  it('comes back from its DOCX word for word', async () => {
    const { document: back, diagnostics, imported } = await again(document)
    expect(diagnostics).toEqual([])
    expect(imported.comparison.lost).toEqual([])
    if (!OWN_LINES.has(name)) expect(words(back)).toBe(words(document))
  })

  if (ROLES_UNKNOWN.has(name) || OWN_LINES.has(name)) return
  it('comes back in the same roles, levels and tables', async () => {
    expect(roles((await again(document)).document)).toBe(roles(document))
  })
})
