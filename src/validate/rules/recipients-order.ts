import { isAsAbove, isAsArticle, isFiling } from '../../plan/phrases/recipient-lines.ts'
import { closingsOf, recipientTexts } from '../bundle/recipient-texts.ts'
import type { Rule } from '../rule.ts'

export const recipientsOrder: Rule = {
  id: 'recipients-order',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.II.9.d; Mẫu 1.2',
  title: {
    vi: '“Như Điều …”, “Như trên” phải đứng đầu nơi nhận, “Lưu: VT, …” phải đứng cuối.',
    en: '“Như Điều …” and “Như trên” must come first among the recipients, “Lưu: VT, …” last.',
  },
  why: {
    vi: 'Nơi có trách nhiệm thi hành ghi trước, nơi nhận để biết ghi sau, dòng lưu ghi cuối cùng.',
    en: 'Those who must act come first, those who are informed after them, the file last.',
  },
  help: {
    vi: 'Đổi chỗ dòng này; không ghi thì kehoach tự thêm vào đúng chỗ.',
    en: 'Move the line; where it is left out, kehoach adds it in its place.',
  },
  applies: plan => closingsOf(plan).some(({ closing }) => closing.recipients !== undefined),
  *check({ plan }) {
    for (const placed of closingsOf(plan)) {
      const lines = recipientTexts(plan, placed)
      for (const [index, { at, text }] of lines.entries()) {
        const before = lines.slice(0, index)
        if ((isAsArticle(text) || isAsAbove(text)) && before.some(other => !isReference(other.text)))
          yield { at, message: { vi: `“${text}” phải đứng đầu.`, en: `“${text}” does not come first.` } }
        if (isFiling(text) && lines.slice(index + 1).some(other => !isFiling(other.text)))
          yield { at, message: { vi: `“${text}” phải đứng cuối.`, en: `“${text}” does not come last.` } }
      }
    }
  },
}

function isReference(text: string): boolean {
  return isAsArticle(text) || isAsAbove(text)
}
