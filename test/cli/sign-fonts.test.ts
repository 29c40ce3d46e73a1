import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FontFace, World } from '../../src/base/world.ts'
import { FACES, SIGN_FACES } from '../../src/base/world.ts'
import { findFonts } from '../../src/cli/font-files.ts'
import { compile } from '../../src/compile.ts'
import { fontBytes, fontPath } from '../font/tinos.ts'

function planWith(text: string): string {
  const issuer = { name: ['Ủy ban nhân dân', 'xã An Bình'], symbol: 'UBND', place: 'An Bình' }
  const signature = { title: 'Chủ tịch', name: 'Nguyễn Thị Hà' }
  const plan = { title: 'Thu gom rác năm 2026', body: [text], recipients: ['Đảng ủy xã'], signature }
  return JSON.stringify({ kehoach: 1, issuer, plan })
}

/** Which faces a build of a text asks for. */
async function facesAsked(text: string): Promise<readonly FontFace[]> {
  const asked: FontFace[] = []
  const world: World = {
    readFile: async () => new TextEncoder().encode(planWith(text)),
    realPath: async path => `/${path}`,
    readFont: async face => {
      asked.push(face)
      return fontBytes(face)
    },
  }
  await compile('plan.yaml', { formats: ['pdf'], final: false }, world)
  return [...new Set(asked)]
}

describe('the faces of signs', () => {
  it('are read only where a text has signs', async () => {
    expect(await facesAsked('Nội dung ≥ 5, → 6, Čư\u0306.')).toEqual(FACES)
    expect(await facesAsked('Đánh dấu ☑.')).toEqual([...FACES, ...SIGN_FACES])
  })

  it('are ours, unless the folder of another typeface has those of Windows', async () => {
    const root = mkdtempSync(join(tmpdir(), 'kehoach-fonts-'))
    const folder = (name: string, files: Readonly<Record<string, FontFace>>) => {
      mkdirSync(join(root, name))
      for (const [file, face] of Object.entries(files)) symlinkSync(fontPath(face), join(root, name, file))
      return join(root, name)
    }
    const names = ['times.ttf', 'timesbd.ttf', 'timesi.ttf', 'timesbi.ttf']
    const times = Object.fromEntries(names.map((name, at) => [name, FACES[at] ?? 'regular']))
    const own = folder('own', {
      'Tinos-Regular.ttf': 'regular',
      'Tinos-Bold.ttf': 'bold',
      'Tinos-Italic.ttf': 'italic',
      'Tinos-BoldItalic.ttf': 'boldItalic',
    })
    const plain = await findFonts(folder('times', times), own, root)
    expect([plain.regular, plain.signs]).toEqual([join(root, 'times/times.ttf'), join(own, 'DejaVuSans.ttf')])
    const windows = await findFonts(folder('windows', { ...times, 'SeguiSym.TTF': 'signs' }), own, root)
    expect(windows.enclosed).toBe(join(root, 'windows/SeguiSym.TTF'))
    expect((await findFonts(undefined, own, root)).enclosed).toBe(join(own, 'NotoSansSymbols-Regular.ttf'))
  })
})
