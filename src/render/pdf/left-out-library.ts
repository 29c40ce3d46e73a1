/**
 * Stands in the bundle for libraries that others import but that are never called: fontkit, linebreak, png-js and
 * `@noble/ciphers/aes`, which pdfkit needs for more than drawing a layout, and Node's `child_process`, which commander
 * needs for commands in programs of their own. Loading them takes longer than drawing a document.
 */
export function create(): never {
  throw new Error('this library is not part of the program')
}

export { create as cbc, create as ecb }

// biome-ignore lint/style/noDefaultExport: pdfkit imports linebreak and png-js as default exports.
export default create
