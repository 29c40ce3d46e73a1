import { describe, expect, it } from 'vitest'
import { compose, composeSeparately } from '../../../src/compose/compose.ts'
import type { Document } from '../../../src/document/model.ts'
import { fitDocument } from '../../../src/layout/fit/fit.ts'
import type { Page, PlacedField, PlacedLine, StructureNode } from '../../../src/layout/page.ts'
import { layOut } from '../../../src/layout/pages/layout.ts'
import { measureOf } from '../../../src/layout/set/measure.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import { tinosSet } from '../../font/tinos.ts'
import { EXAMPLE_PLANS, examplePlan } from '../../golden/example-plans.ts'

const fonts = tinosSet()
const laidOut = (document: Document) => layOut(fitDocument(document, decree30, fonts), decree30, fonts)

function fieldsOn({ items }: Page): readonly PlacedField[] {
  return items.filter(item => item.type === 'field')
}

function lineOf({ items }: Page, words: string): PlacedLine | undefined {
  const lines = items.filter(item => item.type === 'line')
  return lines.find(({ runs }) => runs.map(run => run.text).join('') === words)
}

/** Tags by id. */
function tagsIn(node: StructureNode): readonly (readonly [number, string])[] {
  return [[node.id, node.tag], ...node.children.flatMap(tagsIn)]
}

function centre({ x, width }: { readonly x: number; readonly width: number }): number {
  return x + width / 2
}

describe.each(EXAMPLE_PLANS)('the places to sign in %s', async name => {
  const layout = laidOut(compose(await examplePlan(name)))

  it('are on the paper, each with a name and an element of its own', () => {
    const tags = new Map(tagsIn(layout.structure))
    const fields = layout.pages.flatMap(page =>
      fieldsOn(page).map(field => {
        expect(field.x).toBeGreaterThan(0)
        expect(field.y).toBeGreaterThan(0)
        expect(field.x + field.width).toBeLessThan(page.width)
        expect(field.y + field.height).toBeLessThan(page.height)
        return field
      }),
    )
    expect(fields.map(({ owner }) => tags.get(owner))).toEqual(fields.map(() => 'Form'))
    expect(new Set(fields.map(field => field.name)).size).toBe(fields.length)
    expect(new Set(fields.map(field => field.owner)).size).toBe(fields.length)
  })

  it('are the signer’s above the name, a second office at most between them', () => {
    for (const page of layout.pages)
      for (const field of fieldsOn(page)) {
        const [, person] = /^Chữ ký số của người ký: (.*)$/.exec(field.label) ?? []
        const line = person === undefined ? undefined : lineOf(page, person)
        if (line === undefined) continue
        const between = line.top - field.y - field.height
        expect(centre(field)).toBeCloseTo(centre(line), 1)
        expect(between).toBeGreaterThanOrEqual(-0.01)
        expect(between).toBeLessThan(40)
      }
  })

  it('are the body’s in its real size, over a third of the signer’s on the left', () => {
    for (const page of layout.pages) {
      const fields = fieldsOn(page)
      for (const [index, body] of fields.entries()) {
        const signer = fields[index - 1]
        if (signer === undefined || !body.name.startsWith('co-quan')) continue
        expect(body.x + body.width - signer.x).toBeCloseTo(signer.width / 3, 6)
        expect(body.y + body.height / 2).toBeCloseTo(signer.y + signer.height / 2, 6)
        expect([body.width, body.height]).toEqual([102.05, 102.05])
      }
    }
  })
})

describe('an attachment in a file of its own', () => {
  it('is signed in the top margin of its first page alone, up to the right margin', async () => {
    const parts = composeSeparately(await examplePlan('chi-minh-2025'))
    const pages = parts.map(({ document }) => laidOut(document).pages)
    const [decision = [], plan = []] = pages
    expect(decision.flatMap(fieldsOn).map(({ name }) => name)).toEqual(['nguoi-ky-1', 'co-quan'])
    expect(plan.slice(1).flatMap(fieldsOn)).toEqual([])
    const [first] = plan
    const [field] = first ? fieldsOn(first) : []
    const { right, top } = decree30.page.margins.landscape
    expect(field && first && first.width - field.x - field.width).toBeCloseTo(right, 6)
    expect(field && field.y + field.height).toBeLessThan(top)
  })

  it('has room for two lines of 10 pt: the number and symbol, and the time', () => {
    const { width, height } = decree30.signing.attachment
    const measure = measureOf(fonts)
    expect(2 * measure.lineHeight('regular', 10)).toBeLessThan(height)
    for (const line of ['Số: 1234/QĐ-UBND-UBMTTQ-HKH', 'Thời gian ký: 17/02/2025 08:00:00 +07:00'])
      expect(measure.width(line, 'regular', 10)).toBeLessThan(width)
  })
})
