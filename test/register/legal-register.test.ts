import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { LEGAL_REGISTER } from '../../src/register/legal-register.ts'
import { withEntries } from '../../src/register/register.ts'
import { RegisterSchema } from '../../src/register/register-schema.ts'
import { writeRegister } from '../../src/register/write-register.ts'

const folder = new URL('../../src/register/', import.meta.url)
const kept: unknown = parse(readFileSync(new URL('legal-register.yaml', folder), 'utf8'))
const { texts, cutOff } = RegisterSchema.parse(kept)

describe('the legal register', () => {
  it('is generated from the file that people keep: `npm run register`', () => {
    expect(readFileSync(new URL('legal-register.ts', folder), 'utf8')).toBe(writeRegister(kept))
  })

  it('has each text once', () => {
    const keys = texts.map(({ number, issued }) => `${number} ${issued}`)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('lets no text take effect before it is issued, or end before it took effect', () => {
    const disordered = texts.filter(
      ({ issued = '', inForce = issued, expired = '9' }) => issued > inForce || inForce > expired,
    )
    expect(disordered).toEqual([])
  })

  it('issues no text after the day it is kept up to, and in the year of its number', () => {
    const odd = texts.filter(({ number, issued = '' }) => {
      const year = /\/(\d{4})\//.exec(number)?.[1]
      return issued > cutOff || (year !== undefined && issued !== '' && !issued.startsWith(year))
    })
    expect(odd).toEqual([])
  })

  it('knows how sure every fact is that it states, and states none without a source', () => {
    const unsure = texts.filter(
      ({ issued, inForce, expired, replacedBy, amendedBy, confidence }) =>
        (issued !== undefined) === (confidence.issued === 'none') ||
        (inForce !== undefined) === (confidence.inForce === 'none') ||
        (expired !== undefined && confidence.expired === 'none') ||
        (replacedBy.length > 0 && confidence.replacedBy === 'none') ||
        (amendedBy.length > 0 && confidence.amendedBy === 'none'),
    )
    expect(unsure.map(({ number }) => number)).toEqual([])
  })

  it('takes entries of an author in place of its own', () => {
    const [first] = LEGAL_REGISTER.texts
    if (!first) throw new Error('the register is empty')
    const own = { ...first, expired: '2030-01-01' }
    const merged = withEntries(LEGAL_REGISTER, [own, { ...first, number: '1/X' }])
    expect(merged.texts.filter(({ number }) => number === first.number)).toEqual([own])
    expect(merged.texts).toHaveLength(LEGAL_REGISTER.texts.length + 1)
  })
})
