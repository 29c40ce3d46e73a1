/** Whether an appendix is numbered as a form, which is none by its own name: `Mẫu số 03/HNMT`, `Biểu 01`, `01/BC`. */
export function isFormNumber(number: string): boolean {
  return /^(?:(?:biểu )?mẫu|biểu|phiếu|bảng|danh mục|danh sách)(?: biểu)?(?:\s|$)|^\d{1,3}\/\p{Lu}/iu.test(
    number,
  )
}
