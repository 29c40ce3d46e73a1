import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { blocksIn } from './blocks-in-page.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const programs = blocksIn(readFileSync(join(root, 'docs/api.md'), 'utf8'), 'js')
const project = mkdtempSync(join(tmpdir(), 'kehoach-api-'))
mkdirSync(join(project, 'node_modules'))
symlinkSync(root, join(project, 'node_modules/kehoach'), 'junction')
afterAll(() => rmSync(project, { recursive: true }))

/** What a program of the page prints, run in a project that has nothing but kehoach. */
function run(program: string): string {
  const file = join(project, 'program.mjs')
  writeFileSync(file, program)
  return execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' })
}

describe('the programs of docs/api.md', () => {
  const [object, file, check, world] = programs

  it('are four', () => {
    expect(programs.length).toBe(4)
  })

  it('make DOCX and PDF of an object in less than twenty lines', () => {
    expect(run(object ?? '')).toBe('')
    expect(object?.trim().split('\n').length).toBeLessThan(20)
    const made = readdirSync(project).filter(name => name.startsWith('chuyen-doi-so'))
    expect(made).toEqual(['chuyen-doi-so.docx', 'chuyen-doi-so.pdf'])
    expect(readFileSync(join(project, 'chuyen-doi-so.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('make a file’s PDF and tell of a file that is not there', () => {
    expect(run(file ?? '')).toBe('pdf 1\nnot-found\n')
  })

  it('name the line and column of what is wrong in a text', () => {
    expect(run(check ?? '')).toMatch(/^true\n3:9 plan-unknown-key .*tilte.*title/)
  })

  it('take files and fonts from a world of the caller', () => {
    expect(run(world ?? '')).toBe('true\n')
  })
})
