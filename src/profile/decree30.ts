import { cm, mm, wholeTwips } from '../base/units.ts'
import type { ParagraphRole } from '../document/model.ts'
import type { MarkStyle, ParagraphStyle, Profile, RuleStyle } from './profile.ts'

/** Body text of PL I-I.II.6.e, from which the other roles differ. */
const text: ParagraphStyle = {
  size: 14,
  bold: false,
  italic: false,
  align: 'justify',
  left: 0,
  firstLine: cm(1.27),
  before: 0,
  after: 6,
  lineSpacing: 1,
  keepWithNext: false,
  keepLines: false,
  balanced: false,
}

/** A line of the form itself: centred, whole, not left behind at the foot of a page. */
const line: ParagraphStyle = {
  ...text,
  align: 'center',
  firstLine: 0,
  after: 0,
  keepWithNext: true,
  keepLines: true,
}

/** A line of the signature and recipients block, which is kept whole by its columns. */
const closing: ParagraphStyle = { ...line, keepWithNext: false }

/** Text in a table's cell; the space above it is the cell's own. */
const cell: ParagraphStyle = { ...text, size: 13, firstLine: 0, after: 2 }

/** Where “Kính gửi:” stands on a line of its own, so that it looks centred with most addressees below it. */
const LEAD = cm(3.5)
/** From there to a dash in the middle below the colon, and from the dash to the words after it, in type of 14 pt. */
const UNDER_COLON = 49.6
const DASH = 8.15

/** Where the dashes of addressees stand, for their size of type. */
export function addresseeIndent(size: number): Pick<ParagraphStyle, 'left' | 'firstLine'> {
  const dash = wholeTwips((DASH * size) / 14)
  return { left: LEAD + wholeTwips((UNDER_COLON * size) / 14) + dash, firstLine: -dash }
}

const addressee: ParagraphStyle = { ...text, align: 'left', ...addresseeIndent(text.size) }

const formNote: ParagraphStyle = { ...text, size: 12, firstLine: 0, after: 0 }

/** Each role with the provision its size, weight and place come from; see `limits.ts` for the allowed ranges. */
const roles: Readonly<Record<ParagraphRole, ParagraphStyle>> = {
  // PL I-I.II.2
  parentBody: { ...closing, size: 13, balanced: true },
  issuer: { ...closing, size: 13, bold: true, balanced: true },
  // PL I-I.II.1
  nation: { ...closing, size: 13, bold: true },
  motto: { ...closing, size: 14, bold: true },
  // PL I-I.II.3
  number: { ...closing, size: 13, before: 6 },
  // PL I-I.II.5.b
  letterSubject: { ...closing, size: 12, before: 6, balanced: true },
  // PL I-I.II.4
  placeDate: { ...closing, size: 14, italic: true, before: 6 },
  // The least type allowed, for “Thành phố Hồ Chí Minh, ngày 19 tháng 11 năm 2025” to stand on one line.
  placeDateLong: { ...closing, size: 13, italic: true, before: 6 },
  // PL I-I.II.5
  documentType: { ...line, size: 14, bold: true, before: 18 },
  subject: { ...line, size: 14, bold: true, balanced: true },
  // Mẫu 1.3, the line under an attached text's subject
  attachment: { ...line, size: 14, italic: true, balanced: true },
  // PL I-I.III.1
  appendixLabel: { ...line, size: 14, bold: true },
  appendixTitle: { ...line, size: 14, bold: true, balanced: true },
  // Forms to fill in are not regulated; as the forms of PL V and of circulars
  formLabel: { ...line, size: 13, italic: true, align: 'right', after: 6 },
  formLabelCentered: { ...line, size: 14, bold: true, after: 6 },
  formCentered: { ...line, size: 14, before: 6, after: 6 },
  formRight: { ...line, size: 14, align: 'right', after: 6 },
  formField: { ...text, align: 'left', firstLine: 0 },
  formNotesHeading: { ...formNote, bold: true, italic: true, align: 'left', before: 12, keepWithNext: true },
  formNote,
  // PL I-I.II.9.d; the dashes stand below the colon of “Kính gửi:”
  sender: { ...line, size: 14, bold: true, before: 6, after: 6, balanced: true },
  addresseesHeading: { ...line, size: 14, before: 6, after: 12 },
  addresseesLead: { ...line, size: 14, align: 'left', left: LEAD, before: 6, after: 6 },
  addressee,
  lastAddressee: { ...addressee, after: 12 },
  // PL III, Mẫu 1.2 and 1.3
  authority: { ...line, size: 14, bold: true, before: 14, after: 12, balanced: true },
  enacting: { ...line, size: 14, bold: true, before: 6, after: 6 },
  // PL I-I.II.6.a
  basis: { ...text, size: 14, italic: true },
  // PL I-I.II.6.đ
  divisionLabel: { ...line, size: 14, bold: true, before: 6 },
  divisionTitle: { ...line, size: 14, bold: true, after: 6, balanced: true },
  // PL I-I.V, row 6.b
  majorHeading: { ...text, bold: true, align: 'left', keepWithNext: true },
  heading: { ...text, bold: true, keepWithNext: true },
  item: { ...text },
  articleTitle: { ...text, bold: true, keepWithNext: true },
  article: { ...text },
  clause: { ...text },
  point: { ...text },
  // PL I-I.II.6.e
  body: { ...text },
  // PL I-I.II.9.d
  recipientsHeading: { ...closing, size: 12, bold: true, italic: true, align: 'left' },
  recipientGroup: { ...closing, size: 11, align: 'left' },
  recipient: { ...closing, size: 11, align: 'left' },
  // PL I-I.II.7.đ
  signTitle: { ...closing, size: 14, bold: true, balanced: true },
  signOffice: { ...closing, size: 14, bold: true, balanced: true },
  signHint: { ...closing, size: 13, italic: true },
  signerName: { ...closing, size: 14, bold: true },
  jointSignTitle: { ...closing, size: 13, bold: true, balanced: true },
  jointSignOffice: { ...closing, size: 13, bold: true, balanced: true },
  jointSignerName: { ...closing, size: 13, bold: true },
  // Tables are not regulated beyond the body's sizes (PL I-I.I.2, PL I-I.II.6.e)
  tableHeader: { ...cell, bold: true, align: 'center', balanced: true },
  tableNumber: { ...cell, align: 'center' },
  tableGroup: { ...cell, bold: true, align: 'left' },
  tableText: { ...cell },
  tableRagged: { ...cell, align: 'left' },
  tableFact: { ...cell, align: 'left' },
  tableShort: { ...cell, align: 'center' },
  tableAmount: { ...cell, align: 'right' },
  tableTitle: { ...line, size: 13, bold: true, before: 6, after: 3, balanced: true },
  tableUnit: { ...line, size: 13, italic: true, align: 'right', after: 3 },
  tableRemark: { ...cell, size: 12, italic: true, before: 3, after: 6 },
  footnote: { ...text, size: 10, firstLine: 0, after: 0 },
}

