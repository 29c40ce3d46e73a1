import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FittedDocument } from '../../src/document/fitted.ts'
import type { Inline } from '../../src/document/model.ts'
import { marksOf, paragraphsOf } from '../../src/document/paragraphs.ts'
import type { Layout, PlacedLine, StructureNode } from '../../src/layout/page.ts'
import { layOut } from '../../src/layout/pages/layout.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { documents } from '../docx/arbitraries.ts'
import { tinosSet } from '../font/tinos.ts'
import { runs } from '../runs.ts'

const fonts = tinosSet()
const words = fc.string({ unit: fc.constantFrom('a', 'ệ', 'Ữ', 'đ', ' ', '-', '7'), maxLength: 300 })

/** Texts of a document without spaces and marks of notes, in any order. */
function textsIn(content: FittedDocument): readonly string[] {
  const blocks = content.sections.flatMap(section => section.blocks)
  const texts = [
    ...blocks.flatMap(paragraphsOf).map(({ children }) => textOf(children)),
    ...blocks.flatMap(marksOf).map(({ text }) => bare(text)),
  ]
  return texts.filter(text => text !== '').sort()
}

function textOf(children: readonly Inline[]): string {
  return bare(
    children
      .map(child =>
        child.type === 'text' ? child.text : child.type === 'noteMark' ? String(child.note + 1) : '',
      )
      .join(''),
  )
}

function bare(text: string): string {
  return text.replaceAll(' ', '')
}

/** Texts laid out, by the structure node they belong to; notes left out. */
function textsLaidOut({ pages, structure }: Layout): readonly string[] {
  const notes = new Set(structure.children.filter(node => node.tag === 'Note').map(node => node.id))
  const texts = new Map<number, string>()
  for (const line of pages.flatMap(linesOf)) {
    if (line.owner === undefined || notes.has(line.owner)) continue
    const text = line.runs.map(run => run.text).join('')
    texts.set(line.owner, (texts.get(line.owner) ?? '') + bare(text))
  }
  return [...texts.values()].filter(text => text !== '').sort()
}

function linesOf({ items }: Layout['pages'][number]): readonly PlacedLine[] {
  return items.filter(item => item.type === 'line')
}

function idsOf(node: StructureNode): readonly number[] {
  return [node.id, ...node.children.flatMap(idsOf)]
}

describe('any fitted document', () => {
  it('is laid out whole: every word of it once, each line in a place of the structure', () => {
    fc.assert(
      fc.property(documents(words), content => {
        const layout = layOut(content, decree30, fonts)
        expect(textsLaidOut(layout)).toEqual(textsIn(content))
        const ids = idsOf(layout.structure)
        expect(new Set(ids).size).toBe(ids.length)
        const owners = layout.pages.flatMap(linesOf).flatMap(line => line.owner ?? [])
        expect(owners.filter(owner => !ids.includes(owner))).toEqual([])
      }),
      { numRuns: runs(150) },
    )
  })

  it('has headings that leave no level out', () => {
    const levels = (node: StructureNode): readonly number[] => [
      ...(/^H\d$/.test(node.tag) ? [Number(node.tag.slice(1))] : []),
      ...node.children.flatMap(levels),
    ]
    fc.assert(
      fc.property(documents(fc.constant('a')), content => {
        const found = levels(layOut(content, decree30, fonts).structure)
        for (const [index, level] of found.entries())
          expect(level).toBeLessThanOrEqual((found[index - 1] ?? 0) + 1)
      }),
      { numRuns: runs(100) },
    )
  })
})
