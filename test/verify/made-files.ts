import { SIGN_FACES } from '../../src/base/world.ts'
import { compose } from '../../src/compose/compose.ts'
import { fitDocument } from '../../src/layout/fit/fit.ts'
import type { Layout } from '../../src/layout/page.ts'
import { type LaidOut, layOut } from '../../src/layout/pages/layout.ts'
import type { Plan } from '../../src/plan/model/plan.ts'
import { officeProfile } from '../../src/profile/office-profile.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { describeDifference } from '../../src/verify/difference.ts'
import type { Expected } from '../../src/verify/expected.ts'
import { type FileToVerify, verify } from '../../src/verify/verify.ts'
import { tinosAndSigns } from '../font/tinos.ts'

const tinos = tinosAndSigns()

/** The files of a plan, and what they were made from. */
export interface MadeFiles {
  readonly expected: Expected
  readonly layout: LaidOut
  readonly docx: Uint8Array
  readonly pdf: Uint8Array
}

export async function makeFiles(plan: Plan, profile = officeProfile(plan.style)): Promise<MadeFiles> {
  const composed = compose(plan)
  const document = fitDocument(composed, profile, tinos)
  const layout = layOut(document, profile, tinos)
  const expected = { document, composed, profile, typeface: TYPEFACE, signs: SIGNS }
  const docx = await renderDocx({ document, profile })
  return { expected, layout, docx, pdf: await drawPdf(expected, layout) }
}

/** The PDF of a layout, which may differ from what a test expects. */
export function drawPdf({ document }: Expected, layout: Layout): Promise<Uint8Array> {
  const { title, author, issued } = document
  const metadata = { title, author, language: 'vi', ...(issued !== undefined && { issued }) } as const
  return renderPdf({ layout, fonts: tinos, metadata })
}

/** What is found wrong with a file, in English. */
export function found(
  format: FileToVerify['format'],
  bytes: Uint8Array,
  expected: Expected,
): readonly string[] {
  return verify([{ format, bytes }], expected).differences.map(
    difference => describeDifference(difference).en,
  )
}

const TYPEFACE = {
  regular: tinos.regular.postScriptName,
  bold: tinos.bold.postScriptName,
  italic: tinos.italic.postScriptName,
  boldItalic: tinos.boldItalic.postScriptName,
}

const SIGNS = SIGN_FACES.flatMap(face => tinos[face]?.postScriptName ?? [])
