import { createHash } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type BuiltFiles, buildExample } from './built-example.ts'

/** Sets the clock of a command to another day: zip files and PDFs may hold the time they were made at. */
const TOMORROW = new URL('tomorrow.mjs', import.meta.url).href

it('writes the same bytes at another time, in another time zone and language, from another folder', async () => {
  const first = await buildExample({ env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' } })
  const cwd = await mkdtemp(join(tmpdir(), 'kehoach-elsewhere-'))
  const second = await buildExample({
    cwd,
    env: { TZ: 'America/New_York', LANG: 'C', NODE_OPTIONS: `--import=${TOMORROW}` },
  })
  expect(digests(second)).toEqual(digests(first))
})

function digests({ docx, pdf }: BuiltFiles) {
  return [docx, pdf].map(bytes => createHash('sha256').update(bytes).digest('hex'))
}
