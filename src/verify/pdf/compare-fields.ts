import type { FittedColumnsCell, FittedDocument, FittedSpace } from '../../document/fitted.ts'
import type { SignaturePlace } from '../../document/model.ts'
import { pageGeometry } from '../../profile/page-geometry.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Differences } from '../difference.ts'
import type { ExpectedText } from '../expected-texts.ts'
import { sectionAt } from '../section-at.ts'
import { FILE, pagePlace, WHAT } from '../wording.ts'
import type { DrawnLine, DrawnText } from './drawn-lines.ts'
import type { LineMetrics } from './fonts.ts'
import type { PdfPage } from './pdf-facts.ts'
import type { PdfField } from './signature-fields.ts'

/** A field's rectangle is written to the thousandth, text beside it less so. */
const TOLERANCE = 0.5

export interface FieldsInput {
  readonly document: FittedDocument
  readonly profile: Profile
  readonly pages: readonly PdfPage[]
  readonly fields: readonly PdfField[]
  readonly wanted: readonly ExpectedText[]
  readonly drawn: ReadonlyMap<ExpectedText, DrawnText>
  readonly metrics: (line: DrawnLine) => LineMetrics | undefined
}

/** Where a field must stand; only its sides, where no text is beside it. */
interface Wanted {
  readonly place: SignaturePlace
  readonly left: number
  readonly width: number
  readonly height: number
  /** Height of its middle on the page, and that page. */
  readonly middle?: number
  readonly page?: number
}

/**
 * Compares the signature fields: those of the document and no others, empty, each in the middle of the room to sign or
 * over the left of that; and that nothing else lies on a page.
 */
export function compareFields(differences: Differences, input: FieldsInput): void {
  const { fields, pages } = input
  const wanted = wantedFields(input)
  const names = wanted.map(({ place }) => `${place.name}: ${place.label}`).sort()
  const found = fields.filter(({ isSignature, isFilled }) => isSignature && !isFilled)
  differences.same(
    FILE,
    WHAT.fields,
    names.join(', '),
    found
      .map(({ name, label }) => `${name}: ${label}`)
      .sort()
      .join(', '),
  )
  const known = new Set(fields.map(({ object }) => object))
  for (const [index, { annotations, object }] of pages.entries()) {
    const own = fields.filter(({ page }) => page === object).length
    differences.same(
      pagePlace(index),
      WHAT.annotations,
      own,
      annotations.filter(one => known.has(one)).length,
    )
    differences.same(pagePlace(index), WHAT.annotations, 0, annotations.filter(one => !known.has(one)).length)
  }
  for (const one of wanted) {
    const field = fields.find(({ name }) => name === one.place.name)
    if (field) comparePlace(differences, one, field, pages)
  }
}

function comparePlace(
  differences: Differences,
  wanted: Wanted,
  field: PdfField,
  pages: readonly PdfPage[],
): void {
  const { left, width, height, middle, page } = wanted
  const about = {
    vi: `${WHAT.fieldPlace.vi} ${wanted.place.name}`,
    en: `${WHAT.fieldPlace.en} ${wanted.place.name}`,
  }
  const found = [
    field.left,
    field.right - field.left,
    field.top - field.bottom,
    (field.top + field.bottom) / 2,
  ]
  const must = [left, width, height, middle ?? found[3] ?? 0]
  const at = pages.findIndex(({ object }) => object === field.page)
  if (page !== undefined) differences.same(FILE, about, page + 1, at + 1)
  if (must.some((length, index) => Math.abs(length - (found[index] ?? 0)) > TOLERANCE))
    differences.same(FILE, about, told(must), told(found))
}

function told(lengths: readonly number[]): string {
  return lengths.map(length => Math.round(length * 10) / 10).join(' ')
}

function wantedFields(input: FieldsInput): readonly Wanted[] {
  const { document, profile } = input
  const inText = document.sections.flatMap((pages, section) =>
    pages.blocks.flatMap((columns, block) => {
      if (columns.type !== 'columns') return []
      const { left } = pageGeometry(profile, pages).margins
      return columns.rows.flatMap(row => fieldsInRow(row, { section, block, left }, columns.widths, input))
    }),
  )
  return [...onAttachment(document, profile), ...inText]
}

/** The place of the words of a signature on an attachment: in the top margin of its first page, at the right one. */
function onAttachment(document: FittedDocument, profile: Profile): readonly Wanted[] {
  const place = document.attachmentSignature
  if (!place) return []
  const { width, height, fromTop } = profile.signing.attachment
  const paper = pageGeometry(profile, sectionAt(document, 0))
  const left = paper.width - paper.margins.right - width
  return [{ place, left, width, height, middle: paper.height - fromTop - height / 2, page: 0 }]
}

function fieldsInRow(
  row: readonly FittedColumnsCell[],
  { section, block, left }: { readonly section: number; readonly block: number; readonly left: number },
  widths: readonly number[],
  input: FieldsInput,
): readonly Wanted[] {
  let from = left
  return row.flatMap((cell, column) => {
    const room = { left: from, width: widths[column] ?? 0 }
    from += room.width
    return cell.flatMap((item, index) =>
      item.type === 'space'
        ? inSpace(item, room, textBelow(input, { section, block }, cell, index), input)
        : [],
    )
  })
}

/** The text right below a space in its cell, as it is drawn. */
function textBelow(
  { wanted, drawn }: FieldsInput,
  { section, block }: { readonly section: number; readonly block: number },
  cell: FittedColumnsCell,
  index: number,
): DrawnText | undefined {
  const below = cell[index + 1]
  if (below?.type !== 'paragraph') return undefined
  const words = below.children.map(child => (child.type === 'text' ? child.text : '')).join('')
  const found = wanted.filter(
    ({ place, text, role }) =>
      place.section === section && place.block === block && role === below.role && text === words,
  )
  return found.length === 1 && found[0] ? drawn.get(found[0]) : undefined
}

/** The signer's field is in the middle of the room, the seal reaches over its left (PL I-I.II.7.d, II.8.a). */
function inSpace(
  { signing, height: room }: FittedSpace,
  { left, width }: { readonly left: number; readonly width: number },
  below: DrawnText | undefined,
  { profile: { signing: style }, metrics }: FieldsInput,
): readonly Wanted[] {
  if (!signing) return []
  const { signer, body } = style
  const image = { width: Math.min(signer.width, width * signer.share), height: Math.min(signer.height, room) }
  const line = below?.lines[0]
  const ascent = line ? (metrics(line)?.ascent ?? 0) * (below?.wanted.size ?? 0) : 0
  const where = line ? { page: line.page, middle: line.baseline + ascent + room / 2 } : {}
  const from = left + (width - image.width) / 2
  const own = { place: signing.signer, left: from, ...image, ...where }
  if (!signing.body) return [own]
  const seal = { left: from + image.width * body.overlap - body.size, width: body.size, height: body.size }
  return [own, { place: signing.body, ...seal, ...where }]
}
