import { afterEach, describe, expect, it } from 'vitest'
import { CASES } from './cases.ts'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined

afterEach(() => space?.remove())

describe.each(['vi', 'en'])('in %s', language => {
  it.each(CASES)('$name', async ({ name, args, files, exit }) => {
    space = workspace(files)
    const run = await space.run(...args, '--lang', language)
    expect(run.exit).toBe(exit)
    const shown = [
      `$ kehoach ${args.join(' ')}`,
      `exit ${run.exit}`,
      ...section('stderr', run.err),
      ...section('stdout', run.out),
      ...section('new files', newFiles(space, Object.keys(files))),
    ]
    const text = withoutCounts(shown.join('\n')).replaceAll(space.folder, '<cwd>')
    await expect(text).toMatchFileSnapshot(`./golden/${name}.${language}.txt`)
  })
})

/** The rules that found nothing change with every new rule: how many they are, and their list in JSON, is left out. */
function withoutCounts(text: string): string {
  return text
    .replace(
      /(?:đã xét \d+|rules judged \d+)|\d+ (?:không liên quan|rules judged|do not concern|quy tắc$|rules$)|\d{3} (?:chưa xét được|not judged)/gm,
      match => match.replace(/\d+/, 'n'),
    )
    .replace(/ {8}\{\n +"rule": "[^"]+",\n +"result": "(?:pass|not-applicable)"\n +\},?\n/g, '')
}

function newFiles({ list }: Workspace, given: readonly string[]): string {
  return list()
    .filter(file => !given.includes(file))
    .map(file => `${file}\n`)
    .join('')
}

function section(title: string, content: string): readonly string[] {
  return content === '' ? [] : ['', `--- ${title}`, content]
}
