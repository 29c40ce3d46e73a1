import { describe, expect, it } from 'vitest'
import { minimal, parse } from '../small-plans.ts'

/** What is found in a plan with more lines, each with the text it points at. */
function found(more: string) {
  const text = `${minimal}${more}\n`
  return parse(text).diagnostics.map(({ severity, span, message, help }) => ({
    severity,
    at: text.slice(span?.start, span?.end),
    message: message.vi,
    help: help?.vi,
  }))
}

describe('a comma inside { }', () => {
  it('that cuts a number or a text is an error there, with the quoted form', () => {
    expect(found('footnotes: { a: 1,50, b: Phòng Kinh tế, Phòng Văn hóa, c: C }')).toMatchObject([
      { severity: 'error', at: ',50', help: expect.stringContaining("a: '1,50'") },
      {
        severity: 'error',
        at: ', Phòng Văn hóa',
        help: expect.stringContaining("b: 'Phòng Kinh tế, Phòng Văn hóa'"),
      },
    ])
  })

  it('behind which several parts are cut off is one error', () => {
    expect(found("footnotes: { a: A, Ủy ban's, C }")).toMatchObject([
      { at: ", Ủy ban's, C", help: expect.stringContaining(`a: "A, Ủy ban's, C"`) },
    ])
  })

  it('is not asked about where a part alone has no colon', () => {
    expect(found('footnotes: { Phòng A }')).toMatchObject([{ severity: 'error', at: 'Phòng A' }])
    expect(found("footnotes: { a: 'A', Phòng B }")).toMatchObject([{ severity: 'error', at: 'Phòng B' }])
  })

  it('is nothing at the end', () => {
    expect(found('footnotes: { a: A, }')).toEqual([])
  })
})

describe('text behind " #"', () => {
  it.each(['Sở Nội vụ # phòng 3', 'Sở Nội vụ\t# phòng 3', 'a # b'])('is asked about in “%s”', text => {
    expect(found(`footnotes:\n  a: ${text}`)).toMatchObject([
      { severity: 'warning', at: text.slice(text.indexOf('#')) },
    ])
  })

  it.each(['Phòng #3', '5 #3', '#3'])('is an error where it touches the mark, in “%s”', text => {
    const errors = found(`footnotes:\n  a: ${text}`).filter(({ message }) => message.includes('#3'))
    expect(errors).toMatchObject([{ severity: 'error', at: '#3' }])
  })

  it.each([
    'Sở Nội vụ  # ghi chú',
    'Sở Nội vụ # kehoach-bỏ-qua footnote-used: sẽ gọi sau',
    "'Sở Nội vụ' # ghi chú",
    'Sở Nội vụ #',
  ])('is a comment in “%s”', text => {
    expect(found(`footnotes:\n  a: ${text}`)).toEqual([])
  })

  it('is a comment behind numbers and dates', () => {
    expect(found('issued:\n  number: 5 # in thành 05\n  date: 2025-02-17 # ngày ký')).toEqual([])
  })
})

describe('a key that JavaScript keeps for itself', () => {
  it.each(['agencies', 'footnotes', 'signers', 'recipientLists'])('is unknown in %s', map => {
    expect(found(`${map}: { __proto__: Chữ }`)).toMatchObject([{ severity: 'error', at: '__proto__' }])
  })

  it.each(['constructor', 'toString', 'hasOwnProperty'])('is an id like any other when it is %s', id => {
    expect(found(`footnotes: { ${id}: Chữ }`)).toEqual([])
  })
})
