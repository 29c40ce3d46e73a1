import { expect, it } from 'vitest'
import { everyPattern } from './every-pattern.mjs'
import { boundedPatterns, safePatterns } from './judged.mjs'

it('no text makes a regular expression slow: each was judged by `npm run patterns`', () => {
  const patterns = everyPattern({ isQuick: true })
  expect(patterns.length).toBeGreaterThan(400)
  const safe = safePatterns()
  const bounded = boundedPatterns()
  expect(patterns.filter(pattern => !safe.has(pattern) && !bounded.has(pattern))).toEqual([])
})
