import type { Inline } from '../../document/model.ts'
import type { MarkStyle, ParagraphStyle } from '../../profile/profile.ts'

/** How a mark's word is set inside its box. */
export function markTextStyle({ size, bold }: MarkStyle): ParagraphStyle {
  return { ...PLAIN, size, bold }
}

/** A mark's word as the content of a paragraph. */
export function markText({ text }: { readonly text: string }): readonly Inline[] {
  return [{ type: 'text', text }]
}

const PLAIN = {
  italic: false,
  align: 'center',
  left: 0,
  firstLine: 0,
  before: 0,
  after: 0,
  lineSpacing: 1,
  keepWithNext: false,
  keepLines: true,
  balanced: false,
} as const
