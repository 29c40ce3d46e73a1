import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { REPORTER_NAMES, REPORTERS, type ReporterName } from '../../src/cli/report/reporters.ts'
import { uriOf } from '../../src/cli/report/sarif-places.ts'
import { readXml } from '../docx/xml-tree.ts'
import { PLAN, planWith } from './plans.ts'
import { RUN, STYLE } from './reports.ts'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined
afterEach(() => space?.remove())

async function render(name: ReporterName): Promise<string> {
  return (await REPORTERS[name]()).render(RUN, STYLE)
}

describe('the reports', () => {
  it('are named in the README, all of them', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const row = readme.split('\n').find(line => line.startsWith('| `--format` |')) ?? ''
    expect(REPORTER_NAMES.filter(name => !row.includes(`\`${name}\``))).toEqual([])
  })

  it.each(['pretty', 'github', 'junit', 'json'] as const)(
    '%s writes a run with everything in it',
    async name => {
      await expect(await render(name)).toMatchFileSnapshot(`./golden-reports/${name}.txt`)
    },
  )

  it('sarif writes the same findings, with the rules they break', async () => {
    const { runs } = JSON.parse(await render('sarif'))
    const { tool, ...run } = runs[0]
    const withoutIndex = JSON.stringify(run, (key, value) => (key === 'ruleIndex' ? undefined : value), 2)
    await expect(`${withoutIndex}\n`).toMatchFileSnapshot('./golden-reports/sarif.txt')
    for (const { ruleId, ruleIndex } of run.results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    const rule = tool.driver.rules.find(({ id }: { id: string }) => id === 'number-form')
    expect(rule).toMatchObject({
      defaultConfiguration: { level: expect.stringMatching(/^(error|warning|note)$/) },
    })
    for (const part of ['shortDescription', 'fullDescription', 'help'])
      expect(rule[part].text).toMatch(/\p{L}/u)
  })

  it('have no line or column below 1', async () => {
    for (const name of ['sarif', 'json', 'github'] as const)
      expect(await render(name)).not.toMatch(/(?:line|column|col)\w*(?:"?: ?|=)(?:0|-)/i)
  })

  it('junit is XML whose numbers agree with its cases', async () => {
    const tree = readXml(await render('junit'))
    expect(tree.name).toBe('testsuites')
    const suites = tree.children
    expect(suites.map(({ attributes }) => attributes.name)).toEqual([
      'kehoach.config.yaml',
      'kế hoạch/50% a:b,c.yaml',
      '/ngoài/b.yaml',
      'mất.yaml',
    ])
    const cases = suites.flatMap(({ children }) => children)
    expect(Number(tree.attributes.tests)).toBe(cases.length)
    for (const [total, part] of [
      ['failures', 'failure'],
      ['errors', 'error'],
      ['skipped', 'skipped'],
    ] as const) {
      const holding = cases.filter(({ children }) => children.some(({ name }) => name === part))
      expect(Number(tree.attributes[total])).toBe(holding.length)
      expect(holding.length).toBeGreaterThan(0)
    }
    expect(tree.text).toContain('Sai “number-form”: 100%, <b>&␇')
  })

  it.each([
    ['a b/c.yaml', 'a%20b/c.yaml'],
    ['..\\x\\y#1.yaml', '../x/y%231.yaml'],
    ['/nhà/k.yaml', 'file:///nh%C3%A0/k.yaml'],
    ['C:/a b.yaml', 'file:///C:/a%20b.yaml'],
  ])('writes the path %s as %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri)
  })
})

describe('validate --format', () => {
  const files = { 'a.yaml': planWith('[^nb]', '[^nbo]'), 'b.yaml': PLAN, 'c.yaml': 'kehoach 1: [\n' }

  it('json fits schemas/report.schema.json, which says what each part is', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
    )
    const shape = z.fromJSONSchema(schema)
    space = workspace({ ...files, 'kehoach.config.yaml': 'rules: { x: off }\n' })
    const { out } = await space.run('validate', 'a.yaml', 'b.yaml', 'c.yaml', 'd.yaml', '--format', 'json')
    for (const text of [out, await render('json')])
      expect(shape.safeParse(JSON.parse(text)).error).toBeUndefined()
    const damaged = JSON.parse(out)
    damaged.plans[0].findings[0].range.start.line = 0
    expect(shape.safeParse(damaged).success).toBe(false)
    expect(shape.safeParse({ ...JSON.parse(out), more: 1 }).success).toBe(false)
  })

  it.each(['pretty', 'json', 'sarif', 'junit', 'github'])(
    '%s keeps findings when a file cannot be read',
    async format => {
      space = workspace(files)
      const { exit, out, err } = await space.run('validate', 'mất.yaml', 'a.yaml', '--format', format)
      expect(exit).toBe(2)
      expect(err).toContain('mất.yaml: không tìm thấy.')
      expect(out + err).toContain('footnote-defined')
    },
  )

  it.each(['pretty', 'json', 'sarif', 'junit', 'github'])('%s is the same in every run', async format => {
    space = workspace(files)
    const [first, second] = [
      await space.run('validate', '--format', format),
      await space.run('validate', '--format', format),
    ]
    expect(second).toEqual(first)
  })
})
