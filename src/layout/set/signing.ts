import type { Pt } from '../../base/units.ts'
import type { FittedDocument, FittedSpace } from '../../document/fitted.ts'
import type { SignaturePlace } from '../../document/model.ts'
import type { Profile } from '../../profile/profile.ts'
import type { PlacedField, StructureNode } from '../page.ts'
import type { StructureIds } from './structure.ts'
import { textArea } from './text-area.ts'

/** Where something stands: its corner and its size. */
type Place = Pick<PlacedField, 'x' | 'y' | 'width' | 'height'>

/** A place to sign, and the structure node that stands for it. */
export interface SetField {
  readonly field: PlacedField
  readonly node: StructureNode
}

/**
 * The places to sign in a room `width` wide, from its left edge and its foot: the signer's in the middle, the body's
 * over the left of it (PL I-I.II.7.d, II.8.a). A seal keeps its size, so it may reach over what stands beside the room.
 */
export function signingFields(
  { signing, height: room }: FittedSpace,
  width: Pt,
  { signer, body }: Profile['signing'],
  ids: StructureIds,
): readonly SetField[] {
  if (signing === undefined) return []
  const image = { width: Math.min(signer.width, width * signer.share), height: Math.min(signer.height, room) }
  const left = (width - image.width) / 2
  const middle = -room / 2
  const own = { ...image, x: left, y: middle - image.height / 2 }
  const seal = {
    x: left + image.width * body.overlap - body.size,
    y: middle - body.size / 2,
    width: body.size,
    height: body.size,
  }
  return [
    setField(signing.signer, own, ids),
    ...(signing.body === undefined ? [] : [setField(signing.body, seal, ids)]),
  ]
}

/** The place of the words of a signature on an attachment: in the top margin of its first page, ending at the right one. */
export function attachmentField(
  { attachmentSignature: place, sections }: FittedDocument,
  profile: Profile,
  ids: StructureIds,
): SetField | undefined {
  const [first] = sections
  if (place === undefined || first === undefined) return undefined
  const { width, height, fromTop } = profile.signing.attachment
  const area = textArea(profile, first)
  return setField(place, { x: area.left + area.width - width, y: fromTop, width, height }, ids)
}

function setField({ name, label }: SignaturePlace, place: Place, ids: StructureIds): SetField {
  const node = ids.node('Form')
  return { field: { type: 'field', ...place, name, label, owner: node.id }, node }
}
