import { describe, expect, it } from 'vitest'
import { parse } from '../small-plans.ts'

describe('a colon of Chinese typing behind a key', () => {
  it.each([
    ['kehoach: 1\nissuer： { name: [A, B], symbol: UBND }\n', 'issuer'],
    ['kehoach: 1\nplan:\n  title： Cải cách hành chính\n  body:\n    - Một câu.\n', 'title'],
    ['kehoach: 1\nkế hoạch：\n  tên: A\n', 'kế hoạch'],
  ])('is named: %j', (text, key) => {
    const [first] = parse(text).diagnostics
    expect(first?.message.vi).toContain(`Dấu hai chấm sau “${key}” là “：” (U+FF1A)`)
    expect(text.slice(first?.span?.start, first?.span?.end)).toBe('：')
    expect(first?.help?.vi).toBe(`Gõ lại: “${key}: ”.`)
  })

  it('is none of our business inside text', () => {
    expect(
      parse('kehoach: 1\nplan:\n  title: Hai chấm：ở giữa\n').diagnostics.map(({ code }) => code),
    ).not.toContain('yaml-syntax')
  })
})
