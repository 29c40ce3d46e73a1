import type { Rule } from '../rule.ts'
import { brokenPhrases } from '../texts/broken-phrases.ts'
import { LISTED_WORDS } from '../vocabulary/listed-words.ts'

export const commasKept: Rule = {
  id: 'commas-kept',
  level: 'practice',
  severity: 'warning',
  title: {
    vi: 'Giữa các từ liệt kê nên có dấu phẩy; dấu phẩy không nên cắt ngang một vế câu.',
    en: 'Listed words should have a comma between them, and no comma should cut a clause in two.',
  },
  why: {
    vi: 'Thiếu hoặc thừa dấu phẩy làm người đọc hiểu sai đối tượng của nhiệm vụ.',
    en: 'A comma missing or too many changes whom or what a task is about.',
  },
  help: { vi: 'Sửa lại dấu câu ở chỗ này.', en: 'Put the commas right here.' },
  *check({ plan }) {
    yield* brokenPhrases(plan, LISTED_WORDS)
  },
}
