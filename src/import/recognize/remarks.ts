import type { Localized } from '../../base/diagnostic.ts'

/** What the owner of a file should know of its import. */
export interface Remark extends Localized {
  /**
   * `left-out`: words that are not in the plan; `guess`: what may be meant otherwise; `number`: numbers kept as they were
   * typed; `changed`: what the plan says in another way.
   */
  readonly kind: 'left-out' | 'guess' | 'number' | 'changed'
}

/** Gathers remarks while a document is recognised. */
export class Remarks {
  readonly all: Remark[] = []

  add(kind: Remark['kind'], vi: string, en: string): void {
    this.all.push({ kind, vi, en })
  }

  guess(vi: string, en: string): void {
    this.add('guess', vi, en)
  }

  leftOut(text: string, where: Localized): void {
    const words = text.replace(/\s+/g, ' ').trim()
    if (words === '') return
    this.add('left-out', `${where.vi}: “${words}”`, `${where.en}: “${words}”`)
  }
}

/** The first words of a text, to know it by. */
export function opening(text: string): string {
  const words = text.split(' ')
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : text
}
