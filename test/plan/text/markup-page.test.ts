import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose.ts'
import { paragraphsOf } from '../../../src/document/paragraphs.ts'
import { parsePlan } from '../../../src/plan/parse-plan.ts'
import { unmarkedTexts } from '../../../src/plan/reading/texts/marked-texts.ts'
import { type Markup, parseMarkup } from '../../../src/plan/text/markup.ts'
import { proseOf, smallPlan } from '../../compose/small-plan.ts'

const page = readFileSync(new URL('../../../docs/markup.md', import.meta.url), 'utf8')

/** The rows of the table below a heading, cell by cell, without its head. */
function tableOf(heading: string): readonly (readonly string[])[] {
  const section = page.split(/^## /m).find(part => part.startsWith(heading)) ?? ''
  const rows = section.split('\n').filter(line => line.startsWith('|'))
  return rows.slice(2).map(row => row.slice(1, -1).split('|').map(unpadded))
}

function unpadded(cell: string): string {
  return cell.trim()
}

/** What a cell shows as code. */
function code(cell = ''): string {
  return /^(`+) ?(.*?) ?\1$/.exec(cell)?.[2] ?? ''
}

/** Markup as the page writes it. */
function shown(markup: readonly Markup[]): string {
  return markup.map(shownPiece).join('')
}

function shownPiece(piece: Markup): string {
  if (piece.type === 'lineBreak') return '<br>'
  if (piece.type === 'footnote') return '<sup>1</sup>'
  const stars = '*'.repeat((piece.bold ? 2 : 0) + (piece.italic ? 1 : 0))
  const tag = piece.script?.slice(0, 3)
  return stars + (tag ? `<${tag}>${piece.text}</${tag}>` : piece.text) + stars
}

/** A line of YAML in the prose of a plan. */
function inProse(line: string) {
  const text = `kehoach: 1\nissuer: { name: A, symbol: B, place: C }\nplan:\n  title: T\n  body:\n    ${line}\n`
  return parsePlan('plan.yaml', new TextEncoder().encode(text))
}

const marks = tableOf('Các cách đánh dấu')
const everyday = tableOf('Không phải đánh dấu').flat().map(code)
const escapes = tableOf('Viết chính dấu ấy')
const yaml = tableOf('Những chữ mà YAML hiểu khác')

describe('docs/markup.md', () => {
  it('has tables with code in them', () => {
    expect([marks, everyday, escapes, yaml].map(rows => rows.length)).toEqual([7, 32, 5, 24])
    expect([...marks, ...escapes, ...yaml].filter(([written]) => code(written) === '')).toEqual([])
    expect(everyday).not.toContain('')
  })

  it.each(marks)('shows what comes of %s', (written, result) => {
    expect(shown(parseMarkup(code(written)))).toBe(result?.replaceAll('\u00A0', ' '))
  })

  it.each(everyday)('says rightly that %s is printed as it is written', text => {
    expect(parseMarkup(text)).toEqual([{ type: 'text', text }])
    // Some of its spaces are of the kind no line ends at.
    expect(proseOf([text, 'Hết.'])[0]?.replaceAll('\u00A0', ' ')).toBe(`body: ${text}`)
    const { value, diagnostics } = inProse(`- ${text}`)
    if (value) expect(value.plan.plan?.body).toEqual([{ text }])
    else expect(diagnostics[0]?.help).toBeDefined()
  })

  it.each(escapes)('shows how %s writes a mark itself', (written, result) => {
    expect(parseMarkup(code(written))).toEqual([{ type: 'text', text: code(result) }])
  })

  it.each(yaml)('says rightly what YAML makes of %s', (written, result, again) => {
    const line = code(written)
    const text = line.replace(/^- /, '')
    const { value, diagnostics } = inProse(line)
    if (result === 'in như viết') {
      expect(value?.plan.plan?.body).toEqual([{ text }])
      return
    }
    expect(result).toBe('lỗi')
    expect(diagnostics).toMatchObject([{ severity: 'error' }])
    expect(diagnostics[0]?.help).toBeDefined()
    expect(inProse(code(again)).value?.plan.plan?.body).toEqual([{ text }])
  })

  it('says rightly where no markup is read', () => {
    const written = 'A *b* ^c^ \\*'
    const plan = smallPlan({
      issuer: { name: written, parent: written, place: written },
      marks: { draft: written },
      decision: { authority: written, recipients: [written], filing: written, signature: { title: written } },
      plan: {
        title: 'T',
        addressees: written,
        attachment: written,
        body: ['A'],
      },
    })
    const paragraphs = compose(plan).sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf))
    const texts = paragraphs.flatMap(({ children }) => children.filter(piece => piece.type === 'text'))
    const printed = texts.filter(({ text }) => text.toLowerCase().includes(written.toLowerCase()))
    expect(printed.length).toBeGreaterThanOrEqual(9)
    expect(texts.filter(({ script }) => script)).toEqual([])
    expect(unmarkedTexts(plan).filter(({ text }) => text === written)).toHaveLength(10)
  })
})
