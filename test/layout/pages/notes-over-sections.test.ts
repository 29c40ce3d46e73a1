import { expect, it } from 'vitest'
import { layOut } from '../../../src/layout/pages/layout.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import { document, mark, paragraph, section, text } from '../../docx/builders.ts'
import { tinosSet } from '../../font/tinos.ts'

it('sets a note that is marked in two sections once, where it is marked first, as Word does', () => {
  const marked = () => section([paragraph('body', text('Có chú thích'), mark(0))])
  const notes = [{ children: [text('Một lần.')] }]
  const { pages } = layOut(document([marked(), marked()], { notes }), decree30, tinosSet())
  const shown = pages.map(({ items }) =>
    items.flatMap(item => (item.type === 'line' ? item.runs.map(run => run.text) : [])).join(''),
  )
  expect(shown).toEqual(['Có chú thích11 Một lần.', 'Có chú thích1'])
})
