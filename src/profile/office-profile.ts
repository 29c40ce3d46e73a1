import { mm } from '../base/units.ts'
import { addresseeIndent, decree30 } from './decree30.ts'
import { decree30Limits, type Limit } from './limits.ts'
import type { Margins, ParagraphStyle, Profile } from './profile.ts'

/** What an office has chosen, as plans give it: sizes and spacing in points, lengths in millimetres. */
export interface OfficeStyle {
  readonly textSize?: number | undefined
  readonly tableTextSize?: number | undefined
  readonly firstLine?: number | undefined
  readonly paragraphSpacing?: number | undefined
  readonly lineSpacing?: number | undefined
  readonly margins: { readonly [side in keyof Margins]?: number | undefined }
}

const LIMITS: ReadonlyMap<string, Limit> = new Map(decree30Limits.map(limit => [limit.at, limit]))

/** The profile of the Decree with an office's choices in it. */
export function officeProfile(style: OfficeStyle): Profile {
  const margins = officeMargins(style.margins)
  const roles = Object.fromEntries(
    Object.entries(decree30.roles).map(([role, own]) => [role, officeRole(role, own, style)]),
  )
  return {
    ...decree30,
    page: {
      ...decree30.page,
      margins: {
        portrait: { ...decree30.page.margins.portrait, ...margins },
        landscape: { ...decree30.page.margins.landscape, ...margins },
      },
    },
    pageNumber: { ...decree30.pageNumber, size: moved('pageNumber', decree30.pageNumber.size, style) },
    roles: { ...decree30.roles, ...roles },
  }
}

function officeMargins(margins: OfficeStyle['margins']): Partial<Margins> {
  return Object.fromEntries(
    Object.entries(margins).flatMap(([side, length]) => (length === undefined ? [] : [[side, mm(length)]])),
  )
}

function officeRole(role: string, own: ParagraphStyle, style: OfficeStyle): ParagraphStyle {
  if (TABLE_ROLES.has(role)) return { ...own, size: own.size + tableChange(style) }
  const size = moved(`roles.${role}`, own.size, style)
  const isRunning = LIMITS.has(`roles.${role}.firstLine`)
  return {
    ...own,
    size,
    ...(isRunning && {
      firstLine: style.firstLine === undefined ? own.firstLine : mm(style.firstLine),
      after: style.paragraphSpacing ?? own.after,
      lineSpacing: style.lineSpacing ?? own.lineSpacing,
    }),
    ...((role === 'addressee' || role === 'lastAddressee') && addresseeIndent(size)),
  }
}

/** Roles without a range of their own that are as large as running text. */
const AS_TEXT: ReadonlySet<string> = new Set(['roles.authority', 'roles.enacting'])
const TABLE_ROLES: ReadonlySet<string> = new Set(
  Object.keys(decree30.roles).filter(role => role.startsWith('table')),
)

/** Sizes grow and shrink together, each within its range (note to the table of PL I-I.V). */
function moved(at: string, size: number, { textSize = decree30.roles.body.size }: OfficeStyle): number {
  const change = textSize - decree30.roles.body.size
  const limit = LIMITS.get(`${at}.size`)
  if (limit) return Math.min(limit.max, Math.max(limit.min, size + change))
  return AS_TEXT.has(at) ? size + change : size
}

function tableChange({ tableTextSize = decree30.roles.tableText.size }: OfficeStyle): number {
  return tableTextSize - decree30.roles.tableText.size
}

/** A choice with the range the Decree allows for it, in the unit of plans. */
export interface StyleLimit {
  /** Path below `style`. */
  readonly at: readonly string[]
  readonly value: number
  readonly min: number
  readonly max: number
  readonly unit: 'pt' | 'mm' | ''
  readonly clause: string
}

/** The choices the Decree sets ranges for. */
export function styleLimits(style: OfficeStyle): readonly StyleLimit[] {
  const { textSize, firstLine, paragraphSpacing, lineSpacing, margins } = style
  return [
    limited(['textSize'], textSize, 'roles.body.size', 'pt'),
    limited(['firstLine'], firstLine, 'roles.body.firstLine', 'mm'),
    limited(['paragraphSpacing'], paragraphSpacing, 'roles.body.after', 'pt'),
    limited(['lineSpacing'], lineSpacing, 'roles.body.lineSpacing', ''),
    ...(['top', 'bottom', 'left', 'right'] as const).map(side =>
      limited(['margins', side], margins[side], `page.margins.portrait.${side}`, 'mm'),
    ),
  ].filter(limit => limit !== undefined)
}

function limited(
  at: readonly string[],
  value: number | undefined,
  number: string,
  unit: StyleLimit['unit'],
): StyleLimit | undefined {
  const limit = LIMITS.get(number)
  if (value === undefined || !limit) return undefined
  const scale = unit === 'mm' ? 25.4 / 72 : 1
  const [min, max] = [limit.min, limit.max].map(length => Math.round(length * scale * 10) / 10)
  return { at, value, min: min ?? 0, max: max ?? 0, unit, clause: limit.clause }
}
