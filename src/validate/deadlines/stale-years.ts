/** A year in a text; offsets are those of the text. */
export interface StaleYear {
  readonly year: number
  readonly start: number
  readonly end: number
}

const YEAR = /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])năm\s+(?<year>20\d{2})(?!\d|\s*[-–]\s*20)/giu

/** Before a year that is meant: a law's, a date's, a beginning or what is compared with. */
const MEANT =
  /(?:(?:Luật|Pháp lệnh|Hiến pháp)\s[^,;]*|tháng\s+\d{1,2}\s+|(?:từ|đến|hết|so với|sau|trước|của)\s+(?:cuối\s+|đầu\s+)?)$/u

/** Words of a sentence that looks back. */
const LOOKS_BACK =
  /tổng kết|quyết toán|chuyển nguồn|kết dư|còn dư|chưa sử dụng|so với|năm trước|xếp loại|chỉ số|công bố|kết quả (?:thực hiện )?năm/iu

/** A number with its symbol: the year behind it is that of the text it names. */
const SYMBOL = /\d\s*\/\s*(?:\d{4}\/)?\p{Lu}{2,}/u

/** The years before a year that stand in a text without need: what looks back, or names another text, may hold one. */
export function staleYears(text: string, before: number): readonly StaleYear[] {
  if (!/20\d{2}/.test(text)) return []
  return sentencesOf(text).flatMap(({ sentence, offset }) => {
    if (LOOKS_BACK.test(sentence)) return []
    const named = SYMBOL.exec(sentence)?.index ?? sentence.length
    return [...sentence.slice(0, named).matchAll(YEAR)].flatMap(({ index, 0: whole, groups }) => {
      const year = Number(groups?.year)
      const lead = sentence.slice(Math.max(0, index - LEAD), index)
      if (year >= before || MEANT.test(lead)) return []
      return [{ year, start: offset + index, end: offset + index + whole.length }]
    })
  })
}

/** So much text before a year says whose it is. */
const LEAD = 120

/** The sentences of a text, and where each starts; clauses behind semicolons count as sentences. */
export function sentencesOf(text: string): readonly { readonly sentence: string; readonly offset: number }[] {
  return [...text.matchAll(/(?:[^.;\n]|[.;](?!\s))+/gu)].map(({ 0: sentence, index: offset }) => ({
    sentence,
    offset,
  }))
}
