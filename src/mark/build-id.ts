import { VERSION } from '../base/version.ts'
import { digest } from './digest.ts'

/**
 * What names a build: a digest of what its files are made from, plain data, and of the version that makes them. Where
 * in the plan a word stands is left out: the same words are the same build.
 */
export function buildId(made: object): string {
  return digest(
    VERSION,
    '\n',
    JSON.stringify(made, (key, value) => (key === 'source' ? undefined : value)),
  )
}
