import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { World } from '../../src/base/world.ts'
import { fixPlan } from '../../src/fix-plan.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { allTexts } from '../../src/plan/reading/texts/read-texts.ts'

const MENDED = [
  'letters-vietnamese',
  'spaces-single',
  'words-apart',
  'percent-glued',
  'dash-in-names',
  'list-ends',
]
const SPELLED = ['tone-marks-one-style', 'confused-phrases', 'words-doubled', 'nation-motto-exact']

function read(rule: string): string {
  return readFileSync(new URL(`../rules/${rule}/invalid.yaml`, import.meta.url), 'utf8')
}

/** The texts of a plan after every safe change, and after the changes were made again. */
async function fixedTwice(text: string): Promise<readonly [string, string]> {
  const once = await fixed(text)
  return [once, await fixed(once)]
}

async function fixed(text: string): Promise<string> {
  const world: World = {
    readFile: async () => new TextEncoder().encode(text),
    realPath: async path => path,
    readFont: async () => new Uint8Array(),
  }
  const [file] = await fixPlan('/plan.yaml', { final: false, layout: false }, world)
  return file ? new TextDecoder().decode(file.bytes) : text
}

function lettersOf(yaml: string): string {
  const { value } = parsePlan('plan.yaml', new TextEncoder().encode(yaml))
  if (!value) throw new Error('the plan can no longer be read')
  const texts = allTexts(value.plan).map(({ text }) => text)
  return texts
    .join('')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

describe('the safe changes of texts', () => {
  it.each([...MENDED, ...SPELLED])('of %s change something, and nothing more when made again', async rule => {
    const [once, twice] = await fixedTwice(read(rule))
    expect(once).not.toBe(read(rule))
    expect(twice).toBe(once)
  })

  it.each(['spaces-single', 'words-apart', 'percent-glued', 'dash-in-names', 'list-ends'])(
    'of %s change no letter and no digit',
    async rule => {
      const [once] = await fixedTwice(read(rule))
      expect(lettersOf(once)).toBe(lettersOf(read(rule)))
    },
  )
})
