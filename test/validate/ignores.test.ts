import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { ignoreComments } from '../../src/validate/ignore-comments.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/validate/settings.ts'
import { validate } from '../../src/validate/validate.ts'
import { PLAN, planWith } from '../cli/plans.ts'

function judge(text: string, settings: Settings = DEFAULT_SETTINGS) {
  const { value, diagnostics } = parsePlan('plan.yaml', new TextEncoder().encode(text))
  if (!value) throw new Error(JSON.stringify(diagnostics))
  const found = validate(value, { final: false, settings })
  return {
    codes: found.diagnostics.map(({ code, severity }) => `${severity} ${code}`),
    aside: found.suppressed.map(({ diagnostic, reason }) => `${diagnostic.code}: ${reason}`),
    resultOf: (id: string) => found.coverage.find(rule => rule.id === id),
  }
}

/** A plan whose footnote is never called, with a comment above or behind it. */
const unused = (above: string, behind = '') =>
  planWith('[^nb]', '').replace('  nb: Kể cả thủ tục nội bộ.', `${above}  nb: Kể cả thủ tục nội bộ.${behind}`)

describe('a comment that ignores a rule', () => {
  it.each([
    ['above', unused('  # kehoach-bỏ-qua footnote-used: sẽ gọi sau\n')],
    ['behind', unused('', ' # kehoach-ignore footnote-used: sẽ gọi sau')],
    ['without diacritics', unused('  # kehoach-bo-qua footnote-used: sẽ gọi sau\n')],
    ['with separate marks', unused('  # kehoach-bỏ-qua footnote-used: sẽ gọi sau\n'.normalize('NFD'))],
    ['above another comment', unused('  # kehoach-ignore footnote-used: sẽ gọi sau\n  # Điều khác\n')],
    ['with several rules', unused('  # kehoach-ignore number-form, footnote-used: sẽ gọi sau\n')],
  ])('sets the finding aside, %s', (_, text) => {
    const { aside, codes, resultOf } = judge(text)
    expect(aside.map(one => one.normalize('NFC'))).toEqual(['footnote-used: sẽ gọi sau'])
    expect(codes.filter(code => code.includes('footnote'))).toEqual([])
    expect(resultOf('footnote-used')).toEqual({ id: 'footnote-used', result: 'pass' })
  })

  it('does nothing without a reason, and says so', () => {
    const { aside, codes } = judge(unused('  # kehoach-ignore footnote-used\n'))
    expect(aside).toEqual([])
    expect(codes).toEqual(['warning ignore-incomplete', 'warning footnote-used'])
  })

  it('is told of when there is no such rule, or none at all', () => {
    const text = PLAN.replace(
      'kehoach: 1\n',
      'kehoach: 1 # kehoach-ignore footnote-usd: x\n# kehoach-ignore: y\n',
    )
    expect(judge(text).codes).toEqual(['warning ignore-unknown-rule', 'warning ignore-incomplete'])
  })

  it('is told of when there is nothing to ignore, unless the rule was not judged', () => {
    expect(judge(unused('').replace('[^nb]', '')).codes).toContain('warning footnote-used')
    const idle = PLAN.replace('kehoach: 1\n', 'kehoach: 1 # kehoach-ignore footnote-used, line-alone: x\n')
    expect(judge(idle).codes).toEqual(['info ignore-unused'])
  })

  const outOfRange = (reason: string, issued: string) =>
    `${PLAN.replace(/^issued:.*\n/m, issued)}trình bày: { cỡ chữ: 12 } # kehoach-ignore style-in-range: ${reason}\n`

  it('cannot ignore what the Decree prescribes', () => {
    for (const text of [
      outOfRange('quen rồi', 'ban hành: { số: 37, ngày: 2025-02-17 }\n'),
      outOfRange('văn bản đã ban hành', ''),
      outOfRange('văn bản đã ban hành', 'ban hành: { số: 37, ngày: 2025-02 }\n'),
    ]) {
      const { codes, aside } = judge(text)
      expect(aside).toEqual([])
      expect(codes).toContain('error style-in-range')
      expect(codes).toContain('warning ignore-refused')
    }
  })

  it('ignores it in a text that was issued, which has its number and date', () => {
    const text = outOfRange('văn bản đã ban hành cỡ 12', 'ban hành: { số: 37, ngày: 2025-02-17 }\n')
    const { codes, aside } = judge(text)
    expect(aside).toEqual(['style-in-range: văn bản đã ban hành cỡ 12'])
    expect(codes.filter(code => code.startsWith('error'))).toEqual([])
  })

  it('speaks of all lines of the text behind it', () => {
    const body = (comment: string) => `kehoach: 1
issuer: { name: A, symbol: B, place: C }
plan:
  type: Báo cáo
  title: D
  body:
    ${comment}
    - |
      Một dòng.
      Thiếu[^x].
  recipients: [E]
  signature: { title: F, name: G }
`
    expect(judge(body('# Ghi chú')).codes).toContain('error footnote-defined')
    expect(judge(body('# kehoach-ignore footnote-defined: sẽ viết')).aside).toHaveLength(1)
  })
})

describe('ignoreComments', () => {
  it.each([
    'a: |\n  # kehoach-ignore x: y\n',
    "a: '# kehoach-ignore x: y'\n",
    'a: b# kehoach-ignore x: y\n',
    'a: "\n  # kehoach-ignore x: y"\n',
    'a: b # kehoach-ignored x: y\n',
    '# nói về kehoach-ignore x: y\n',
  ])('finds none in %j', text => {
    expect(ignoreComments({ file: 'a', text })).toEqual([])
  })

  it('reads rules and reason, and the lines they are for', () => {
    const text = '# kehoach-ignore x, y z: vì: thế \nb: 1\nc: 2\n'
    const [comment] = ignoreComments({ file: 'a', text })
    expect(comment).toMatchObject({ rules: ['x', 'y', 'z'], reason: 'vì: thế' })
    expect(text.slice(comment?.from, comment?.to)).toBe('b: 1')
  })
})

describe('settings', () => {
  const withRule = (id: string, severity: 'off' | 'info' | 'error', reason?: string) =>
    judge(unused(''), {
      ...DEFAULT_SETTINGS,
      rules: new Map([[id, { severity, ...(reason !== undefined && { reason }) }]]),
    })

  it('change how a rule weighs', () => {
    expect(withRule('footnote-used', 'info').codes).toEqual(['info footnote-used'])
    expect(withRule('footnote-used', 'error').codes).toEqual(['error footnote-used'])
  })

  it('switch a rule off, with the reason in the coverage', () => {
    const { codes, resultOf } = withRule('footnote-used', 'off', 'không cần')
    expect(codes).toEqual([])
    expect(resultOf('footnote-used')).toEqual({
      id: 'footnote-used',
      result: 'not-evaluated',
      reason: { vi: 'tắt trong cấu hình: không cần', en: 'switched off in the settings: không cần' },
    })
  })
})
