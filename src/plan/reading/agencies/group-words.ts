import { plain } from './name-words.ts'

/** Several bodies that are not named one by one: “các phòng chuyên môn”, “tất cả các phòng”, “công chức liên quan”. */
export function isGroupOfBodies(name: string): boolean {
  return /^(?:cac|nhung|moi|moi mot|toan the|toan bo|tat ca|truong (?:cac|khu pho|thon|to dan pho)|thu truong (?:cac|khu pho|thon|to dan pho)|lanh dao cac)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])|lien quan|chuyen mon/u.test(
    plain(name).trim(),
  )
}
