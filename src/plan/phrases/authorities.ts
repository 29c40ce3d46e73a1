import type { Phrase } from './phrase.ts'

/** For whom one signs (PL I-I.II.7.b): a body, a head, a head's order, by authorization; `Q` in the place of a head. */
export type Authority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q'

/** What says so; the full stop is forgotten now and then, where a word follows all the same. */
export const AUTHORITY_LEAD = /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.|(?:TM|KT|TL|TUQ)(?=\s))/iu

const SIGNED_FOR = /^(?<authority>TM|KT|TL|TUQ|Q)(?:\s*\.|(?=\s))\s*(?<whom>\S.*)$/iu

/** “KT. CHỦ TỊCH”. */
export const SIGNED_BY_AUTHORITY: Phrase<{ readonly authority: Authority; readonly whom: string }> = {
  write: ({ authority, whom }) => `${authority}. ${whom}`,
  read(text) {
    const { authority = '', whom } = SIGNED_FOR.exec(text.trim())?.groups ?? {}
    const known = AUTHORITIES.find(one => one === authority.toUpperCase())
    const isTyped = AUTHORITY_LEAD.test(text.trim())
    return known && whom && isTyped ? { authority: known, whom: whom.trim() } : undefined
  },
}

const AUTHORITIES: readonly Authority[] = ['TM', 'KT', 'TL', 'TUQ', 'Q']
