import type { ExpectedText } from '../expected-texts.ts'

/** The id of the style a paragraph must be in; part of what documents and macros rely on. */
export function styleIdOf({ type, role }: Pick<ExpectedText, 'type' | 'role'>): string {
  return `KH${PREFIXES[type]}${role.charAt(0).toUpperCase()}${role.slice(1)}`
}

const PREFIXES = { paragraph: '', mark: 'Mark', rule: 'Rule' } as const

export const PAGE_NUMBER_STYLE = 'KHPageNumber'
/** A paragraph that stands only where Word demands one. */
export const FILLER_STYLE = 'KHFiller'
