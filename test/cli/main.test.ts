import { afterEach, describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../src/cli/language.ts'
import { main } from '../../src/cli/main.ts'
import { wantsColour } from '../../src/cli/node-terminal.ts'
import { printable, printableJson, printableLine } from '../../src/cli/printable.ts'
import { PLAN } from './plans.ts'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined

afterEach(() => space?.remove())

describe('main', () => {
  it('asks for a report, with the stack, when the fault is ours', async () => {
    let err = ''
    const terminal = {
      cwd: '/',
      colour: false,
      width: 80,
      out: () => {
        throw new RangeError('hỏng \u001B[31m')
      },
      err: (text: string) => {
        err += text
      },
    }
    const exit = await main(['rules'], terminal, { version: '0', fonts: '', templates: '' })
    expect(exit).toBe(70)
    expect(err).toMatch(/^Lỗi của chính kehoach/)
    expect(err).toContain('RangeError: hỏng ␛[31m')
    expect(err).toContain('main.test.ts')
  })

  it('never passes on characters of a file name that would steer the terminal', async () => {
    space = workspace({ 'a\u001B[2J.yaml': `${PLAN}\u0007` })
    const { exit, err } = await space.run('validate', 'a\u001B[2J.yaml', 'b\u001Bc.yaml')
    expect(exit).toBe(2)
    expect(err).toContain('b␛c.yaml: không tìm thấy.\n')
    expect(err).not.toContain('\u001B')
    const shown = await space.run('validate')
    expect(shown.err).toContain('a␛[2J.yaml:25:1: lỗi:')
    expect(shown.err).not.toContain('\u001B')
  })

  it('speaks English when asked to before or after the command', async () => {
    space = workspace()
    expect((await space.run('--lang', 'en', 'validate')).err).toBe(
      'The current folder: there is no plan here (a .yaml file with the key “kehoach”).\n',
    )
    expect((await space.run('validate', '--lang=en')).err).toMatch(/^The current folder/)
    expect((await space.run('validate', '--lang', 'fr')).err).toBe(
      '--lang: không có “fr”; dùng được: vi, en.\n',
    )
  })
})

describe('chooseLanguage', () => {
  it.each([
    { argv: [], language: 'vi' },
    { argv: ['build', '--lang', 'en'], language: 'en' },
    { argv: ['--lang=en'], language: 'en' },
    { argv: ['--lang', 'fr'], language: 'vi' },
    { argv: ['build', '--', '--lang=en'], language: 'vi' },
    { argv: ['--lang'], language: 'vi' },
  ])('takes $argv as $language', ({ argv, language }) => {
    expect(chooseLanguage(argv)).toBe(language)
  })
})

describe('wantsColour', () => {
  it.each([
    { env: {}, isTerminal: true, colour: true },
    { env: {}, isTerminal: false, colour: false },
    { env: { TERM: 'dumb' }, isTerminal: true, colour: false },
    { env: { NO_COLOR: '1' }, isTerminal: true, colour: false },
    { env: { NO_COLOR: '' }, isTerminal: true, colour: true },
    { env: { FORCE_COLOR: '1' }, isTerminal: false, colour: true },
    { env: { FORCE_COLOR: '0' }, isTerminal: true, colour: false },
    { env: { FORCE_COLOR: '1', NO_COLOR: '1' }, isTerminal: true, colour: false },
  ])('$env on a terminal: $isTerminal', ({ env, isTerminal, colour }) => {
    expect(wantsColour(env, isTerminal)).toBe(colour)
  })
})

describe('printable', () => {
  it('keeps text on its line, and nothing a terminal obeys', () => {
    expect(printable('Ủy ban Ê\u0306 👍🏽 漢')).toBe('Ủy ban Ê\u0306 👍🏽 漢')
    expect(printable('\u001B[0m\u0007\r\n\u007F')).toBe('␛[0m␇␍␊␡')
    expect(printable('\u0085\u009B\u202E\u2028\uD800\u{E0041}')).toBe(
      '\\u{85}\\u{9B}\\u{202E}\\u{2028}\\u{D800}\\u{E0041}',
    )
  })

  it('begins no line that a log of GitHub obeys', () => {
    expect(printableLine('::error::x')).toBe('./::error::x')
    expect(printableLine(' ::error::x')).toBe(' ./::error::x')
    expect(printableLine('a ::error::x')).toBe('a ::error::x')
  })

  it('is JSON that says the same', () => {
    const value = { 'a\u2028\n': ['\u0085\u202E\u{E0041}\uD800"', 'Ủy ban'] }
    const text = printableJson(value)
    expect(JSON.parse(text)).toEqual(value)
    expect(text.replaceAll('\n', '')).toBe(printable(text.replaceAll('\n', '')))
  })
})
