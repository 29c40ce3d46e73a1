import { typedDate } from '../../plan/habits/heading-habits.ts'
import { sameSpelling } from '../../plan/language/keys/spelling.ts'
import type { Finding, Rule } from '../rule.ts'

/** The name of a commune behind its kind. */
const COMMUNE = /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:xã|phường|thị trấn|đặc khu)\s+(?<name>\S.*)/iu

export const placeAgrees: Rule = {
  id: 'place-agrees',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.II.4.a',
  title: {
    vi: 'Địa danh ghi trên văn bản của cấp xã phải là tên xã, phường, thị trấn, đặc khu ấy.',
    en: 'The place on a text of a commune must be the name of that commune.',
  },
  why: {
    vi: 'Địa danh là tên gọi chính thức của đơn vị hành chính nơi cơ quan ban hành đóng trụ sở.',
    en: 'The place is the official name of the unit where the issuing body has its seat.',
  },
  help: { vi: 'Sửa “place”, hoặc tên cơ quan trong “name”.', en: 'Correct “place”, or “name”.' },
  applies: ({ issuer }) => communeOf(issuer.name) !== undefined || typedDate(issuer.place) !== undefined,
  *check({ plan: { issuer } }) {
    const typed = typedDate(issuer.place)
    if (typed) return yield dateTyped(issuer.place, typed.start)
    const commune = communeOf(issuer.name)
    if (commune === undefined || sameSpelling(commune) === sameSpelling(issuer.place)) return
    yield {
      at: ['issuer', 'place'],
      message: {
        vi: `Địa danh là “${issuer.place}”, còn cơ quan ban hành ở “${commune}”.`,
        en: `The place is “${issuer.place}”, but the issuing body is of “${commune}”.`,
      },
    }
  },
}

function dateTyped(place: string, start: number): Finding {
  const date = place.slice(start).replace(/^[\s,;]+/, '')
  return {
    at: ['issuer', 'place'],
    message: {
      vi: `In ra hai lần ngày: “${place}” rồi ngày kehoach viết; “${date}” không phải là địa danh.`,
      en: `Two dates are printed: “${place}” and the date kehoach writes; “${date}” is no part of a place.`,
    },
    help: {
      vi: 'Chỉ ghi địa danh ở đây; ngày ghi ở “date”.',
      en: 'Give the place alone here; the date belongs at “date”.',
    },
  }
}

function communeOf(name: readonly string[]): string | undefined {
  return COMMUNE.exec(name.join(' '))?.groups?.name
}
