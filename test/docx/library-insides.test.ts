import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildDocx } from '../../src/render/docx/build-docx.ts'
import type { Element } from '../../src/render/docx/element.ts'
import { libraryParts } from '../../src/render/docx/library-insides.ts'
import { document, paragraph, section } from './builders.ts'
import { testProfile } from './profile.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../../node_modules/docx/package.json', import.meta.url), 'utf8'),
)
/** The messages name the version, so that who changes it reads what to look at: `src/render/docx/library-insides.ts`. */
const says = (what: string) => `docx ${version}: ${what}`

const parts = libraryParts(
  buildDocx({
    document: {
      ...document([section([paragraph('body', 'Một')])]),
      notes: [{ children: [{ type: 'text', text: 'a' }] }],
    },
    profile: testProfile,
  }),
)

function rootOf(tree: Element): string {
  return Object.keys(tree).join()
}

function childrenOf(tree: Element): readonly Element[] {
  const [value] = Object.values(tree)
  return Array.isArray(value) ? value : [value]
}

/** Names of what is in an element, `_attr` for its attributes. */
function namesIn(tree: Element): readonly string[] {
  return childrenOf(tree).flatMap(child => Object.keys(child))
}

describe('what docx does not document, and we lean on', () => {
  it('writes each part as one element by its name', () => {
    const { headers, ...others } = parts
    const roots = Object.fromEntries(Object.entries(others).map(([part, tree]) => [part, rootOf(tree)]))
    expect(roots, says('a part has another root')).toEqual({
      document: 'w:document',
      styles: 'w:styles',
      settings: 'w:settings',
      footnotes: 'w:footnotes',
      contentTypes: 'Types',
      fileRelationships: 'Relationships',
      documentRelationships: 'Relationships',
    })
    expect(headers.map(rootOf), says('a header has another root')).toEqual(['w:hdr', 'w:hdr'])
  })

  it('holds attributes under _attr, the namespaces of parts among them', () => {
    for (const tree of [parts.document, parts.styles, parts.footnotes, ...parts.headers])
      expect(namesIn(tree)[0], says(`${rootOf(tree)} does not begin with its attributes`)).toBe('_attr')
  })

  it('takes our elements into the body as they are, before the properties of the last section', () => {
    const [body] = childrenOf(parts.document).filter(child => 'w:body' in child)
    expect(namesIn(body ?? {}), says('the body holds other elements')).toEqual(['w:p', 'w:sectPr'])
  })

  it('sets a raised mark before each note, and before the lines above them, where we take it out', () => {
    const notes = childrenOf(parts.footnotes).filter(child => 'w:footnote' in child)
    const marked = notes.map(note => JSON.stringify(note).includes('w:footnoteRef'))
    expect(marked, says('notes are marked otherwise: see withoutSeparatorMarks')).toEqual([true, true, true])
  })

  it('lists parts by PartName, Extension and Target, by which those without content are left out', () => {
    const keys = (tree: Element) =>
      new Set(
        childrenOf(tree).flatMap(child =>
          Object.values(child).flatMap(value => Object.keys(value?._attr ?? {})),
        ),
      )
    expect([...keys(parts.contentTypes)].sort(), says('content types are listed otherwise')).toEqual([
      'ContentType',
      'Extension',
      'PartName',
    ])
    expect([...keys(parts.documentRelationships)].sort(), says('relationships are listed otherwise')).toEqual(
      ['Id', 'Target', 'Type'],
    )
  })
})
