import { closingsOf, recipientTexts } from '../bundle/recipient-texts.ts'
import type { Rule } from '../rule.ts'

/** `TT Đảng ủy - TT HĐND phường`: bodies that begin alike; `Văn phòng HĐND - UBND` is one body, and `A; B` a group. */
const SAME_BEGINNING = /^(?<beginning>[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]+)(?=\s).*\s[-–—]\s(?=\k<beginning>\s)/iu

export const recipientAlone: Rule = {
  id: 'recipient-alone',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.II.9.d',
  title: {
    vi: 'Mỗi nơi nhận phải đứng riêng một dòng.',
    en: 'Every recipient must stand on a line of its own.',
  },
  why: {
    vi: 'Ở nơi nhận, mỗi cơ quan, đơn vị hoặc nhóm cùng loại ghi trên một dòng, đầu dòng có gạch đầu dòng.',
    en: 'Each body or group of one kind is a line of its own with a dash before it.',
  },
  help: {
    vi: 'Tách thành hai mục trong “recipients”.',
    en: 'Make two entries of it in “recipients”.',
  },
  applies: plan => closingsOf(plan).some(({ closing }) => closing.recipients !== undefined),
  *check({ plan }) {
    for (const placed of closingsOf(plan))
      for (const { at, text } of recipientTexts(plan, placed))
        if (SAME_BEGINNING.test(text))
          yield {
            at,
            message: {
              vi: `“${text}” gộp nhiều nơi nhận vào một dòng.`,
              en: `“${text}” puts several recipients on one line.`,
            },
          }
  },
}
