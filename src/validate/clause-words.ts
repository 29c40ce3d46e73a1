import type { Localized } from '../base/diagnostic.ts'

const DECREE = 'Nghị định 30/2020/NĐ-CP'
const DECREE_EN = 'Decree 30/2020/NĐ-CP'

/** Places in the Decree as rules name them: `PL I-I.II.7.b` is Appendix I, part I, section II, clause 7, point b. */
const PLACE = /^PL (I{1,2})(?:-(I{1,2}))?\.([IV]+)(?:\.(\d+))?(?:\.([a-zđ]))?$/

/**
 * The provisions a rule rests on, in the words officials cite them by: `điểm b khoản 7 Mục II Phần I Phụ lục I Nghị
 * định 30/2020/NĐ-CP`. What is no place in Decree 30 stays as the rule writes it.
 */
export function clauseWords(clause: string): Localized {
  const parts = clause.split('; ').map(part => placeWords(part))
  const [vi, en] = (['vi', 'en'] as const).map(language => parts.map(part => part[language]).join('; '))
  if (!/^(?:PL |Mẫu )/.test(clause)) return { vi: clause, en: clause }
  return { vi: `${vi} ${DECREE}`, en: `${en}, ${DECREE_EN}` }
}

function placeWords(part: string): Localized {
  const [, appendix, division, section, clause, point] = PLACE.exec(part) ?? []
  if (!appendix || !section) return { vi: part, en: part.replace('Mẫu', 'form').replace('Điều', 'Article') }
  const vi = [
    point && `điểm ${point}`,
    clause && `khoản ${clause}`,
    `Mục ${section}`,
    division && `Phần ${division}`,
    `Phụ lục ${appendix}`,
  ]
  const en = [
    point && `point ${point}`,
    clause && `clause ${clause}`,
    `section ${section}`,
    division && `part ${division}`,
    `Appendix ${appendix}`,
  ]
  return { vi: vi.filter(Boolean).join(' '), en: en.filter(Boolean).join(', ') }
}
