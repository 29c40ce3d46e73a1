import type { DeadlinePart } from '../../../../src/plan/reading/deadlines/deadline.ts'
import type { PlainDate } from '../../../../src/plan/reading/deadlines/plain-date.ts'

/** What a deadline was understood to say, for people to read. */
export function meaningText(text: string, parts: readonly DeadlinePart[]): string {
  if (parts.length === 0) return 'nothing'
  return parts.map(part => sentence(part, text)).join(' + ')
}

function sentence(part: DeadlinePart, text: string): string {
  switch (part.kind) {
    case 'interval':
      return [
        part.from ? `from ${dateText(part.from)}` : '',
        part.to ? `to ${dateText(part.to)}` : '',
        part.yearAssumed ? '(year of the plan)' : '',
      ]
        .filter(piece => piece !== '')
        .join(' ')
    case 'recurrence':
      return [
        part.every ? `every ${part.every}` : 'regularly',
        part.month === undefined ? '' : `, month ${part.month}`,
        part.day === undefined ? '' : `, day ${part.day}`,
      ].join('')
    case 'conditional':
      return `on condition “${part.on}”`
    case 'impossible':
      return `impossible ${part.what} “${text.slice(part.start, part.end)}”`
    case 'unknown':
      return `? “${text.slice(part.start, part.end)}”`
    case 'clock':
      return 'at a time of day'
    default:
      return part.kind
  }
}

function dateText({ year, month, day }: PlainDate): string {
  return [year, month, day].map(value => String(value).padStart(2, '0')).join('-')
}
