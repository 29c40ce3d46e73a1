/**
 * Stands in for fontkit in the bundle: pdfkit imports it, but never calls it here because our own code embeds the
 * fonts. Leaving it out is most of the start-up time of a PDF.
 */
export function create(): never {
  throw new Error('fontkit is not part of this program')
}
