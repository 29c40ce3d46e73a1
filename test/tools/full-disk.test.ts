import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Workspace, workspace } from '../cli/run-cli.ts'

const bin = fileURLToPath(new URL('../../bin/kehoach.js', import.meta.url))
const plan = fileURLToPath(new URL('../../examples/chi-minh-2025.yaml', import.meta.url))

/** Mounting needs root, as `.ci/run` has. */
const MAY_MOUNT = process.platform === 'linux' && process.getuid?.() === 0

describe.runIf(MAY_MOUNT)('on a disk of 16 KB', () => {
  let space: Workspace
  let disk: string

  beforeAll(() => {
    space = workspace()
    disk = join(space.folder, 'disk')
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk])
  })

  afterAll(() => {
    execFileSync('umount', [disk])
    space.remove()
  })

  it.each([[[]], [['--split']], [['--format', 'pdf']]])('build %j says so, and leaves nothing', options => {
    const { status, stderr } = build(options)
    expect(status).toBe(2)
    expect(stderr).toContain('ổ đĩa đã đầy')
    expect(readdirSync(disk)).toEqual([])
  })

  it('leaves what was there as it was', () => {
    writeFileSync(join(disk, 'ghi-chu.txt'), 'Của tôi.')
    const { status } = build([])
    expect(status).toBe(2)
    expect(readdirSync(disk)).toEqual(['ghi-chu.txt'])
    expect(readFileSync(join(disk, 'ghi-chu.txt'), 'utf8')).toBe('Của tôi.')
  })

  function build(options: readonly string[]) {
    const args = [bin, 'build', plan, '-o', disk, ...options]
    return spawnSync(process.execPath, args, { encoding: 'utf8' })
  }
})
