import type { CommanderError } from 'commander'
import type { Localized } from '../base/diagnostic.ts'

/** What is wrong with a command line, in both languages; the parser itself speaks English only. */
export function explainCommandError({ code, message }: CommanderError): Localized {
  const subject = /'([^']*)'/.exec(message)?.[1] ?? ''
  const meant = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1]
  const { vi, en } = sentence(code, subject, message)
  return {
    vi: [vi, meant && `Có phải ý bạn là ${meant}?`, 'Xem: kehoach --help'].filter(Boolean).join(' '),
    en: [en, meant && `Did you mean ${meant}?`, 'See: kehoach --help'].filter(Boolean).join(' '),
  }
}

function sentence(code: string, subject: string, message: string): Localized {
  switch (code) {
    case 'commander.unknownOption':
      return { vi: `Không có tùy chọn “${subject}”.`, en: `There is no option “${subject}”.` }
    case 'commander.unknownCommand':
      return { vi: `Không có lệnh “${subject}”.`, en: `There is no command “${subject}”.` }
    case 'commander.missingArgument':
      return { vi: 'Chưa cho biết kế hoạch nào.', en: 'No plan is given.' }
    case 'commander.optionMissingArgument':
      return { vi: `Tùy chọn “${subject}” cần một giá trị.`, en: `The option “${subject}” needs a value.` }
    case 'commander.excessArguments':
      return {
        vi: `Lệnh “${subject}” không nhận nhiều đối số như vậy.`,
        en: `Too many arguments for “${subject}”.`,
      }
    default:
      return { vi: `Dòng lệnh không đúng: ${message}.`, en: `The command line is wrong: ${message}.` }
  }
}
