import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

type Files<T> = ReadonlyMap<string, T>

/** The version of the LibreOffice that is there, as `7.4.7.2`. */
export async function libreOfficeVersion(): Promise<string> {
  const { stdout } = await run('soffice', ['--version'])
  return /\d+(\.\d+)+/.exec(stdout)?.[0] ?? stdout.trim()
}

/** The words of DOCX files with their places, as LibreOffice prints them. */
export async function printedByLibreOffice(files: Files<Uint8Array>): Promise<Files<string>> {
  return wordsOfPdfs(await convertedByLibreOffice(files, 'pdf:writer_pdf_Export'))
}

/** DOCX files as LibreOffice writes them in another format, or anew in their own; all are converted in one run. */
export async function convertedByLibreOffice(
  files: Files<Uint8Array>,
  format: 'pdf:writer_pdf_Export' | 'docx:MS Word 2007 XML',
): Promise<Files<Uint8Array>> {
  return inFolder(async folder => {
    const paths = await written(files, folder, 'docx')
    const out = join(folder, 'out')
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...paths])
    const extension = format.slice(0, format.indexOf(':'))
    const read = async (name: string, index: number) =>
      [name, new Uint8Array(await readFile(join(out, `${index}.${extension}`)))] as const
    return new Map(await Promise.all([...files.keys()].map(read)))
  })
}

/** The words of PDF files with their places, as `pdftotext -bbox` reads them. */
export async function wordsOfPdfs(files: Files<Uint8Array>): Promise<Files<string>> {
  return inFolder(async folder => {
    const paths = await written(files, folder, 'pdf')
    const read = async (path: string) => {
      const { stdout } = await run('pdftotext', ['-bbox', path, '-'], { maxBuffer: 1 << 26 })
      return stdout
    }
    const words = await Promise.all(paths.map(read))
    return new Map([...files.keys()].map((name, index) => [name, words[index] ?? '']))
  })
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-office-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function written(
  files: Files<Uint8Array>,
  folder: string,
  extension: string,
): Promise<readonly string[]> {
  const paths = [...files].map(([, bytes], index) => ({ path: join(folder, `${index}.${extension}`), bytes }))
  await Promise.all(paths.map(({ path, bytes }) => writeFile(path, bytes)))
  return paths.map(({ path }) => path)
}
