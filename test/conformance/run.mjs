import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCases } from './cases.mjs'
import { JAVA_MISSING, javaVersion } from './java.mjs'
import { findPreflight, PREFLIGHT_SAYS, preflight } from './preflight.mjs'
import { fetchVeraPdf, PROFILES, veraPdf } from './verapdf.mjs'

// `npm run conformance [-- <folder to keep the files in>]`: every example as PDF files, judged by programs that are
// not ours. Exit code 0: all files pass; 1: some do not; 2: there is no judge.

const kept = process.argv[2]
const java = javaVersion()
const jar = await veraPdfIfAny()
process.exitCode = jar === undefined ? 2 : await judgeAll(jar)

/** Where veraPDF is; undefined, with the reason said, where it cannot be had or run. */
async function veraPdfIfAny() {
  try {
    if (java === undefined) throw new Error(JAVA_MISSING)
    return await fetchVeraPdf()
  } catch (error) {
    console.error(`NOT JUDGED: ${error.message}`)
    return undefined
  }
}

async function judgeAll(jar) {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'kehoach-conformance-')))
  try {
    const files = await buildCases(folder)
    const failures = PROFILES.flatMap(profile => reported(profile.name, veraPdf(jar, profile, files)))
    const second = findPreflight()
    if (second === undefined) console.log('Preflight (PDF/A-1b): not installed, not asked.')
    else failures.push(...reported(PREFLIGHT_SAYS, await preflight(second, files)))
    const judges = PROFILES.map(({ name }) => name).join(' and ')
    const failed = new Set(failures.map(({ file }) => file)).size
    console.log(
      `${files.length} files, ${files.length - failed} pass ${judges} (veraPDF, Java ${java}); ${failed} fail`,
    )
    return failed === 0 ? 0 : 1
  } finally {
    if (kept === undefined) await rm(folder, { recursive: true, force: true })
  }
}

/** Says what a judge found, file by file. */
function reported(judge, failures) {
  console.log(`${judge}: ${failures.length === 0 ? 'every file passes' : ''}`)
  for (const { file, reasons } of failures) console.log([`  ${file}`, ...reasons].join('\n    '))
  return failures
}
