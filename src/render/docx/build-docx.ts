import { Document } from 'docx'
import type { FittedDocument } from '../../document/fitted.ts'
import type { Profile } from '../../profile/profile.ts'
import { sectionBody } from './body.ts'
import { addBlock, sectionEnd } from './library-insides.ts'
import { footnotes } from './notes.ts'
import { pageNumberHeaders, sectionOptions } from './section.ts'
import { documentStyles } from './styles.ts'

export interface DocxInput {
  readonly document: FittedDocument
  readonly profile: Profile
  /** The build the file is part of; without it the file carries no mark. */
  readonly build?: string
}

/**
 * The document as a docx `Document`: styles, headers, footnotes and section properties are docx's own components, the
 * body is made of prepared elements. `renderDocx` writes it; `layoutDocument` of `docx/layout` can lay it out.
 */
export function buildDocx({ document, profile }: DocxInput): Document {
  const properties = document.sections.map((section, index) => sectionOptions(section, index === 0, profile))
  const docx = new Document({
    title: document.title,
    creator: document.author,
    styles: documentStyles(profile),
    // Without it Word stretches a justified line that ends in a line break over the whole width.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    footnotes: footnotes(document, profile),
    // One section for docx, the last: it would end each other one with an empty paragraph.
    sections: [{ headers: pageNumberHeaders(profile), properties: properties.at(-1) ?? {}, children: [] }],
  })
  const context = { profile, referred: new Set<number>() }
  for (const [index, section] of document.sections.entries()) {
    const isLast = index === document.sections.length - 1
    const end = isLast ? undefined : sectionEnd(properties[index] ?? {}, docx)
    for (const block of sectionBody(section, context, end)) addBlock(docx, block)
  }
  return docx
}
