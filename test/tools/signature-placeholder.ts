/** Bytes kept for the signature itself. */
const ROOM = 8192
/** What @signpdf puts the signed ranges in place of. */
const UNKNOWN = '/**********'

/**
 * A PDF with an empty signature in one of its own fields, as an incremental update (ISO 32000-1, 7.5.6): what was there
 * stays byte for byte. Programs that sign fill the signature in.
 */
export function withPlaceholder(pdf: Uint8Array, field: string): Buffer {
  const before = Buffer.from(pdf).toString('latin1')
  const trailer = /trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/s.exec(before)
  const size = Number(/\/Size (\d+)/.exec(trailer?.[1] ?? '')?.[1])
  if (trailer === null || Number.isNaN(size)) throw new Error('no trailer')
  const widget = objectWith(before, `/T (${field})`)
  const form = objectWith(before, '/SigFlags 1')
  const objects = [
    { id: widget.id, text: widget.text.replace('<<', `<<\n/V ${size} 0 R`) },
    { id: form.id, text: form.text.replace('/SigFlags 1', '/SigFlags 3') },
    { id: size, text: signature() },
  ]
  let after = '\n'
  const table: string[] = []
  for (const { id, text } of objects) {
    table.push(`${id} 1\n${String(before.length + after.length).padStart(10, '0')} 00000 n \n`)
    after += `${id} 0 obj\n${text}\nendobj\n`
  }
  const start = before.length + after.length
  const entries = (trailer[1] ?? '').replace(/\/Size \d+/, `/Size ${size + 1}\n/Prev ${trailer[2]}`)
  after += `xref\n0 0\n${table.join('')}trailer\n<<${entries}>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(before + after, 'latin1')
}

function signature(): string {
  const range = `/ByteRange [0 ${UNKNOWN} ${UNKNOWN} ${UNKNOWN}]`
  const contents = `/Contents <${'0'.repeat(2 * ROOM)}>`
  return `<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /adbe.pkcs7.detached\n${range}\n${contents}\n>>`
}

function objectWith(pdf: string, words: string): { readonly id: number; readonly text: string } {
  const found = [...pdf.matchAll(/(?<=\n)(\d+) 0 obj\n(.*?)\nendobj/gs)].find(([, , text]) =>
    text?.includes(words),
  )
  if (found?.[2] === undefined) throw new Error(`no object with ${words}`)
  return { id: Number(found[1]), text: found[2] }
}
