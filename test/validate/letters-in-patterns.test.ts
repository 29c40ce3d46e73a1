import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { LETTERS } from '../../src/plan/text/letters.ts'

const source = fileURLToPath(new URL('../../src/', import.meta.url))
const everyFile = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('.ts'),
)

/** What reads plans to judge them; comments that set findings aside may hold any letters. */
const JUDGING = ['validate', 'plan/reading/agencies', 'plan/reading/citations', 'plan/reading/deadlines']
const IN_ANY_LETTERS = ['validate/ignore-comments.ts']

it('letters in patterns of rules are a range: a class of Unicode takes a millisecond to compile', () => {
  const files = everyFile.filter(
    name => JUDGING.some(folder => name.startsWith(`${folder}/`)) && !IN_ANY_LETTERS.includes(name),
  )
  expect(files.length).toBeGreaterThan(100)
  const slow = files.filter(name => /\\p\{[LMN]\}/.test(readFileSync(join(source, name), 'utf8')))
  expect(slow).toEqual([])
})

it('every class of letters in a pattern is the same one', () => {
  const wide = everyFile.flatMap(name =>
    [...readFileSync(join(source, name), 'utf8').matchAll(/A-Za-zÀ.{16}|[Àà]-ỹ`?/gu)].map(
      ([written]) => written,
    ),
  )
  expect(wide.length).toBeGreaterThan(40)
  // The last one is in the comment that says why.
  expect(wide.filter(written => !written.startsWith(LETTERS))).toEqual(['À-ỹ`'])
})

it('it holds the letters of Vietnamese and of the names of its peoples, whole and with marks that stand apart', () => {
  const words = ['Nguyễn', 'Ủy', 'đẵm', 'ẠỶỸ', 'Ê\u0306', 'Č', 'Ơ\u0306', 'Ŭ', 'Ñ', 'nha\u0323']
  expect(words.filter(word => !new RegExp(`^[${LETTERS}]+$`, 'u').test(word))).toEqual([])
})

it('it holds no spaces, no signs and no letters of other scripts', () => {
  const letter = new RegExp(`[${LETTERS}]`, 'u')
  const others = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    character => letter.test(character) && !/[\p{L}\p{Mn}\p{Sk}]/u.test(character),
  )
  expect(others).toEqual([])
  const foreign = /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Ogham}\p{Script=Thai}\p{Script=Khmer}\s×÷]/u
  const held = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    character => letter.test(character) && foreign.test(character),
  )
  expect(held).toEqual([])
})
