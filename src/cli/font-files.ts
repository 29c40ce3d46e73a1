import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { FACES, type Face, type FontFace, type SignFace } from '../base/world.ts'
import { UsageError } from './usage-error.ts'

/** Names the four faces have on Windows, on macOS, and in fonts with the same metrics; compared without case. */
const NAMES: Readonly<Record<Face, readonly string[]>> = {
  regular: ['times.ttf', 'Times New Roman.ttf', 'Tinos-Regular.ttf', 'LiberationSerif-Regular.ttf'],
  bold: ['timesbd.ttf', 'Times New Roman Bold.ttf', 'Tinos-Bold.ttf', 'LiberationSerif-Bold.ttf'],
  italic: ['timesi.ttf', 'Times New Roman Italic.ttf', 'Tinos-Italic.ttf', 'LiberationSerif-Italic.ttf'],
  boldItalic: [
    'timesbi.ttf',
    'Times New Roman Bold Italic.ttf',
    'Tinos-BoldItalic.ttf',
    'LiberationSerif-BoldItalic.ttf',
  ],
}

/** Names of the faces of signs in our own folder. */
const SIGN_NAMES: Readonly<Record<SignFace, string>> = {
  enclosed: 'NotoSansSymbols-Regular.ttf',
  signs: 'DejaVuSans.ttf',
}
/** The face of signs Word shows, on Windows: where a folder has it, the PDF shows the same. */
const SIGNS_OF_WINDOWS = 'seguisym.ttf'

/**
 * The faces to set type in: the typeface of a folder, or our own, and the faces of signs, which are ours unless that
 * folder has those of Windows. Throws `UsageError`.
 */
export async function findFonts(
  folder: string | undefined,
  own: string,
  cwd: string,
): Promise<Readonly<Record<FontFace, string>>> {
  const signs = { enclosed: join(own, SIGN_NAMES.enclosed), signs: join(own, SIGN_NAMES.signs) }
  if (folder === undefined) return { ...signs, ...(await findTypeface(own, cwd)) }
  const typeface = await findTypeface(folder, cwd)
  const path = resolve(cwd, folder)
  const windows = (await readdir(path)).find(name => name.toLowerCase() === SIGNS_OF_WINDOWS)
  if (windows === undefined) return { ...signs, ...typeface }
  return { enclosed: join(path, windows), signs: signs.signs, ...typeface }
}

/** The four faces in a folder, all of one family: a face is never taken from elsewhere. Throws `UsageError`. */
async function findTypeface(folder: string, cwd: string): Promise<Readonly<Record<Face, string>>> {
  const path = resolve(cwd, folder)
  const present = new Map((await readdir(path)).map(name => [name.toLowerCase(), name]))
  for (const family of NAMES.regular.keys()) {
    const [regular, bold, italic, boldItalic] = FACES.map(face =>
      present.get(NAMES[face][family]?.toLowerCase() ?? ''),
    )
    if (regular && bold && italic && boldItalic)
      return {
        regular: join(path, regular),
        bold: join(path, bold),
        italic: join(path, italic),
        boldItalic: join(path, boldItalic),
      }
  }
  const windows = FACES.map(face => NAMES[face][0]).join(', ')
  throw new UsageError({
    vi: `${folder}: không có đủ bốn kiểu của một phông chữ (${windows} hoặc tên tương ứng của Tinos, Liberation Serif).`,
    en: `${folder}: the four faces of one typeface are not all there (${windows}, or those of Tinos, Liberation Serif).`,
  })
}
