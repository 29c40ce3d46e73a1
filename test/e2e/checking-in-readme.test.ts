import { execFile } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../src/config/read-config.ts'
import { ignoreComments } from '../../src/validate/ignore-comments.ts'
import { RULES } from '../../src/validate/rules/index.ts'
import { PLAN, planWith } from '../cli/plans.ts'
import { memoryWorld } from '../plan/memory-world.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```(?:yml|sh)\n(.*?)^```$/gms)].map(([, text = '']) => text)
const block = (part: string) => blocks.find(text => text.includes(part)) ?? ''

const work = mkdtempSync(join(tmpdir(), 'kehoach-ci-'))
const run = promisify(execFile)

/** Runs a program in the repository, away from the tests' own settings; gives how it ended and what it printed. */
async function shell(program: string, ...args: string[]) {
  const env = {
    PATH: process.env.PATH,
    HOME: work,
    GIT_CONFIG_NOSYSTEM: '1',
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  }
  try {
    const { stdout, stderr } = await run(program, args, { cwd: work, env })
    return { exit: 0, text: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = Object(error)
    return { exit: Number(code), text: `${stdout}${stderr}` }
  }
}

beforeAll(async () => {
  const installed = join(work, 'node_modules/kehoach')
  mkdirSync(join(installed, 'bin'), { recursive: true })
  mkdirSync(join(work, 'node_modules/.bin'))
  copyFileSync(join(root, 'bin/kehoach.js'), join(installed, 'bin/kehoach.js'))
  copyFileSync(join(root, 'package.json'), join(installed, 'package.json'))
  symlinkSync('../kehoach/bin/kehoach.js', join(work, 'node_modules/.bin/kehoach'))
  await run(process.execPath, [join(root, 'build.mjs'), join(installed, 'dist')])
  writeFileSync(join(work, '.gitignore'), 'node_modules\n')
  writeFileSync(join(work, 'package.json'), '{ "private": true }\n')
  for (const args of [
    ['init', '-q'],
    ['config', 'user.name', 'a'],
    ['config', 'user.email', 'a@b.c'],
  ])
    await shell('git', ...args)
}, 60_000)

afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('the workflow in README.md', () => {
  const steps: readonly { readonly run?: string }[] = parse(block('.github/workflows')).jobs.validate.steps
  const commands = steps.flatMap(step => step.run ?? [])

  it('installs, annotates, and writes SARIF', () => {
    expect(commands[0]).toBe('npm ci')
    expect(commands).toHaveLength(3)
  })

  it('passes on sound plans, and fails on others with their places', async () => {
    const [, annotate = '', sarif = ''] = commands
    writeFileSync(join(work, 'a.yaml'), PLAN)
    expect(await shell('sh', '-c', annotate)).toEqual({ exit: 0, text: '' })
    writeFileSync(join(work, 'b.yaml'), planWith('[^nb]', '[^x]'))
    const annotated = await shell('sh', '-c', annotate)
    expect(annotated.exit).toBe(1)
    expect(annotated.text).toContain('::error file=b.yaml,line=22,')
    expect((await shell('sh', '-c', sarif)).exit).toBe(0)
    const { runs } = JSON.parse(readFileSync(join(work, 'kehoach.sarif'), 'utf8'))
    expect(runs[0].results.map((result: { ruleId: string }) => result.ruleId)).toContain('footnote-defined')
  })
})

describe('the hook in README.md', () => {
  it('lets sound plans through, stops others, and does not run without YAML', async () => {
    const hook = join(work, '.git/hooks/pre-commit')
    mkdirSync(join(work, '.git/hooks'), { recursive: true })
    writeFileSync(hook, block('git diff --cached'))
    chmodSync(hook, 0o755)
    const commit = async (file: string, text: string) => {
      writeFileSync(join(work, file), text)
      await shell('git', 'add', file)
      return shell('git', 'commit', '-q', '-m', file)
    }
    const stopped = await commit('b.yaml', planWith('[^nb]', '[^x]'))
    expect(stopped.exit).toBe(1)
    expect(stopped.text).toContain('[footnote-defined]')
    expect((await commit('b.yaml', PLAN)).exit).toBe(0)
    writeFileSync(join(work, 'a.yaml'), 'kehoach: 1\n')
    expect((await commit('doc.md', 'x\n')).exit).toBe(0)
  })
})

describe('the settings and comments in README.md', () => {
  it('are read without a mistake', async () => {
    const world = memoryWorld({ 'kehoach.config.yaml': block('quy tắc:') })
    const { value, diagnostics } = await readConfig('kehoach.config.yaml', world)
    expect(diagnostics).toEqual([])
    expect(value?.rules.size).toBe(2)
    expect(value?.register).toHaveLength(1)
    const [comment] = ignoreComments({ file: 'a', text: block('kehoach-bỏ-qua') })
    expect(comment?.reason).not.toBe('')
    const ids = RULES.map(({ id }) => id)
    expect(comment?.rules.filter(id => !ids.includes(id))).toEqual([])
  })
})