const rule: RuleStyle = { share: 0.4, weight: 0.75, height: 2, before: 2.5, after: 0 }

/** A mark as tall as the stamps it stands for (PL I-I.III.2.b). */
const mark: MarkStyle = {
  size: 13,
  bold: true,
  color: '000000',
  widths: {},
  padding: 6,
  height: mm(8),
  weight: 0.75,
  before: 6,
  after: 0,
}
const RED = 'FF0000'

/** The layout numbers of Decree 30/2020/NĐ-CP, Appendix I: our choice inside its ranges, in points. */
export const decree30: Profile = {
  id: 'nd-30-2020',
  font: 'Times New Roman', // PL I-I.I.4
  page: {
    width: mm(210), // PL I-I.I.1
    height: mm(297),
    margins: {
      portrait: { top: mm(20), right: mm(15), bottom: mm(20), left: mm(30) }, // PL I-I.I.3
      landscape: { top: mm(20), right: mm(15), bottom: mm(20), left: mm(30) }, // Decree's landscape sample
    },
    partMargins: {},
  },
  pageNumber: { size: 14, fromTop: mm(10), hideOnFirst: true }, // PL I-I.I.7
  roles,
  rules: {
    issuer: rule, // PL I-I.II.2.b: one third to one half of the text
    motto: { ...rule, share: 1 }, // PL I-I.II.1.b: as long as the text
    subject: { ...rule, after: 14 }, // PL I-I.II.5.b
    attachment: { ...rule, after: 12 }, // Mẫu 1.3
  },
  marks: {
    // PL I-I.III.2.b
    urgency: { ...mark, color: RED, widths: { KHẨN: mm(20), 'THƯỢNG KHẨN': mm(40), 'HỎA TỐC': mm(30) } },
    secrecy: { ...mark, color: RED }, // PL I-I.III.2.a
    circulation: { ...mark, before: 0, after: 6 }, // PL I-I.III.2.c
    draft: mark,
  },
  columns: { letterhead: [0.38, 0.62], signatures: 'equal', closing: [0.45, 0.55], fields: 'equal' },
  columnGap: mm(1.5),
  spaces: { signature: 72, belowLetterhead: 10, aboveClosing: 6, belowSignatures: 12 },
  signing: {
    signer: { width: mm(50), height: mm(25), share: 0.6 }, // PL I-I.II.7.d
    body: { size: mm(36), overlap: 1 / 3 }, // PL I-I.II.8.a; round seals of local bodies are no larger
    // PL I-I.II.8.b, III.1.d: two lines of 10 pt, number and symbol, and the time of signing
    attachment: { width: mm(70), height: mm(9), fromTop: mm(9) },
  },
  table: {
    border: 0.5,
    cellMargin: mm(1.9),
    cellTop: 2,
    oneLine: mm(36),
    justifyFrom: mm(55),
    splitRowsOver: 0.4,
    after: 6,
    comfort: { lines: 3, width: mm(50) },
  },
  blank: { gap: 3, step: 3.5, weight: 0.9 },
  notes: { separator: mm(50), weight: 0.5 },
}
