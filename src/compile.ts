import { type Diagnostic, hasErrors, type Outcome } from './diagnostic.ts'
import type { FittedDocument } from './document/fitted.ts'
import type { FontSet } from './font/font.ts'
import type { TrueTypeFont } from './font/truetype-font.ts'
import type { Format } from './formats.ts'
import type { MissingGlyph } from './layout/missing-glyphs.ts'
import { type ParsedPlan, parsePlan } from './plan/parse-plan.ts'
import type { PlanSource } from './plan/plan-source.ts'
import type { Profile } from './profile/profile.ts'
import { type Coverage, type ValidateOptions, validate } from './validate/validate.ts'
import type { World } from './world.ts'

export interface CompileOptions extends ValidateOptions {
  /** The files to make, each once. */
  readonly formats: readonly Format[]
}

/** A plan that was read, what was found in it, and what was judged. */
export interface Checked extends Outcome<ParsedPlan> {
  readonly coverage: Coverage
}

/** The files of a plan, whole in memory. */
export interface Compiled {
  readonly files: readonly CompiledFile[]
}
export interface CompiledFile {
  readonly format: Format
  readonly bytes: Uint8Array
  /** Pages as laid out; only a PDF has them. */
  readonly pages?: number
}

/** Reads and judges a plan. Throws `ReadError`. */
export async function check(path: string, options: ValidateOptions, world: World): Promise<Checked> {
  const parsed = parsePlan(path, await world.readFile(path))
  if (!parsed.value) return { ...parsed, coverage: [] }
  const { diagnostics, coverage } = validate(parsed.value, options)
  return { value: parsed.value, diagnostics: [...parsed.diagnostics, ...diagnostics], coverage }
}

/**
 * Makes the files of a plan; none when it has errors. Nothing is written: the bytes are for the caller to store.
 * Throws `ReadError` for files and `FontError` for fonts that cannot be used.
 */
export async function compile(
  path: string,
  options: CompileOptions,
  world: World,
): Promise<Outcome<Compiled> & { readonly coverage: Coverage }> {
  const { value: parsed, diagnostics, coverage } = await check(path, options, world)
  if (!parsed || hasErrors(diagnostics)) return { diagnostics, coverage }

  // Loaded only now: checking a plan needs none of them.
  const { compose } = await import('./compose/compose.ts')
  const { missingGlyphs } = await import('./layout/missing-glyphs.ts')
  const { fitDocument } = await import('./layout/fit.ts')
  const { decree30: profile } = await import('./profile/decree30.ts')

  const document = compose(parsed.plan)
  const fonts = await openFonts(world)
  const missing = missingGlyphs(document, profile, fonts).map(glyph => missingGlyph(glyph, parsed.source))
  if (missing.length > 0) return { diagnostics: [...diagnostics, ...missing], coverage }

  const fitted = fitDocument(document, profile, fonts)
  const files: CompiledFile[] = []
  for (const format of options.formats) files.push(await RENDERERS[format]({ fitted, profile, fonts }))
  return { value: { files }, diagnostics, coverage }
}

interface RenderInput {
  readonly fitted: FittedDocument
  readonly profile: Profile
  readonly fonts: FontSet<TrueTypeFont>
}

/** One renderer for each format, loaded when it is asked for. */
const RENDERERS: Readonly<Record<Format, (input: RenderInput) => Promise<CompiledFile>>> = {
  async docx({ fitted, profile }) {
    const { renderDocx } = await import('./render/docx/render-docx.ts')
    return { format: 'docx', bytes: await renderDocx({ document: fitted, profile }) }
  },
  async pdf({ fitted, profile, fonts }) {
    const { layOut } = await import('./layout/layout.ts')
    const { renderPdf } = await import('./render/pdf/render-pdf.ts')
    const { title, author, issued } = fitted
    const metadata = { title, author, language: 'vi', ...(issued !== undefined && { issued }) } as const
    const layout = layOut(fitted, profile, fonts)
    return { format: 'pdf', bytes: await renderPdf({ layout, fonts, metadata }), pages: layout.pages.length }
  },
}

async function openFonts(world: World): Promise<FontSet<TrueTypeFont>> {
  const { openFont } = await import('./font/open-font.ts')
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

function missingGlyph({ character, source: path }: MissingGlyph, source: PlanSource): Diagnostic {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    code: 'font-missing-glyph',
    severity: 'error',
    message: {
      vi: `Phông chữ không có ký tự “${character}” (U+${code}).`,
      en: `The typeface has no “${character}” (U+${code}).`,
    },
    span: source.locateText(path ?? [], character),
    help: {
      vi: 'Thay bằng ký tự khác, hoặc dùng --font-dir với một phông chữ có ký tự này.',
      en: 'Use another character, or give a typeface that has it by --font-dir.',
    },
  }
}
