import { UnreadableError } from '../unreadable.ts'
import { readXml } from '../xml-events.ts'
import { type PageContent, readContent } from './content.ts'
import { type PdfFont, readFont } from './fonts.ts'
import { type Outline, readOutline } from './outline.ts'
import { PdfObjects } from './pdf-objects.ts'
import { type PdfField, readFields } from './signature-fields.ts'
import { type PdfStructure, readStructure } from './structure.ts'
import { nameOf, type PdfDictionary, type PdfValue, Reference, textOf } from './values.ts'

/** A PDF file as it was read back. */
export interface PdfFacts {
  readonly pages: readonly PdfPage[]
  /** Each once. */
  readonly fonts: readonly PdfFont[]
  readonly structure: PdfStructure
  /** Bookmarks from top to bottom, those below others too. */
  readonly outline: readonly Outline[]
  /** Fields of the form. */
  readonly fields: readonly PdfField[]
  readonly language: string | undefined
  readonly title: string | undefined
  readonly author: string | undefined
  readonly isTagged: boolean
  readonly showsTitle: boolean
  readonly outputIntent: string | undefined
  /** Texts of the metadata by the names of their elements: `pdfaid:part`. */
  readonly metadata: ReadonlyMap<string, string>
}

export interface PdfPage extends PageContent {
  /** Number of its object, by which the structure refers to it. */
  readonly object: number
  readonly width: number
  readonly height: number
  /** Objects of what lies on it: fields, notes, links. */
  readonly annotations: readonly number[]
  /** Entries that show it cut, turned or scaled. */
  readonly changes: readonly string[]
}

/** Reads a file with nothing of what wrote it. Throws `UnreadableError` where it cannot be read. */
export function readPdf(bytes: Uint8Array): PdfFacts {
  const objects = new PdfObjects(bytes)
  const catalog = objects.dictionary(objects.trailer.get('Root'))
  const information = objects.dictionary(objects.trailer.get('Info'))
  const fonts = new Map<number, PdfFont>()
  const pages = pagesBelow(catalog.get('Pages'), new Map(), objects, fonts, 0)
  const intent = objects.dictionary(objects.array(catalog.get('OutputIntents'))[0])
  return {
    pages,
    fonts: [...fonts.values()],
    structure: readStructure(objects, catalog),
    outline: readOutline(objects, catalog),
    fields: readFields(objects, catalog),
    language: textOf(catalog.get('Lang')),
    title: textOf(objects.resolve(information.get('Title'))),
    author: textOf(objects.resolve(information.get('Author'))),
    isTagged: objects.dictionary(catalog.get('MarkInfo')).get('Marked') === true,
    showsTitle: objects.dictionary(catalog.get('ViewerPreferences')).get('DisplayDocTitle') === true,
    outputIntent: intent.has('DestOutputProfile') ? nameOf(intent.get('S')) : undefined,
    metadata: readMetadata(objects.stream(catalog.get('Metadata'))),
  }
}

const MAX_DEPTH = 50
/** What pages have from the nodes above them (ISO 32000-1, 7.7.3.4), and what changes how they are shown. */
const INHERITED: ReadonlySet<string> = new Set(['MediaBox', 'Resources', 'CropBox', 'Rotate'])
const CHANGES = ['CropBox', 'TrimBox', 'Rotate', 'UserUnit', 'Group', 'Trans'] as const

function pagesBelow(
  value: PdfValue | undefined,
  inherited: PdfDictionary,
  objects: PdfObjects,
  fonts: Map<number, PdfFont>,
  depth: number,
): readonly PdfPage[] {
  if (!(value instanceof Reference) || depth > MAX_DEPTH) throw new UnreadableError('a broken tree of pages')
  const node = new Map([...inherited, ...objects.dictionary(value)])
  if (nameOf(node.get('Type')) === 'Page') return [readPage(value.object, node, objects, fonts)]
  const shared = new Map([...node].filter(([key]) => INHERITED.has(key)))
  return objects.array(node.get('Kids')).flatMap(kid => pagesBelow(kid, shared, objects, fonts, depth + 1))
}

function readPage(
  object: number,
  page: PdfDictionary,
  objects: PdfObjects,
  fonts: Map<number, PdfFont>,
): PdfPage {
  const [left = 0, bottom = 0, right = 0, top = 0] = objects.array(page.get('MediaBox')).map(Number)
  const named = new Map<string, PdfFont>()
  const resources = objects.dictionary(page.get('Resources'))
  for (const [name, value] of objects.dictionary(resources.get('Font'))) {
    const key = value instanceof Reference ? value.object : -1
    const font = fonts.get(key) ?? readFont(objects, value)
    fonts.set(key, font)
    named.set(name, font)
  }
  const contents = page.get('Contents')
  const streams = contents instanceof Reference ? [contents] : objects.array(contents)
  // A space parts streams, as any white does between two words.
  const content = streams.map(stream => objects.stream(stream)).join(' ')
  return {
    object,
    width: right - left,
    height: top - bottom,
    ...readContent(content, object, named),
    annotations: objects.array(page.get('Annots')).map(one => (one instanceof Reference ? one.object : 0)),
    changes: [
      ...CHANGES.filter(key => page.has(key) && !(key === 'UserUnit' && page.get(key) === 1)),
      ...(left === 0 && bottom === 0 ? [] : ['MediaBox']),
    ],
  }
}

function readMetadata(bytes: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: string[] = []
  readXml(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1')), {
    open(name) {
      open.push(name)
    },
    close() {
      open.pop()
    },
    text(text) {
      if (text.trim() === '') return
      // A list's entries belong to the property around it.
      const name = open.findLast(one => !one.startsWith('rdf:'))
      if (name !== undefined && !texts.has(name)) texts.set(name, text)
    },
  })
  return texts
}
