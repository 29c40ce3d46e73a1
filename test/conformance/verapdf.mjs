import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runJava } from './java.mjs'

const VERSION = '1.28.2'
const SHA256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6'
const NAME = `greenfield-apps-${VERSION}.jar`
const PATH = `org/verapdf/apps/greenfield-apps/${VERSION}/${NAME}`
const CENTRAL = 'https://repo1.maven.org/maven2'
const MAIN = 'org.verapdf.apps.GreenfieldCliWrapper'

export const PROFILES = [
  { name: 'PDF/A-2a', flavour: '2a' },
  { name: 'PDF/UA-1', flavour: 'ua1' },
]

/**
 * The path of veraPDF: from Maven's own folder, else brought there by Maven, else loaded from Maven Central itself.
 * Throws when it cannot be had, or is not the file it should be.
 */
export async function fetchVeraPdf() {
  const inMaven = join(homedir(), '.m2/repository', PATH)
  const cached = fileURLToPath(new URL(`../../node_modules/.cache/verapdf/${NAME}`, import.meta.url))
  for (const known of [inMaven, cached]) if (await isGenuine(known)) return known
  console.log(`Fetching veraPDF ${VERSION} from Maven Central.`)
  const artifact = `-Dartifact=org.verapdf.apps:greenfield-apps:${VERSION}`
  spawnSync('mvn', ['-q', '-B', 'dependency:get', artifact, '-Dtransitive=false'], { stdio: 'ignore' })
  if (await isGenuine(inMaven)) return inMaven
  await download(`${CENTRAL}/${PATH}`, cached)
  if (await isGenuine(cached)) return cached
  throw new Error(`veraPDF ${VERSION} from ${CENTRAL} is not the file it should be (SHA-256 differs)`)
}

async function isGenuine(path) {
  const bytes = await readFile(path).catch(() => undefined)
  return bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === SHA256
}

async function download(url, path) {
  const response = await fetch(url).catch(error => {
    throw new Error(`veraPDF cannot be loaded from ${url}: ${error.cause?.message ?? error.message}`)
  })
  if (!response.ok) throw new Error(`veraPDF cannot be loaded from ${url}: ${response.status}`)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.part`, Buffer.from(await response.arrayBuffer()))
  await rename(`${path}.part`, path)
}

/** The files that do not pass a profile, with the rules they break; what was not judged did not pass. */
export function veraPdf(jar, { flavour }, files) {
  const { stdout, stderr } = runJava(['-cp', jar, MAIN, '-f', flavour, '--format', 'text', '-v', ...files])
  const lines = stdout.split('\n')
  return files.flatMap(file => {
    const start = lines.findIndex(line => isVerdict(line) && line.includes(` ${file} `))
    if (start < 0) return [{ file, reasons: [`not judged: ${whyNot(file, stderr)}`] }]
    return lines[start].startsWith('PASS ') ? [] : [{ file, reasons: rulesBelow(lines, start) }]
  })
}

/** The clauses and tests that failed, as `6.3.3-1`. */
function rulesBelow(lines, start) {
  const end = lines.findIndex((line, index) => index > start && !/^\s+FAIL /.test(line))
  return lines.slice(start + 1, end < 0 ? undefined : end).map(line => line.trim())
}

function isVerdict(line) {
  return /^(?:PASS|FAIL) /.test(line)
}

function whyNot(file, errors) {
  return errors.split('\n').find(line => line.includes(file)) ?? 'veraPDF says nothing of it'
}
