import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The words of DOCX files with their places, as LibreOffice prints them and `pdftotext -bbox` reads them; all files are
 * converted in one run.
 */
export async function printedByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-office-'))
  try {
    const names = [...files.keys()]
    const path = (index: number, format: string) => join(folder, `${index}.${format}`)
    await Promise.all([...files.values()].map((bytes, index) => writeFile(path(index, 'docx'), bytes)))
    await run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      folder,
      ...names.map((_, index) => path(index, 'docx')),
    ])
    const read = async (name: string, index: number) => {
      const { stdout } = await run('pdftotext', ['-bbox', path(index, 'pdf'), '-'], { maxBuffer: 1 << 26 })
      return [name, stdout] as const
    }
    return new Map(await Promise.all(names.map(read)))
  } finally {
    await rm(folder, { recursive: true })
  }
}
