import type { Localized } from '../../base/diagnostic.ts'
import type { Habit } from '../../plan/habits/habit.ts'
import { isProtected } from '../protected-keys.ts'
import type { Rule } from '../rule.ts'

export const typedByHabit: Rule = {
  id: 'typed-by-habit',
  level: 'hygiene',
  severity: 'info',
  fixable: true,
  title: {
    vi: 'Những gì kehoach tự viết thì không cần gõ: gõ rồi thì chỉ in một lần.',
    en: 'What kehoach writes need not be typed: where it is, it is printed once.',
  },
  why: {
    vi: 'Số thứ tự, tên loại, “Kính gửi:”, “Nơi nhận:” do kehoach viết; chữ gõ theo thói quen được nhận ra để không in hai lần.',
    en: 'Numbers, the type, “Kính gửi:”, “Nơi nhận:” are written by kehoach; what is typed by habit is recognised, so that it is not printed twice.',
  },
  help: {
    vi: 'Không phải sửa gì; validate --fix bỏ phần gõ thừa khỏi tệp.',
    en: 'Nothing need be done; validate --fix takes it out of the file.',
  },
  *check({ habits }) {
    for (const habit of habits) {
      const { kind, at, given, range, fix } = habit
      const mayBeMended = fix !== undefined && kind !== 'own-number' && kind !== 'capitals'
      const message = messageOf(habit)
      yield {
        at,
        given,
        range,
        message,
        ...(mayBeMended && !isProtected(at) ? { fix } : { help: NOTHING_TO_DO }),
      }
    }
  },
}

const NOTHING_TO_DO: Localized = {
  vi: 'Không phải sửa gì nếu đúng ý.',
  en: 'Nothing need be done if this is what is meant.',
}

function typedIn({ given, range: [start, end] }: Habit): string {
  return given.slice(start, end).replaceAll('*', '').trim()
}

function isPrintedAsTyped(habit: Habit): boolean {
  const typed = typedIn(habit)
  // A table shows numbers without their full stop.
  return [typed, typed.replace(/\.$/, '')].some(number => habit.printed.startsWith(`${number} `))
}

function messageOf(habit: Habit): Localized {
  const typed = typedIn(habit)
  const printed = excerpt(habit.printed)
  switch (habit.kind) {
    case 'number':
      return isPrintedAsTyped(habit)
        ? {
            vi: 'Số thứ tự gõ ở đây không in thêm lần nữa: kehoach tự đánh đúng số ấy.',
            en: 'The number typed here is not printed again: it is the one kehoach gives.',
          }
        : {
            vi: `“${typed}” gõ ở đây là số kehoach tự đánh; in ra “${printed}”.`,
            en: `“${typed}” typed here is the number kehoach gives; printed is “${printed}”.`,
          }
    case 'own-number':
      return {
        vi: 'In ra số thứ tự gõ ở đây, thay cho số kehoach tự đánh.',
        en: 'The number typed here is printed, in place of the one kehoach gives.',
      }
    case 'lines':
      return {
        vi: `Mỗi quyền hạn, chức vụ in một dòng: “${printed}”.`,
        en: `Each authority and office is printed on a line of its own: “${printed}”.`,
      }
    case 'capitals':
      return {
        vi: `“${typed}” gõ chữ hoa; in ra “${printed}”, chỗ nào thể thức cần chữ hoa thì kehoach tự viết hoa.`,
        en: `“${typed}” is typed in capitals; printed is “${printed}”, in capitals only where the form has them.`,
      }
    case 'agencies':
      return {
        vi: `“${typed}” là các mã cơ quan đã khai; in ra tên của từng cơ quan, như khi viết ${printed}.`,
        en: `“${typed}” are ids of declared agencies; the name of each is printed, as for ${printed}.`,
      }
    case 'type':
    case 'symbol':
    case 'words':
      return habit.printed === habit.given
        ? {
            vi: `“${typed}” do kehoach tự viết, nên không in thêm.`,
            en: `“${typed}” is written by kehoach, and not printed again.`,
          }
        : {
            vi: `“${wordsOf(habit)}” do kehoach tự viết; phần còn lại in “${printed}”.`,
            en: `“${wordsOf(habit)}” is written by kehoach; of the rest “${printed}” is printed.`,
          }
  }
}

/** Without the letter that only becomes a capital. */
function wordsOf({ given, range: [start, end], fix = '' }: Habit): string {
  return given.slice(start, end - fix.length).trim()
}

const LONGEST = 50

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s\S*$/, '')}…`
}
