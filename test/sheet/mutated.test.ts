import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { importSheet } from '../../src/import/import-sheet.ts'
import { runs } from '../runs.ts'
import { sheetFile, TASK_SHEET } from './sheet-files.ts'

const FILE = sheetFile([TASK_SHEET])
const PARTS = Object.entries(unzipSync(FILE))
const LETTERS = '<>"0123456789ABZ:/&;= '

const change = fc.record({
  part: fc.nat(PARTS.length - 1),
  at: fc.nat(100_000),
  letter: fc.nat(LETTERS.length - 1),
})

it('an Excel file that was changed anywhere is read or refused', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.boolean(), (changes, isPacked) => {
      const parts = PARTS.map(([name, bytes]) => [name, bytes.slice()] as const)
      const whole = FILE.slice()
      for (const { part, at, letter } of changes) {
        const bytes = isPacked ? whole : (parts[part]?.[1] ?? whole)
        bytes[at % bytes.length] = LETTERS.charCodeAt(letter)
      }
      const file = isPacked ? whole : zipSync(Object.fromEntries(parts))
      const { imported, refused } = importSheet(file, { keys: 'vi', name: 'a.xlsx' })
      expect(imported?.text ?? refused?.vi).toMatch(/\S/)
    }),
    { numRuns: runs(60) },
  )
})
