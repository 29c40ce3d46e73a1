/**
 * The two codes of Vietnamese before Unicode, as their letters look when they are read as Western ones: tables of
 * VNI-Windows and of TCVN 5712:1993 (TCVN3, “ABC”). Capitals with a tone have no code of their own in TCVN3: its fonts
 * for capitals show small letters as large ones.
 */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...inBothCases(
    `aù á aø à aû ả aõ ã aï ạ aê ă aé ắ aè ằ aú ẳ aü ẵ aë ặ aâ â aá ấ aà ầ aå ẩ aã ẫ aä ậ
    eù é eø è eû ẻ eõ ẽ eï ẹ eâ ê eá ế eà ề eå ể eã ễ eä ệ æ ỉ ó ĩ ò ị
    où ó oø ò oû ỏ oõ õ oï ọ oâ ô oá ố oà ồ oå ổ oã ỗ oä ộ ô ơ ôù ớ ôø ờ ôû ở ôõ ỡ ôï ợ
    uù ú uø ù uû ủ uõ ũ uï ụ ö ư öù ứ öø ừ öû ử öõ ữ öï ự yù ý yø ỳ yû ỷ yõ ỹ î ỵ ñ đ`,
  ),
])

export const TCVN3: ReadonlyMap<string, string> = new Map(
  pairs(
    `¡ Ă ¢ Â £ Ê ¤ Ô ¥ Ơ ¦ Ư § Đ ¨ ă © â ª ê « ô ¬ ơ \u00AD ư ® đ ¸ á µ à ¶ ả · ã ¹ ạ ¾ ắ » ằ ¼ ẳ ½ ẵ Æ ặ
    Ê ấ Ç ầ È ẩ É ẫ Ë ậ Ð é Ì è Î ẻ Ï ẽ Ñ ẹ Õ ế Ò ề Ó ể Ô ễ Ö ệ Ý í × ì Ø ỉ Ü ĩ Þ ị ã ó ß ò á ỏ â õ ä ọ
    è ố å ồ æ ổ ç ỗ é ộ í ớ ê ờ ë ở ì ỡ î ợ ó ú ï ù ñ ủ ò ũ ô ụ ø ứ õ ừ ö ử ÷ ữ ù ự ý ý ú ỳ û ỷ ü ỹ þ ỵ`,
  ),
)

function pairs(table: string): [string, string][] {
  const cells = table.trim().split(/\s+/)
  return cells.flatMap((code, index): [string, string][] =>
    index % 2 === 0 ? [[code, cells[index + 1] ?? '']] : [],
  )
}

/** Small, large, and a large letter with a small mark or the other way round: “Uûy” and “UÛy”. */
function inBothCases(table: string): [string, string][] {
  return pairs(table).flatMap(([code, letter]): [string, string][] => {
    const large = letter.toUpperCase()
    const [base = '', mark = ''] = code
    if (mark === '')
      return [
        [code, letter],
        [code.toUpperCase(), large],
      ]
    return [
      [code, letter],
      [base + mark.toUpperCase(), letter],
      [base.toUpperCase() + mark, large],
      [code.toUpperCase(), large],
    ]
  })
}
