import { type Part, partOf } from './citation.ts'
import { beginsTitle } from './cited-title.ts'

const OF = /\s{0,3},?\s{1,3}của\s{1,3}/uy
/** A word of a name, with what may stand before it. */
const WORD =
  /(?<before>\s{1,3}|, (?=Chủ nhiệm|Thể thao)| [-–] )?(?<word>[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d&./]*[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d])/uy
/** Words that no name of a body has in it. */
const OUTSIDE = new Set(
  'trên tại theo để trong nhằm có được đã thì là gồm cho với từ đến do đối khi ngày số này nêu kèm như mà bằng thay làm thực triển tổ chỉ yêu giao về hết đảm vẫn bị sẽ đang nhưng nếu cũng'.split(
    ' ',
  ),
)
/** Behind “và” a body may go on: “Bộ Giáo dục và Đào tạo”; another text begins with its type. */
const ANOTHER_BODY = /^\s(?!Nghị |Thông tư|Quyết |Chỉ thị|Luật |Bộ luật|Pháp lệnh|Kế hoạch|Công văn)\p{Lu}/u
/** No name of a body has more words. */
const LONGEST = 20

/** Reads “của” and the body that issued a text; undefined when there is none. */
export function readIssuer(text: string, at: number): Part | undefined {
  OF.lastIndex = at
  if (!OF.test(text)) return undefined
  const start = OF.lastIndex
  let end = start
  for (let count = 0; count < LONGEST; count += 1) {
    const next = nextWord(text, end)
    if (next === undefined || (count > 0 && beginsTitle(text, end))) break
    if (next.word === 'và' && !ANOTHER_BODY.test(text.slice(next.end, next.end + 12))) break
    if (OUTSIDE.has(next.word)) break
    end = next.end
  }
  return end === start ? undefined : partOf(text, start, end)
}

function nextWord(text: string, at: number): { readonly word: string; readonly end: number } | undefined {
  WORD.lastIndex = at
  const word = WORD.exec(text)?.groups?.word
  return word === undefined ? undefined : { word, end: WORD.lastIndex }
}
