import type { Diagnostic, Outcome } from './base/diagnostic.ts'
import type { Format } from './base/formats.ts'
import { SIGN_FACES, type World } from './base/world.ts'
import { compose, composeSeparately, type SeparatePart } from './compose/compose.ts'
import type { FittedDocument } from './document/fitted.ts'
import type { Document } from './document/model.ts'
import type { FontSet } from './font/font.ts'
import { openFont } from './font/open-font.ts'
import type { TrueTypeFont } from './font/truetype-font.ts'
import { withAdvances } from './font/with-advances.ts'
import { type LayoutFinding, layoutFindings } from './layout/findings/findings.ts'
import type { MissingGlyph } from './layout/findings/missing-glyphs.ts'
import { type PageFinding, pageFindings } from './layout/findings/page-findings.ts'
import { fitDocument } from './layout/fit/fit.ts'
import { countsOf } from './layout/page.ts'
import { type LaidOut, layOut } from './layout/pages/layout.ts'
import { layoutDiagnostic } from './layout-diagnostic.ts'
import { buildId } from './mark/build-id.ts'
import { sealed } from './mark/seal.ts'
import type { ParsedPlan } from './plan/parsed-plan.ts'
import { officeProfile } from './profile/office-profile.ts'
import type { Profile } from './profile/profile.ts'
import { SIGN_WIDTHS } from './profile/signs.ts'
import { lacked, replacing, unprintable } from './unprintable.ts'
import { VerifyError } from './verify/difference.ts'
import type { FileToVerify, Verification } from './verify/verify.ts'

export { separateFiles } from './compose/compose.ts'
export { inspect } from './mark/inspect.ts'

/** The files of a plan, whole in memory. */
export interface Compiled {
  readonly files: readonly CompiledFile[]
  /** Words found again in every file when it was read back; absent when nothing was. */
  readonly verifiedWords?: number
}
export interface CompiledFile {
  readonly format: Format
  /** The part of the plan it holds, `quyet-dinh`, by which files are told apart; absent when it holds the whole. */
  readonly part?: string
  readonly bytes: Uint8Array
  /** What was built: the same in all files of the plan, or of the part. */
  readonly build: string
  /** Pages as laid out; only a PDF has them. */
  readonly pages?: number
  /** Of them those that are turned for a wide table, counted from 1 in the file, where others are not. */
  readonly turned?: readonly number[]
}

export interface ProduceOptions {
  readonly formats: readonly Format[]
  /** Whether each part of the plan gets files of its own. */
  readonly split?: boolean
  /** Whether the files are read back and compared with the document; they are unless told otherwise. */
  readonly verify?: boolean
}

/**
 * Makes the files of a plan; says which characters the typeface lacks, in whose place others stand, and what does not
 * come out well on the pages. One module for all the phases behind the plan, loaded at once; only the renderers wait
 * until they are asked for. Throws `VerifyError` when a file is not what it should be.
 */
export async function produce(
  { plan, source }: ParsedPlan,
  { formats, split = false, verify = true }: ProduceOptions,
  world: World,
): Promise<Required<Outcome<Compiled>>> {
  const profile = officeProfile(plan.style)
  const whole = compose(plan)
  const { fonts, lacking } = await openFonts(world, whole, profile)
  const printable = replacing(lacking, fonts)
  const files: CompiledFile[] = []
  const findings: (LayoutFinding | PageFinding)[] = []
  let words = 0
  const verifies = verify && formats.length > 0
  const parts: readonly SeparatePart[] = split ? composeSeparately(plan) : [{ document: whole }]
  for (const part of parts) {
    const composed = printable(part.document)
    const fitted = fitDocument(composed, profile, fonts)
    const input: RenderInput = { composed, fitted, layout: layOut(fitted, profile, fonts), profile, fonts }
    const made = await render(formats, input, part.name)
    if (verifies) words += await verifiedWords(made, input, source.file)
    files.push(...made)
    findings.push(...layoutFindings(fitted, profile, fonts), ...pageFindings(fitted, input.layout, profile))
  }
  const value = { files, ...(verifies && { verifiedWords: words }) }
  return {
    value,
    diagnostics: [...lacked(lacking, source), ...findings.map(finding => layoutDiagnostic(finding, source))],
  }
}

/** The characters of a plan that the typeface lacks, as `produce` says it. Throws what opening the fonts throws. */
export async function checkGlyphs(
  { plan, source }: ParsedPlan,
  world: World,
): Promise<readonly Diagnostic[]> {
  const { lacking } = await openFonts(world, compose(plan), officeProfile(plan.style))
  return lacked(lacking, source)
}

/** The files of one part, with the mark of the build they belong to. */
async function render(
  formats: readonly Format[],
  input: RenderInput,
  part: string | undefined,
): Promise<readonly CompiledFile[]> {
  if (formats.length === 0) return []
  const build = buildOf(input)
  const made: CompiledFile[] = []
  for (const format of formats) {
    const { bytes, ...file } = await RENDERERS[format](input, build)
    made.push({ ...file, bytes: sealed(format, bytes), build, ...(part !== undefined && { part }) })
  }
  return made
}

