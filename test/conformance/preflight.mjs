import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { runJava } from './java.mjs'

// Apache PDFBox Preflight, as Debian packages it: libpdfbox2-java libactivation-java libjaxb-api-java.
const FOLDER = '/usr/share/java'
const JARS = [
  'preflight.jar',
  'pdfbox2.jar',
  'fontbox2.jar',
  'xmpbox.jar',
  'commons-logging.jar',
  'javax.activation.jar',
  'jaxb-api.jar',
]
const MAIN = 'org.apache.pdfbox.preflight.Validator_A1b'

/**
 * It knows the first part of PDF/A alone, so it can neither confirm nor deny what our files claim. It does look at what
 * both parts ask: fonts and their widths, colours, metadata, annotations, actions, the syntax of the file. It cannot see
 * tags. What the second part allows (ISO 19005-2, Annex A) is taken out of its list:
 */
const ALLOWED_SINCE = [
  /^Error on MetaData, part must be 1$/,
  // ICC profiles of version 4.
  /Invalid version of the ICCProfile$/,
  // A subset of a font needs no list of its glyphs.
  /The CIDSet entry is missing for the Composite Subset$/,
]

export const PREFLIGHT_SAYS = 'Preflight (PDF/A-1b, without what PDF/A-2 allows; not tags)'

/** The class path of Preflight where it is installed. */
export function findPreflight() {
  const paths = JARS.map(name => join(FOLDER, name))
  return paths.every(existsSync) ? paths.join(':') : undefined
}

/** The files Preflight finds fault with. */
export async function preflight(classPath, files) {
  const list = join(dirname(files[0]), 'preflight-list')
  await writeFile(list, files.join('\n'))
  const { stderr } = runJava(['-cp', classPath, MAIN, 'xml', 'group', list])
  const report = await readFile(`${list}.preflight.xml`, 'utf8').catch(() => '')
  await Promise.all([list, `${list}.preflight.xml`].map(path => rm(path, { force: true })))
  const judged = report.split('<preflight name=').slice(1)
  return files.flatMap((file, index) => {
    const own = judged[index]
    if (!own?.startsWith(`"${basename(file)}"`))
      return [{ file, reasons: [`not judged: ${stderr.trim().split('\n')[0] ?? ''}`] }]
    const faults = [...own.matchAll(/<details>(.*?)<\/details>/gs)].map(([, words]) => words.trim())
    const reasons = faults.filter(words => !ALLOWED_SINCE.some(allowed => allowed.test(words)))
    const isRead = faults.length > 0 || own.includes('>true<')
    return reasons.length === 0 && isRead ? [] : [{ file, reasons: isRead ? reasons : ['not judged'] }]
  })
}
