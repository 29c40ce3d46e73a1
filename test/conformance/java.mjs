import { spawnSync } from 'node:child_process'

export const JAVA_MISSING =
  'veraPDF needs Java 11 or later, which is not here (Debian: apt-get install default-jre-headless)'

/** The version of the Java that is there, as `17.0.15`; undefined without any. */
export function javaVersion() {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  return status === 0 ? /version "([^"]+)"/.exec(stderr)?.[1] : undefined
}

/** What a Java program prints; throws when it does not start. */
export function runJava(args, options = {}) {
  const { error, stdout, stderr } = spawnSync('java', args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
  })
  if (error !== undefined) throw error
  return { stdout, stderr }
}
