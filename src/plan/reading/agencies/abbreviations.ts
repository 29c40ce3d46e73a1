/**
 * What abbreviations in names of agencies stand for, without marks and small. Only those with one meaning: “TT” may be
 * a center, a standing committee or a circular.
 */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['CBCC', 'can bo cong chuc'],
  ['CBCCVC', 'can bo cong chuc vien chuc'],
  ['HĐND', 'hoi dong nhan dan'],
  ['KSTTHC', 'kiem soat thu tuc hanh chinh'],
  ['LĐTBXH', 'lao dong thuong binh xa hoi'],
  ['MTTQ', 'mat tran to quoc'],
  ['PVHCC', 'phuc vu hanh chinh cong'],
  ['QLHC', 'quan ly hanh chinh'],
  ['TDP', 'to dan pho'],
  ['TNMT', 'tai nguyen moi truong'],
  ['TP', 'thanh pho'],
  ['TTHC', 'thu tuc hanh chinh'],
  ['TTPVHCC', 'trung tam phuc vu hanh chinh cong'],
  ['TTTT', 'thong tin truyen thong'],
  ['UBMTTQ', 'uy ban mat tran to quoc'],
  ['UBND', 'uy ban nhan dan'],
  ['VHTT', 'van hoa thong tin'],
  ['VHXH', 'van hoa xa hoi'],
  ['VP', 'van phong'],
])

/** Abbreviations that official texts mix freely with what they stand for. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['TTHC', 'thủ tục hành chính'],
  ['UBND', 'Ủy ban nhân dân'],
])

/** A name with its most usual abbreviations written out. */
export function writtenOut(name: string): string {
  return name.replace(/\p{Lu}{4}/gu, word => USUAL.get(word) ?? word)
}