function buildOf({ fitted, profile, fonts }: Pick<FittedInput, 'fitted' | 'profile' | 'fonts'>): string {
  return buildId({ fitted, profile, typeface: typefaceOf(fonts), signs: signsOf(fonts) })
}

/**
 * Compares files with what a plan is made into, fitted and laid out anew; files of parts say which they are. Throws
 * what opening the fonts throws.
 */
export async function verifyFiles(
  { plan }: ParsedPlan,
  files: readonly FileToVerify[],
  world: World,
): Promise<Verification> {
  const profile = officeProfile(plan.style)
  const whole = compose(plan)
  const { fonts, lacking } = await openFonts(world, whole, profile)
  const printable = replacing(lacking, fonts)
  const parts: readonly SeparatePart[] = [{ document: whole }, ...composeSeparately(plan)]
  const verifications: Verification[] = []
  for (const { name, document } of parts) {
    const own = files.filter(({ part }) => part === name)
    if (own.length === 0) continue
    const composed = printable(document)
    const fitted = fitDocument(composed, profile, fonts)
    verifications.push(await readBack(own, { composed, fitted, profile, fonts }))
  }
  return {
    differences: verifications.flatMap(({ differences }) => differences),
    words: verifications.reduce((sum, { words }) => sum + words, 0),
  }
}

/** The words of the files of one part, found in each. Throws `VerifyError` when anything in them differs. */
async function verifiedWords(
  made: readonly CompiledFile[],
  input: RenderInput,
  plan: string,
): Promise<number> {
  const { differences, words } = await readBack(made, input)
  if (differences.length > 0) throw new VerifyError(plan, differences)
  return words
}

async function readBack(files: readonly FileToVerify[], input: FittedInput): Promise<Verification> {
  const { verify } = await import('./verify/verify.ts')
  const { composed, fitted, profile, fonts } = input
  const typeface = typefaceOf(fonts)
  const signs = signsOf(fonts)
  return verify(files, { document: fitted, composed, profile, typeface, signs, build: buildOf(input) })
}

/** PostScript names of the faces of signs. */
function signsOf(fonts: FontSet<TrueTypeFont>): readonly string[] {
  return SIGN_FACES.flatMap(face => fonts[face]?.postScriptName ?? [])
}

/** PostScript names of the faces of the typeface. */
function typefaceOf({ regular, bold, italic, boldItalic }: FontSet<TrueTypeFont>) {
  return {
    regular: regular.postScriptName,
    bold: bold.postScriptName,
    italic: italic.postScriptName,
    boldItalic: boldItalic.postScriptName,
  }
}

type FittedInput = Omit<RenderInput, 'layout'>
interface RenderInput {
  readonly composed: Document
  readonly fitted: FittedDocument
  readonly layout: LaidOut
  readonly profile: Profile
  readonly fonts: FontSet<TrueTypeFont>
}

type RenderedFile = Omit<CompiledFile, 'build' | 'part'>

/** One renderer for each format, loaded when it is asked for. */
const RENDERERS: Readonly<Record<Format, (input: RenderInput, build: string) => Promise<RenderedFile>>> = {
  async docx({ fitted, profile }, build) {
    const { renderDocx } = await import('./render/docx/render-docx.ts')
    return { format: 'docx', bytes: await renderDocx({ document: fitted, profile, build }) }
  },
  async pdf({ fitted, layout, fonts }, build) {
    const { renderPdf } = await import('./render/pdf/render-pdf.ts')
    const { title, author, issued, citation } = fitted
    const metadata = {
      title,
      author,
      language: 'vi',
      build,
      ...(issued !== undefined && { issued }),
      ...(citation !== undefined && { citation }),
    } as const
    return { format: 'pdf', bytes: await renderPdf({ layout, fonts, metadata }), ...countsOf(layout) }
  },
}

interface OpenedFonts {
  readonly fonts: FontSet<TrueTypeFont>
  /** What no face holds. */
  readonly lacking: readonly MissingGlyph[]
}

/** The typeface, and the faces of signs if the document has characters that the typeface lacks: most have none. */
async function openFonts(world: World, document: Document, profile: Profile): Promise<OpenedFonts> {
  const typeface = await openTypeface(world)
  const lacking = unprintable(document, profile, typeface)
  if (lacking.length === 0) return { fonts: typeface, lacking }
  const [enclosed, signs] = await Promise.all([world.readFont('enclosed'), world.readFont('signs')])
  const fonts = {
    ...typeface,
    enclosed: openFont('enclosed', enclosed),
    signs: withAdvances(openFont('signs', signs), SIGN_WIDTHS),
  }
  return { fonts, lacking: unprintable(document, profile, fonts) }
}

async function openTypeface(world: World): Promise<FontSet<TrueTypeFont>> {
  const [regular, bold, italic, boldItalic] = await Promise.all([
    world.readFont('regular'),
    world.readFont('bold'),
    world.readFont('italic'),
    world.readFont('boldItalic'),
  ])
  return {
    regular: openFont('regular', regular),
    bold: openFont('bold', bold),
    italic: openFont('italic', italic),
    boldItalic: openFont('boldItalic', boldItalic),
  }
}
