import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeFrame } from '../../src/cli/report/code-frame.ts'
import { displayCells } from '../../src/cli/report/display-cells.ts'
import { LineIndex } from '../../src/cli/report/line-index.ts'

/** A frame as two lines, the way a terminal shows them one above the other. */
function frame(line: string, part: string, room = 40): string {
  const start = line.indexOf(part)
  const { code, underline } = codeFrame(line, start, start + part.length, room)
  return `${code}\n${underline}`
}

describe('codeFrame', () => {
  it('underlines the part', () => {
    expect(frame('name: An Bình', 'Bình')).toBe('name: An Bình\n         ^^^^')
  })

  it('counts a decomposed letter as one', () => {
    const line = 'tên: Bình x'.normalize('NFD')
    expect(frame(line, 'x')).toBe(`${line}\n          ^`)
  })

  it('counts a wide letter as two', () => {
    expect(frame('漢字 🖋 x', 'x')).toBe('漢字 🖋 x\n       ^')
    expect(frame('a 漢字', '漢字')).toBe('a 漢字\n  ^^^^')
  })

  it('shows tabs as spaces up to the next stop', () => {
    expect(frame('a\tb: x', 'x')).toBe('a   b: x\n       ^')
  })

  it('shows pictures of characters that a terminal would obey', () => {
    expect(frame('a\u001B[31m\u0000\u202Eb', 'b')).toBe(`a␛[31m␀\\u{202E}b\n${' '.repeat(15)}^`)
  })

  it('marks the place behind the line when nothing is left to mark', () => {
    const { code, underline } = codeFrame('abc', 3, 3, 40)
    expect(`${code}\n${underline}`).toBe('abc\n   ^')
  })

  it('cuts a long line around the part', () => {
    const line = `${'a'.repeat(100)}XY${'b'.repeat(100)}`
    expect(frame(line, 'XY', 20)).toBe(`…aaaaaaXY${'b'.repeat(10)}…\n       ^^`)
    expect(frame(line, 'a', 20)).toBe(`${'a'.repeat(18)}…\n^`)
  })

  it('never draws wider than its room, nor an underline off its code', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ộ', 'o\u0302', '漢', '🖋', '\t', '\u0007', ' '),
      maxLength: 200,
    })
    fc.assert(
      fc.property(
        text,
        fc.nat(400),
        fc.nat(50),
        fc.integer({ min: 20, max: 100 }),
        (line, at, length, room) => {
          const start = Math.min(at, line.length)
          const { code, underline } = codeFrame(line, start, Math.min(start + length, line.length), room)
          const width = displayCells(code).reduce((sum, cell) => sum + cell.width, 0)
          expect(width).toBeLessThanOrEqual(room + 1)
          expect(underline).toMatch(/^ *\^+$/)
          expect(underline.length).toBeLessThanOrEqual(width + 1)
        },
      ),
    )
  })
})

describe('LineIndex', () => {
  const lines = new LineIndex('một\r\nhai\n\nba')

  it.each([
    [0, 1, 1],
    [3, 1, 4],
    [5, 2, 1],
    [9, 3, 1],
    [10, 4, 1],
    [12, 4, 3],
  ])('puts offset %i in line %i, column %i', (offset, line, column) => {
    expect(lines.position(offset)).toEqual({ line, column })
  })

  it('gives lines without their ends', () => {
    expect([1, 2, 3, 4].map(line => lines.lineText(line))).toEqual(['một', 'hai', '', 'ba'])
  })
})
