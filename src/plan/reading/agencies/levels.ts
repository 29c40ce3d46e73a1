import type { Plan } from '../../model/plan.ts'
import { plain } from './name-words.ts'

const COMMUNE = /(?<!thi )(?:phuong|xa|thi tran|dac khu)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/u

/** Whether a plan is a commune’s: everybody else named in it belongs to a level above. */
export function isOfCommune({ issuer }: Plan): boolean {
  return issuer.jointly.length === 0 && COMMUNE.test(plain(issuer.name.join(' ')))
}

const MINISTRY =
  /^(?:sở|bộ(?! phận| đội| môn| chỉ huy)|tổng cục|chính phủ|thủ tướng)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu
const ABOVE =
  /(?:^|(?<!(?:[Xx]ã|[Pp]hường|[Tt]hị trấn)\s)(?<=\s))(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]rung ương|[Cc]hính phủ)(?:\s\p{Lu}[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]*){0,4}$/u

/** Whether a body belongs to a level above a commune by its name: “UBND thành phố”, “Sở Nội vụ”. */
export function isAboveCommune(name: string): boolean {
  return MINISTRY.test(name) || ABOVE.test(name)
}

/** What a task of a commune cannot be about: scopes and targets of other levels. */
export const SCOPES_ABOVE: readonly RegExp[] = [
  /(?:trong|tại)(?: nội bộ)?(?: các)? bộ, (?:cơ quan|ngành)(?:, (?:cơ quan|ngành|địa phương))*/giu,
  /(?:đối với|ở|tại) cấp (?:tỉnh|huyện|bộ|trung ương)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?![^.;]{0,200}cấp xã)/giu,
  /(?:bộ phận (?:tiếp nhận và trả kết quả|một cửa)|trung tâm phục vụ hành chính công)(?: của)? (?:tỉnh|thành phố|huyện|quận|thị xã)(?:,| và)(?: các)? (?:xã|phường|thị trấn|huyện)(?:, (?:xã|phường|thị trấn))*/giu,
]
