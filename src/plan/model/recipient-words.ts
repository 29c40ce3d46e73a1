/** A recipient or addressee without the dash authors may write before it. */
export function withoutDash(text: string): string {
  return text.replace(/^[-–]\s*/u, '')
}

/** Whether a recipient stands for those an article names: “Như Điều 3”. */
export function isAsArticle(recipient: string): boolean {
  return /^như\s+điều(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu.test(recipient)
}

/** Whether a recipient stands for those the text is addressed to: “Như trên”. */
export function isAsAbove(recipient: string): boolean {
  return /^như\s+(?:trên|kính gửi)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu.test(recipient)
}

/** Whether a line among the recipients says where the text is filed: “Lưu: VT”. */
export function isFiling(recipient: string): boolean {
  return /^lưu\s*(?::|VT|văn thư)/iu.test(recipient)
}
