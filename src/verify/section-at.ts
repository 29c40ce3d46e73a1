import type { FittedDocument, FittedSection } from '../document/fitted.ts'

/** A section by its index. Throws where there is none: indexes come from the document itself. */
export function sectionAt({ sections }: FittedDocument, index: number): FittedSection {
  const section = sections[index]
  if (!section) throw new RangeError(`no section ${index} of ${sections.length}`)
  return section
}
