import { cm, mm } from '../../src/base/units.ts'
import type { ParagraphRole } from '../../src/document/model.ts'
import type { MarkStyle, ParagraphStyle, Profile } from '../../src/profile/profile.ts'

const plain: ParagraphStyle = {
  size: 14,
  bold: false,
  italic: false,
  align: 'left',
  left: 0,
  firstLine: 0,
  before: 0,
  after: 0,
  lineSpacing: 1,
  keepWithNext: false,
  keepLines: false,
  balanced: false,
}
const centred: ParagraphStyle = { ...plain, align: 'center', bold: true, keepWithNext: true, keepLines: true }
const head: ParagraphStyle = { ...centred, size: 13 }
const prose: ParagraphStyle = {
  ...plain,
  align: 'justify',
  firstLine: cm(1.27),
  before: 3,
  after: 3,
  lineSpacing: 1.1,
}
const cell: ParagraphStyle = { ...plain, size: 13 }

const roles: Readonly<Record<ParagraphRole, ParagraphStyle>> = {
  parentBody: { ...head, bold: false },
  issuer: head,
  nation: head,
  motto: { ...head, size: 14 },
  number: { ...head, bold: false },
  letterSubject: { ...head, bold: false },
  placeDate: { ...head, bold: false, italic: true },
  documentType: { ...centred, before: 12 },
  subject: centred,
  attachment: { ...centred, bold: false, italic: true },
  appendixLabel: centred,
  appendixTitle: { ...centred, after: 4 },
  sender: centred,
  addresseesHeading: { ...centred, bold: false },
  addresseesLead: { ...plain, left: cm(3), keepWithNext: true },
  addressee: { ...plain, left: cm(5), firstLine: -9 },
  divisionLabel: { ...centred, before: 5 },
  divisionTitle: centred,
  majorHeading: { ...prose, bold: true, keepWithNext: true },
  heading: { ...prose, bold: true, left: cm(0.5), keepWithNext: true },
  authority: { ...centred, before: 12, after: 6 },
  basis: { ...prose, italic: true },
  enacting: { ...centred, before: 6, after: 6 },
  articleTitle: { ...prose, bold: true, keepWithNext: true },
  article: { ...prose, keepWithNext: true },
  clause: prose,
  point: prose,
  item: { ...prose, left: cm(2), firstLine: -cm(0.6) },
  body: prose,
  recipientsHeading: { ...plain, size: 12, bold: true, italic: true, keepWithNext: true },
  recipientGroup: { ...plain, size: 11, keepWithNext: true },
  recipient: { ...plain, size: 11, keepLines: true },
  signTitle: centred,
  signOffice: { ...centred, size: 13 },
  lastAddressee: prose,
  signerName: { ...centred, keepWithNext: false },
  jointSignTitle: { ...centred, keepWithNext: false },
  jointSignOffice: { ...centred, keepWithNext: false },
  jointSignerName: { ...centred, keepWithNext: false },
  tableHeader: { ...cell, bold: true, align: 'center', before: 2, after: 2 },
  tableNumber: { ...cell, align: 'center' },
  tableGroup: { ...cell, bold: true, keepWithNext: true },
  tableText: { ...cell, align: 'justify', before: 1, after: 1 },
  tableRagged: cell,
  tableFact: cell,
  tableShort: { ...cell, align: 'center' },
  tableAmount: { ...cell, align: 'right' },
  tableTitle: { ...cell, align: 'center' },
  tableUnit: { ...cell, align: 'right' },
  tableRemark: { ...cell, italic: true },
  footnote: { ...plain, size: 10, align: 'justify' },
}

const rule = { share: 0.4, weight: 0.75, height: 2, before: 2, after: 6 }

const mark: MarkStyle = {
  size: 13,
  bold: true,
  color: 'C00000',
  widths: {},
  padding: 5,
  height: mm(8),
  weight: 0.75,
  before: 6,
  after: 3,
}

/** A complete profile with a different value wherever the renderer could mix two up. */
export const testProfile: Profile = {
  id: 'test',
  font: 'Times New Roman',
  page: {
    width: mm(210),
    height: mm(297),
    margins: {
      portrait: { top: mm(20), right: mm(15), bottom: mm(21), left: mm(30) },
      landscape: { top: mm(25), right: mm(18), bottom: mm(19), left: mm(32) },
    },
    partMargins: {},
  },
  pageNumber: { size: 13, fromTop: mm(10), hideOnFirst: true },
  roles,
  rules: {
    issuer: rule,
    motto: { ...rule, share: 1 },
    subject: { ...rule, after: 12 },
    attachment: { ...rule, weight: 0.5, height: 4 },
  },
  marks: {
    urgency: { ...mark, widths: { KHẨN: mm(20) } },
    secrecy: { ...mark, size: 14, color: '00B050' },
    circulation: { ...mark, color: '000000', before: 0, after: 7, height: mm(9) },
    draft: { ...mark, bold: false, weight: 1.5 },
  },
  columns: { letterhead: [0.4, 0.6], signatures: 'equal', closing: [0.45, 0.55] },
  columnGap: 5,
  spaces: { signature: mm(25), belowLetterhead: 9, aboveClosing: 5, belowSignatures: 11 },
  signing: {
    signer: { width: mm(48), height: mm(20), share: 0.5 },
    body: { size: mm(34), overlap: 0.25 },
    attachment: { width: mm(65), height: mm(8), fromTop: mm(8) },
  },
  table: {
    border: 0.5,
    cellMargin: 5.4,
    cellTop: 3,
    oneLine: 100,
    justifyFrom: 150,
    splitRowsOver: 0.3,
    after: 7,
    comfort: { lines: 3, width: mm(45) },
  },
  notes: { separator: mm(50), weight: 0.75 },
}
