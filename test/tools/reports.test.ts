import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { REPORTERS } from '../../src/cli/report/reporters.ts'
import { planWith } from '../cli/plans.ts'
import { RUN, STYLE } from '../cli/reports.ts'
import { type Workspace, workspace } from '../cli/run-cli.ts'
import { compileSchema } from './json-schema.ts'

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const sarif = compileSchema(read('./node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))
const report = compileSchema(read('../../schemas/report.schema.json'))
const config = compileSchema(read('../../schemas/config.schema.json'))

let space: Workspace | undefined
afterEach(() => space?.remove())

describe('reports, by the schemas', () => {
  const files = {
    'kehoach.config.yaml': 'rules: { x: off }\n',
    'a b.yaml': planWith('[^nb]', '[^nbo]').replace('Rà soát', 'Rà  soát'),
    'c.yaml': planWith('[^nb]', '').replace('  nb:', '  # kehoach-ignore footnote-used: để dành\n  nb:'),
    'd.yaml': 'kehoach 1: [\n',
  }

  it.each(['vi', 'en'])('SARIF is valid by that of SARIF 2.1.0, in %s', async language => {
    space = workspace(files)
    const { out } = await space.run('validate', '.', 'mất.yaml', '--format', 'sarif', '--lang', language)
    const log = JSON.parse(out)
    expect(sarif(log)).toEqual([])
    expect(log.runs[0].results.filter((one: object) => 'fixes' in one)).not.toEqual([])
    expect(log.runs[0].results.filter((one: object) => 'suppressions' in one)).not.toEqual([])
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = -1
    expect(sarif(log)).not.toEqual([])
  })

  it('SARIF and JSON are valid for a run with everything in it', async () => {
    expect(sarif(JSON.parse((await REPORTERS.sarif()).render(RUN, STYLE)))).toEqual([])
    expect(report(JSON.parse((await REPORTERS.json()).render(RUN, STYLE)))).toEqual([])
  })

  it('JSON is valid by its own', async () => {
    space = workspace(files)
    const { out } = await space.run('validate', '.', '--format', 'json')
    expect(report(JSON.parse(out))).toEqual([])
  })
})

describe('the schema of the settings', () => {
  it('takes settings in either language and refuses others', () => {
    const reason = 'vì thế'
    const agencies = { a: 'A' }
    expect(config({ rules: { a: 'off', b: { severity: 'warning', reason } }, agencies })).toEqual([])
    expect(config({ 'quy tắc': { a: 'tắt', b: { mức: 'cảnh báo', 'lý do': reason } } })).toEqual([])
    expect(config({ rules: { a: 'of' } })).not.toEqual([])
    expect(config({ rule: {} })).not.toEqual([])
  })
})
