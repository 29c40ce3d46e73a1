import { describe, expect, it } from 'vitest'
import { closedBy } from '../../src/compose/punctuation.ts'

describe('a text that is nothing but marks', () => {
  it.each(['./.', './', '.', '', ' ./. ', './../.'])('“%s” comes to an end', text => {
    expect(closedBy(text, ';')).toMatch(/^[./ ]*;$/)
  })
})
