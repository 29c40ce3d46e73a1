import type { Plan } from '../../plan/model/plan.ts'
import { isFiling } from '../../plan/phrases/recipient-lines.ts'
import { closingsOf, recipientTexts } from '../bundle/recipient-texts.ts'
import type { Rule } from '../rule.ts'

export const filingClerks: Rule = {
  id: 'filing-clerks',
  level: 'decree',
  severity: 'error',
  clause: 'PL I-I.II.9.d',
  title: {
    vi: 'Dòng “Lưu:” phải bắt đầu bằng VT, rồi đến đơn vị soạn thảo.',
    en: 'The line “Lưu:” must begin with VT, then the drafting unit.',
  },
  why: {
    vi: 'Bản gốc lưu tại văn thư cơ quan; “VT” đứng ngay sau “Lưu:”.',
    en: 'The original is kept by the clerks; “VT” stands right behind “Lưu:”.',
  },
  help: {
    vi: 'Viết “Lưu: VT, …”, hoặc bỏ dòng này và ghi đơn vị soạn thảo vào “filing”.',
    en: 'Write “Lưu: VT, …”, or drop the line and give the drafting unit as “filing”.',
  },
  applies: plan =>
    closingsOf(plan).some(placed => recipientTexts(plan, placed).some(({ text }) => isFiling(text))),
  *check({ plan }) {
    for (const placed of closingsOf(plan))
      for (const { at, text } of recipientTexts(plan, placed))
        if (isFiling(text) && !/^lưu\s*(?::\s*)?(?:VT(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])|văn thư)/iu.test(text))
          yield {
            at,
            message: { vi: `“${text}” chưa ghi VT ở đầu.`, en: `“${text}” does not begin with VT.` },
            ...(!isOfState(plan) && { severity: 'warning' }),
          }
  },
}

/** The Decree binds bodies of the state; those of the Party, unions and schools file by words of their own. */
function isOfState({ issuer }: Plan): boolean {
  return /ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|UBND|HĐND|chính phủ|^(?:bộ|sở|cục|chi cục|thanh tra) /iu.test(
    issuer.name.join(' '),
  )
}
