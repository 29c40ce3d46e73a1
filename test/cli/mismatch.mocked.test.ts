import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type * as RenderDocx from '../../src/render/docx/render-docx.ts'
import { PLAN } from './plans.ts'
import { type Workspace, workspace } from './run-cli.ts'

/** The renderer with a mistake in it: Chủ tịch becomes Chủ tich on the way into the file. */
vi.mock('../../src/render/docx/render-docx.ts', async original => {
  const { renderDocx } = await original<typeof RenderDocx>()
  return {
    async renderDocx(input: Parameters<typeof renderDocx>[0]) {
      const parts = unzipSync(await renderDocx(input))
      const { 'docProps/custom.xml': mark = new Uint8Array(), ...others } = parts
      const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      const changed = strToU8(body.replaceAll('CHỦ TỊCH', 'CHỦ TICH'))
      return zipSync({
        ...others,
        'word/document.xml': changed,
        'docProps/custom.xml': [mark, { level: 0 }],
      })
    },
  }
})

let space: Workspace | undefined

afterEach(() => space?.remove())

describe('build, when a renderer makes a mistake', () => {
  it('stores nothing, says what differs, leaves what was there as it was and ends with 70', async () => {
    space = workspace({ 'plan.yaml': PLAN, 'plan.pdf': 'as it was' })
    const { exit, err } = await space.run('build', '--lang', 'en', 'plan.yaml')
    expect(exit).toBe(70)
    expect(err).toContain('This is a bug in kehoach, not a mistake in the plan.')
    expect(err).toContain(
      'plan.yaml: the files made do not agree with the document, so nothing was written:\n',
    )
    expect(err).toMatch(/DOCX, paragraph \d+, words: “CHỦ TỊCH.*” expected, “CHỦ TICH.*” found\./)
    expect(err).not.toContain('Wrote')
    expect(space.list()).toEqual(['plan.pdf', 'plan.yaml'])
    expect(readFileSync(join(space.folder, 'plan.pdf'), 'utf8')).toBe('as it was')
  })

  it('says so in Vietnamese too', async () => {
    space = workspace({ 'plan.yaml': PLAN })
    const { exit, err } = await space.run('build', 'plan.yaml')
    expect(exit).toBe(70)
    expect(err).toContain('plan.yaml: tệp dựng ra không khớp với văn bản, nên không ghi tệp nào:\n')
    expect(err).toMatch(/DOCX, đoạn \d+, chữ: cần “CHỦ TỊCH.*”, đọc được “CHỦ TICH.*”\./)
  })

  it('still builds the files it can: of the other format, and of other plans', async () => {
    space = workspace({ 'a.yaml': PLAN, 'b.yaml': PLAN.replaceAll('Chủ tịch', 'Giám đốc') })
    expect((await space.run('build', '--format', 'pdf', 'a.yaml')).exit).toBe(0)
    expect((await space.run('build', 'a.yaml', 'b.yaml')).exit).toBe(70)
    expect(space.list()).toEqual(['a.pdf', 'a.yaml', 'b.docx', 'b.pdf', 'b.yaml'])
  })

  it('stores the files unread when told so', async () => {
    space = workspace({ 'plan.yaml': PLAN })
    const { exit, err } = await space.run('build', '--no-verify', 'plan.yaml')
    expect(exit).toBe(0)
    expect(err).not.toContain('đọc lại')
    expect(space.list()).toEqual(['plan.docx', 'plan.pdf', 'plan.yaml'])
  })
})
