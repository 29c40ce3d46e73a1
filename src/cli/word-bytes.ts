import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fileKind } from '../internal.ts'

/** Whether bytes are a Word file, or may be one that cannot be read, whatever the file is called. */
export function isWordLike(bytes: Uint8Array): boolean {
  return ['zip', 'ole', 'encrypted', 'rtf'].includes(fileKind(bytes))
}

/**
 * The bytes of a Word file as DOCX: old files (.doc) and RTF are converted by LibreOffice where it is installed, and
 * stay as they are where it is not or fails.
 */
export async function wordBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const kind = fileKind(bytes)
  if (kind !== 'ole' && kind !== 'rtf') return bytes
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-word-'))
  try {
    const source = join(folder, kind === 'ole' ? 'van-ban.doc' : 'van-ban.rtf')
    await writeFile(source, bytes)
    for (const program of PROGRAMS) {
      if (!(await converts(program, source, folder))) continue
      return await readFile(join(folder, 'ra', 'van-ban.docx'))
    }
    return bytes
  } catch {
    return bytes
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What LibreOffice is called, and where it stands when no path leads to it. */
const PROGRAMS =
  process.platform === 'win32'
    ? ['soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe']
    : ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']

/** Longest conversion, in milliseconds; the first start of LibreOffice takes several seconds. */
const LONGEST = 90_000

function converts(program: string, source: string, folder: string): Promise<boolean> {
  // A profile of its own: an open LibreOffice would take the work to itself, and macros of the user's do not run.
  const profile = pathToFileURL(join(folder, 'profile')).href
  const options = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    '--convert-to',
    'docx',
    '--outdir',
    join(folder, 'ra'),
    source,
  ]
  // Not imported: the bundle leaves the module out for commander, and starting needs it only here.
  const { execFile } = process.getBuiltinModule('node:child_process')
  return new Promise(done => {
    execFile(program, options, { timeout: LONGEST, windowsHide: true }, error => done(!error))
  })
}
