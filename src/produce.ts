import { compose } from './compose/compose.ts'
import type { Diagnostic, Outcome } from './diagnostic.ts'
import type { FittedDocument } from './document/fitted.ts'
import type { FontSet } from './font/font.ts'
import { openFont } from './font/open-font.ts'
import type { TrueTypeFont } from './font/truetype-font.ts'
import type { Format } from './formats.ts'
import { type LayoutFinding, layoutFindings } from './layout/findings.ts'
import { fitDocument } from './layout/fit.ts'
import { layOut } from './layout/layout.ts'
import { type MissingGlyph, missingGlyphs } from './layout/missing-glyphs.ts'
import type { ParsedPlan } from './plan/parse-plan.ts'
import type { PlanSource } from './plan/yaml/plan-source.ts'
import { decree30 } from './profile/decree30.ts'
import type { Profile } from './profile/profile.ts'
import type { World } from './world.ts'

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

/**
 * Makes the files of a well-formed plan, or says which characters the typeface lacks; warns of tables that have too little
 * room. One module for all the phases
 * behind the plan, loaded at once; only the renderers wait until they are asked for.
 */
export async function produce(
  { plan, source }: ParsedPlan,
  formats: readonly Format[],
  world: World,
): Promise<Outcome<Compiled>> {
  const document = compose(plan)
  const fonts = await openFonts(world)
  const missing = missingGlyphs(document, decree30, fonts).map(glyph => missingGlyph(glyph, source))
  if (missing.length > 0) return { diagnostics: missing }
  const fitted = fitDocument(document, decree30, fonts)
  const files: CompiledFile[] = []
  for (const format of formats) files.push(await RENDERERS[format]({ fitted, profile: decree30, fonts }))
  const findings = layoutFindings(fitted, decree30, fonts)
  return { value: { files }, diagnostics: findings.map(finding => tooNarrow(finding, source)) }
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
    const { renderPdf } = await import('./render/pdf/render-pdf.ts')
    const { title, author, issued } = fitted
    const metadata = { title, author, language: 'vi', ...(issued !== undefined && { issued }) } as const
    const layout = layOut(fitted, profile, fonts)
    return { format: 'pdf', bytes: await renderPdf({ layout, fonts, metadata }), pages: layout.pages.length }
  },
}

async function openFonts(world: World): Promise<FontSet<TrueTypeFont>> {
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

const NARROW_HELP = {
  vi: 'Bớt cột, đặt lại bề rộng cột, hoặc để trang ngang.',
  en: 'Use fewer columns, give other widths, or turn the page.',
}

function tooNarrow(finding: LayoutFinding, source: PlanSource): Diagnostic {
  const { code, at } = finding
  const common = { code, severity: 'warning', span: source.locate(at), help: NARROW_HELP } as const
  if (finding.code === 'word-broken') {
    const { word } = finding
    return {
      ...common,
      message: {
        vi: `Cột quá hẹp: “${word}” bị ngắt giữa chữ.`,
        en: `The column is too narrow: “${word}” is broken between its letters.`,
      },
    }
  }
  const [wanted, width] = [inMillimetres(finding.wanted), inMillimetres(finding.width)]
  return {
    ...common,
    message: {
      vi: `Bảng rộng hơn trang: cột này còn ${width} mm thay vì ${wanted} mm.`,
      en: `The table is wider than the page: this column gets ${width} mm, not ${wanted} mm.`,
    },
  }
}

function inMillimetres(length: number): number {
  return Math.round((length * 25.4) / 72)
}
