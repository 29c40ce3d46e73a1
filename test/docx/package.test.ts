import { posix } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { decree30 } from '../../src/profile/decree30.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { document, paragraph, section } from './builders.ts'
import { decisionWithPlan } from './decision.ts'
import { readDocx, rendered, value } from './read-docx.ts'
import { all, at } from './xml-tree.ts'

const input = { document: decisionWithPlan, profile: decree30 }
const file = readDocx(await renderDocx(input))

describe('the package of a DOCX', () => {
  it('has the parts Word needs and no others', () => {
    expect(file.paths).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
      'word/settings.xml',
      'word/footnotes.xml',
      'word/header1.xml',
      'word/header2.xml',
      'docProps/core.xml',
    ])
  })

  it('names a type for each of its parts and for nothing else', () => {
    const types = file.part('[Content_Types].xml')
    const named = all(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1))
    const kinds = all(types, 'Default').map(({ attributes }) => attributes.Extension)
    expect(named.toSorted()).toEqual(file.paths.filter(path => !/\[Content|\.rels$/.test(path)).toSorted())
    expect(kinds.toSorted()).toEqual(['rels', 'xml'])
  })

  it('reaches every part from its relationships', () => {
    const targets = ['', 'word'].flatMap(folder => {
      const path = folder === '' ? '_rels/.rels' : 'word/_rels/document.xml.rels'
      return all(file.part(path), 'Relationship').map(({ attributes }) =>
        posix.join(folder, attributes.Target ?? ''),
      )
    })
    expect(targets.toSorted()).toEqual(file.paths.filter(path => !/\[Content|\.rels$/.test(path)).toSorted())
  })

  it('declares the namespaces its parts use', () => {
    for (const path of file.paths.filter(name => name.startsWith('word/') && !name.endsWith('.rels'))) {
      const root = file.part(path)
      const declared = Object.keys(root.attributes).flatMap(name => /^xmlns:(\w+)$/.exec(name)?.[1] ?? [])
      const names = new Set(namesIn(root).flatMap(name => /^(\w+):/.exec(name)?.[1] ?? []))
      names.delete('xml')
      names.delete('xmlns')
      expect(declared).toEqual(expect.arrayContaining([...names]))
    }
  })

  it('is for Word 2013 and later, which leaves a line before a line break unstretched', () => {
    const mode = all(file.part('word/settings.xml'), 'w:compatSetting')
    expect(mode.map(({ attributes }) => [attributes['w:name'], attributes['w:val']])).toEqual([
      ['compatibilityMode', '15'],
    ])
    expect(at(file.part('word/settings.xml'), 'w:compat')?.children.map(child => child.name)).toEqual([
      'w:doNotExpandShiftReturn',
      'w:compatSetting',
    ])
  })
})

function namesIn(node: ReturnType<typeof file.part>): readonly string[] {
  return [node.name, ...Object.keys(node.attributes), ...node.children.flatMap(namesIn)]
}

describe('the properties of a DOCX', () => {
  async function propertiesOf(options: Parameters<typeof document>[1]) {
    const core = (await rendered(document([section([paragraph('body', 'a')])], options))).part(
      'docProps/core.xml',
    )
    return Object.fromEntries(core.children.map(child => [child.name, child.text]))
  }

  it('are the document’s, dated the day it was issued', async () => {
    expect(
      await propertiesOf({ title: 'Quyết định <số 1> & kế hoạch', author: 'UBND', issued: '2025-02-17' }),
    ).toEqual({
      'dc:title': 'Quyết định <số 1> & kế hoạch',
      'dc:creator': 'UBND',
      'dc:language': 'vi-VN',
      'cp:lastModifiedBy': 'UBND',
      'dcterms:created': '2025-02-17T00:00:00Z',
      'dcterms:modified': '2025-02-17T00:00:00Z',
    })
  })

  it('carry a date long past in a draft', async () => {
    expect((await propertiesOf({}))['dcterms:created']).toBe('1980-01-01T00:00:00Z')
  })
})

describe('the bytes of a DOCX', () => {
  const zone = process.env.TZ

  afterEach(() => {
    vi.useRealTimers()
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('are the same at any time and in any time zone', async () => {
    const first = await renderDocx(input)
    for (const [timeZone, now] of [
      ['Asia/Ho_Chi_Minh', '2025-06-01T12:00:00Z'],
      ['Pacific/Kiritimati', '2031-12-31T23:59:59Z'],
      ['America/Los_Angeles', '1999-03-01T00:00:01Z'],
    ] as const) {
      process.env.TZ = timeZone
      vi.useFakeTimers({ now: new Date(now) })
      expect(new Date().toISOString().slice(0, 10)).toBe(now.slice(0, 10))
      expect(Buffer.compare(first, await renderDocx(input))).toBe(0)
    }
    expect(new Date(0).getTimezoneOffset()).toBe(480)
  })

  it('change with the document', async () => {
    const changed = { ...input, document: { ...decisionWithPlan, title: 'Khác' } }
    expect(Buffer.compare(await renderDocx(input), await renderDocx(changed))).not.toBe(0)
    expect(at(readDocx(await renderDocx(changed)).part('docProps/core.xml'), 'dc:title')?.text).toBe('Khác')
  })
})

it('shows no style a paragraph names that the file does not have', () => {
  const known = new Set(
    all(file.part('word/styles.xml'), 'w:style').map(style => style.attributes['w:styleId']),
  )
  const used = ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml', 'word/header2.xml'].flatMap(
    path => ['w:pStyle', 'w:rStyle'].flatMap(name => all(file.part(path), name).map(style => value(style))),
  )
  const unknown = used.filter(id => !known.has(String(id)))
  expect(unknown).toEqual([])
  expect(used.length).toBeGreaterThan(100)
})
