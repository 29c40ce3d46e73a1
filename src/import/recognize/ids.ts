import { plainSpelling } from '../../plan/language/keys/spelling.ts'

const MOST_LENGTH = 24

/** What something is called by in a plan: its first words in plain letters, joined by dashes. */
export function idOf(name: string, otherwise: string): string {
  const words = plainSpelling(name)
    .split(/[^a-z\d]+/)
    .filter(word => word !== '')
  let id = ''
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`
    if (longer.length > MOST_LENGTH && id !== '') break
    id = longer
  }
  return id === '' || /^\d/.test(id) ? otherwise : id.slice(0, MOST_LENGTH)
}
