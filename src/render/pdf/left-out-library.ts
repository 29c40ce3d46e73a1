/**
 * Stands in the bundle for libraries that pdfkit imports but that drawing a layout never calls: fontkit, linebreak,
 * png-js and `@noble/ciphers/aes`. Loading them takes longer than drawing a document.
 */
export function create(): never {
  throw new Error('this library is not part of the program')
}

export { create as cbc, create as ecb }

// biome-ignore lint/style/noDefaultExport: pdfkit imports linebreak and png-js as default exports.
export default create
