import { readFileSync } from 'node:fs'
import type * as Files from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { PLAN, planWith } from './plans.ts'
import { type Workspace, workspace } from './run-cli.ts'

const disk = vi.hoisted(() => ({ code: '', room: Number.POSITIVE_INFINITY }))

/** A disk that has room for so many files, and then answers with an error. */
vi.mock('node:fs/promises', async original => {
  const files = await original<typeof Files>()
  return {
    ...files,
    open: async (...given: Parameters<typeof files.open>) => {
      const file = await files.open(...given)
      if (given[1] !== 'wx') return file
      disk.room -= 1
      if (disk.room < 0)
        file.writeFile = () =>
          Promise.reject(
            Object.assign(new Error(`${disk.code}: write`), { code: disk.code, syscall: 'write' }),
          )
      return file
    },
  }
})

let space: Workspace | undefined
afterEach(() => {
  disk.room = Number.POSITIVE_INFINITY
  space?.remove()
})

it.each([
  ['ENOSPC', 'ổ đĩa đã đầy'],
  ['EFBIG', 'tệp lớn hơn mức hệ thống cho phép'],
  ['EIO', 'ổ đĩa đọc, ghi bị lỗi'],
  ['EDQUOT', 'hết dung lượng được cấp'],
])('where the disk answers %s, neither half of a pair is written', async (code, reason) => {
  space = workspace({ 'a.yaml': PLAN })
  for (const room of [0, 1]) {
    Object.assign(disk, { code, room })
    const { exit, out, err } = await space.run('build', 'a.yaml')
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(reason)
    expect(space.list()).toEqual(['a.yaml'])
  }
})

it('a pair that is there stays as it was', async () => {
  space = workspace({ 'a.yaml': PLAN })
  await space.run('build', 'a.yaml')
  const { folder } = space
  const pair = () => ['a.docx', 'a.pdf'].map(name => readFileSync(join(folder, name)).toString('latin1'))
  const before = pair()
  space.write('a.yaml', planWith('[^nb]', ''))
  Object.assign(disk, { code: 'ENOSPC', room: 1 })
  const { exit } = await space.run('build', 'a.yaml')
  expect(exit).toBe(2)
  expect(pair()).toEqual(before)
  expect(space.list()).toEqual(['a.docx', 'a.pdf', 'a.yaml'])
})
