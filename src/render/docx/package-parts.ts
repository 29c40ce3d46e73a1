import type { BaseXmlComponent, Document, IContext } from 'docx'
import { DOCX_MARK } from '../../mark/mark.ts'
import type { DocxInput } from './build-docx.ts'
import { coreProperties } from './core-properties.ts'
import { markProperties } from './mark-properties.ts'
import { withoutSeparatorMarks, withoutUnwritten, wordPart } from './trim.ts'
import { partXml } from './xml.ts'

/**
 * The parts of the file that Word needs, as XML by path, in the order they are stored in. docx's own packer would write
 * a dozen more without content (theme, numbering, endnotes, fonts, relationships), and the time into the properties.
 */
export function packageParts(docx: Document, { document, build }: DocxInput): ReadonlyMap<string, string> {
  const write = (component: BaseXmlComponent, wrapper: IContext['viewWrapper'] = docx.Document) =>
    component.prepForXml({ file: docx, viewWrapper: wrapper, stack: [] })
  const parts = new Map([
    ['word/document.xml', wordPart(write(docx.Document.View))],
    ['word/styles.xml', wordPart(write(docx.Styles))],
    ['word/settings.xml', wordPart(write(docx.Settings))],
    ['word/footnotes.xml', wordPart(withoutSeparatorMarks(write(docx.FootNotes.View, docx.FootNotes)))],
    ...docx.Headers.map(
      (header, index) => [`word/header${index + 1}.xml`, wordPart(write(header.View, header))] as const,
    ),
    ['docProps/core.xml', coreProperties(document)],
    ...(build === undefined ? [] : [[DOCX_MARK.part, markProperties(build)] as const]),
  ])
  const isWritten = (path: string) => parts.has(path)
  const stored = [
    ['[Content_Types].xml', withoutUnwritten(write(docx.ContentTypes), '', isWritten)],
    ['_rels/.rels', withoutUnwritten(write(docx.FileRelationships), '', isWritten)],
    [
      'word/_rels/document.xml.rels',
      withoutUnwritten(write(docx.Document.Relationships), 'word/', isWritten),
    ],
    ...parts,
  ] as const
  return new Map(stored.map(([path, root]) => [path, partXml(root)]))
}
