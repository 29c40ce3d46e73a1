import { isSignFace, SIGN_FACES } from '../../base/world.ts'
import type { Document, Inline, Text } from '../../document/model.ts'
import { withInlines } from '../../document/with-inlines.ts'
import type { FontSet } from '../../font/font.ts'
import { heldTexts } from '../../font/holding-face.ts'
import type { ParagraphStyle, Profile } from '../../profile/profile.ts'
import { faceOf } from './runs.ts'

/** A document in which signs that the typeface lacks are texts of their own, each with the face that holds it. */
export function withSigns(document: Document, profile: Profile, fonts: FontSet): Document {
  if (SIGN_FACES.every(face => fonts[face] === undefined)) return document
  return withInlines(document, (children, role) => {
    const parts = children.map(child => signsApart(child, profile.roles[role], fonts))
    return parts.every(part => part.length === 1) && parts.every(([part], at) => part === children[at])
      ? children
      : parts.flat()
  })
}

function signsApart(child: Inline, style: ParagraphStyle, fonts: FontSet): readonly Inline[] {
  if (child.type !== 'text') return [child]
  const face = faceOf(child.bold ?? style.bold, child.italic ?? style.italic)
  const held = heldTexts(child.text, face, fonts)
  if (held.every(part => part.face === face)) return [child]
  return held.map(
    (part): Text =>
      isSignFace(part.face)
        ? { ...child, text: part.text, sign: part.face, bold: false, italic: false }
        : { ...child, text: part.text },
  )
}
