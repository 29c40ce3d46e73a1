import { readFileSync } from 'node:fs'
import { FONT_FILES } from './peers/fonts.mjs'

/** @param {string} bundle the module `bundlePhases` wrote @returns {Promise<typeof import('./phases.ts')>} */
export function loadPhases(bundle) {
  return import(bundle)
}

/** The four faces, opened. @param {typeof import('./phases.ts')} phases */
export function openFonts({ openFont }) {
  return Object.fromEntries(
    Object.entries(FONT_FILES).map(([face, file]) => [face, openFont(face, readFileSync(file))]),
  )
}

/** From a checked plan to bytes, as `compile` does it, with fonts opened once. @param {string} bundle */
export async function openKehoach(bundle) {
  const phases = await loadPhases(bundle)
  const { compose, missingGlyphs, fitDocument, layOut, renderDocx, renderPdf, decree30 } = phases
  const fonts = openFonts(phases)
  const fitted = plan => {
    const document = compose(plan)
    if (missingGlyphs(document, decree30, fonts).length > 0) throw new Error('the typeface lacks a character')
    return fitDocument(document, decree30, fonts)
  }
  const docx = document => renderDocx({ document, profile: decree30 })
  const pdf = document =>
    renderPdf({ layout: layOut(document, decree30, fonts), fonts, metadata: { language: 'vi', ...document } })
  return {
    pdf: { render: plan => pdf(fitted(plan)) },
    docx: { render: plan => docx(fitted(plan)) },
    both: {
      render: async plan => {
        const document = fitted(plan)
        return [await docx(document), await pdf(document)]
      },
    },
  }
}
