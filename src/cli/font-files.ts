import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { FACES, type Face } from '../world.ts'
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

/** The four faces in a folder, all of one family: a face is never taken from elsewhere. Throws `UsageError`. */
export async function findFonts(folder: string, cwd: string): Promise<Readonly<Record<Face, string>>> {
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
