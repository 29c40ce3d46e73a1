import type { Document } from 'docx'
import { DOCX_MARK } from '../../mark/mark.ts'
import type { DocxInput } from './build-docx.ts'
import { coreProperties } from './core-properties.ts'
import { libraryParts } from './library-insides.ts'
import { markProperties } from './mark-properties.ts'
import { withoutSeparatorMarks, withoutUnwritten, wordPart } from './trim.ts'
import { partXml } from './xml.ts'

/**
 * The parts of the file that Word needs, as XML by path, in the order they are stored in. docx's own packer would write
 * a dozen more without content (theme, numbering, endnotes, fonts, relationships), and the time into the properties.
 */
export function packageParts(docx: Document, { document, build }: DocxInput): ReadonlyMap<string, string> {
  const own = libraryParts(docx)
  const parts = new Map([
    ['word/document.xml', wordPart(own.document)],
    ['word/styles.xml', wordPart(own.styles)],
    ['word/settings.xml', wordPart(own.settings)],
    ['word/footnotes.xml', wordPart(withoutSeparatorMarks(own.footnotes))],
    ...own.headers.map((header, index) => [`word/header${index + 1}.xml`, wordPart(header)] as const),
    ['docProps/core.xml', coreProperties(document)],
    ...(build === undefined ? [] : [[DOCX_MARK.part, markProperties(build)] as const]),
  ])
  const isWritten = (path: string) => parts.has(path)
  const stored = [
    ['[Content_Types].xml', withoutUnwritten(own.contentTypes, '', isWritten)],
    ['_rels/.rels', withoutUnwritten(own.fileRelationships, '', isWritten)],
    ['word/_rels/document.xml.rels', withoutUnwritten(own.documentRelationships, 'word/', isWritten)],
    ...parts,
  ] as const
  return new Map(stored.map(([path, root]) => [path, partXml(root)]))
}
