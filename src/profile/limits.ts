import { cm, mm } from '../base/units.ts'
import type { ParagraphRole } from '../document/model.ts'

/** The range the Decree allows for one number of a profile, in the profile's own unit, ends included. */
export interface Limit {
  /** Path of the number in the profile. */
  readonly at: string
  readonly min: number
  readonly max: number
  /** The clause, such as `PL I-I.I.3`. */
  readonly clause: string
}

/** A number the Decree leaves open, and the reason for ours. */
export interface Choice {
  readonly at: string
  readonly reason: string
}

/** Allowed ranges of Decree 30/2020/NĐ-CP for the numbers of a profile. Landscape pages only have the Decree's sample. */
export const decree30Limits: readonly Limit[] = [
  { at: 'page.width', min: mm(210), max: mm(210), clause: 'PL I-I.I.1' },
  { at: 'page.height', min: mm(297), max: mm(297), clause: 'PL I-I.I.1' },
  { at: 'page.margins.portrait.top', min: mm(20), max: mm(25), clause: 'PL I-I.I.3' },
  { at: 'page.margins.portrait.bottom', min: mm(20), max: mm(25), clause: 'PL I-I.I.3' },
  { at: 'page.margins.portrait.left', min: mm(30), max: mm(35), clause: 'PL I-I.I.3' },
  { at: 'page.margins.portrait.right', min: mm(15), max: mm(20), clause: 'PL I-I.I.3' },
  { at: 'pageNumber.size', min: 13, max: 14, clause: 'PL I-I.I.7' },
  { at: 'roles.nation.size', min: 12, max: 13, clause: 'PL I-I.II.1.a' },
  { at: 'roles.parentBody.size', min: 12, max: 13, clause: 'PL I-I.II.2' },
  { at: 'roles.issuer.size', min: 12, max: 13, clause: 'PL I-I.II.2' },
  { at: 'roles.number.size', min: 13, max: 13, clause: 'PL I-I.II.3' },
  { at: 'roles.letterSubject.size', min: 12, max: 13, clause: 'PL I-I.II.5.b' },
  { at: 'roles.motto.size', min: 13, max: 14, clause: 'PL I-I.II.1.b' },
  { at: 'roles.placeDate.size', min: 13, max: 14, clause: 'PL I-I.II.4' },
  { at: 'roles.placeDateLong.size', min: 13, max: 14, clause: 'PL I-I.II.4' },
  { at: 'roles.documentType.size', min: 13, max: 14, clause: 'PL I-I.II.5' },
  { at: 'roles.subject.size', min: 13, max: 14, clause: 'PL I-I.II.5.b' },
  { at: 'roles.basis.size', min: 13, max: 14, clause: 'PL I-I.II.6.a' },
  { at: 'roles.articleTitle.size', min: 13, max: 14, clause: 'PL I-I.II.6.đ' },
  { at: 'roles.article.size', min: 13, max: 14, clause: 'PL I-I.II.6.đ' },
  { at: 'roles.clause.size', min: 13, max: 14, clause: 'PL I-I.II.6.đ' },
  { at: 'roles.point.size', min: 13, max: 14, clause: 'PL I-I.II.6.đ' },
  { at: 'roles.divisionLabel.size', min: 13, max: 14, clause: 'PL I-I.II.6.đ' },
  { at: 'roles.divisionTitle.size', min: 13, max: 14, clause: 'PL I-I.II.6.đ' },
  { at: 'roles.majorHeading.size', min: 13, max: 14, clause: 'PL I-I.V.6.b' },
  { at: 'roles.heading.size', min: 13, max: 14, clause: 'PL I-I.V.6.b' },
  { at: 'roles.item.size', min: 13, max: 14, clause: 'PL I-I.II.6.e' },
  { at: 'roles.body.size', min: 13, max: 14, clause: 'PL I-I.II.6.e' },
  { at: 'roles.signTitle.size', min: 13, max: 14, clause: 'PL I-I.II.7.đ' },
  { at: 'roles.signOffice.size', min: 13, max: 14, clause: 'PL I-I.II.7.đ' },
  { at: 'roles.signerName.size', min: 13, max: 14, clause: 'PL I-I.II.7.đ' },
  { at: 'roles.attachment.size', min: 13, max: 14, clause: 'PL I-I.III.1.c' },
  { at: 'roles.appendixLabel.size', min: 14, max: 14, clause: 'PL I-I.III.1.b' },
  { at: 'roles.appendixTitle.size', min: 13, max: 14, clause: 'PL I-I.III.1.b' },
  { at: 'roles.sender.size', min: 13, max: 14, clause: 'Mẫu 1.6' },
  { at: 'roles.addresseesHeading.size', min: 13, max: 14, clause: 'PL I-I.II.9.d' },
  { at: 'roles.addresseesLead.size', min: 13, max: 14, clause: 'PL I-I.II.9.d' },
  { at: 'roles.addressee.size', min: 13, max: 14, clause: 'PL I-I.II.9.d' },
  { at: 'roles.lastAddressee.size', min: 13, max: 14, clause: 'PL I-I.II.9.d' },
  { at: 'roles.jointSignTitle.size', min: 13, max: 14, clause: 'PL I-I.II.7.đ' },
  { at: 'roles.jointSignOffice.size', min: 13, max: 14, clause: 'PL I-I.II.7.đ' },
  { at: 'roles.jointSignerName.size', min: 13, max: 14, clause: 'PL I-I.II.7.đ' },
  { at: 'roles.recipientsHeading.size', min: 12, max: 12, clause: 'PL I-I.II.9.d' },
  { at: 'roles.recipientGroup.size', min: 11, max: 11, clause: 'PL I-I.II.9.d' },
  { at: 'roles.recipient.size', min: 11, max: 11, clause: 'PL I-I.II.9.d' },
  ...(
    [
      'basis',
      'majorHeading',
      'heading',
      'item',
      'articleTitle',
      'article',
      'clause',
      'point',
      'body',
    ] as const
  ).flatMap(bodyText),
  { at: 'marks.urgency.size', min: 13, max: 14, clause: 'PL I-I.III.2.b' },
  { at: 'marks.urgency.height', min: mm(8), max: mm(8), clause: 'PL I-I.III.2.b' },
  { at: 'marks.urgency.widths.KHẨN', min: mm(20), max: mm(20), clause: 'PL I-I.III.2.b' },
  { at: 'marks.urgency.widths.THƯỢNG KHẨN', min: mm(40), max: mm(40), clause: 'PL I-I.III.2.b' },
  { at: 'marks.urgency.widths.HỎA TỐC', min: mm(30), max: mm(30), clause: 'PL I-I.III.2.b' },
  { at: 'marks.circulation.size', min: 13, max: 14, clause: 'PL I-I.III.2.c' },
  { at: 'signing.body.overlap', min: 1 / 3, max: 1 / 3, clause: 'PL I-I.II.8.a' },
  { at: 'rules.issuer.share', min: 1 / 3, max: 1 / 2, clause: 'PL I-I.II.2.b' },
  { at: 'rules.motto.share', min: 1, max: 1, clause: 'PL I-I.II.1.b' },
  { at: 'rules.subject.share', min: 1 / 3, max: 1 / 2, clause: 'PL I-I.II.5.b' },
]

/** Indent and spacing of running text. */
function bodyText(role: ParagraphRole): readonly Limit[] {
  const clause = 'PL I-I.II.6.e'
  return [
    { at: `roles.${role}.firstLine`, min: cm(1), max: cm(1.27), clause },
    { at: `roles.${role}.after`, min: 6, max: Number.POSITIVE_INFINITY, clause },
    { at: `roles.${role}.lineSpacing`, min: 1, max: 1.5, clause },
  ]
}

/** Numbers on which the Decree is silent; a key names one number or a whole group of them. */
export const decree30Choices: readonly Choice[] = [
  {
    at: 'page.margins.landscape',
    reason: "The Decree's own landscape sample, its bottom margin widened to 20 mm.",
  },
  { at: 'pageNumber.fromTop', reason: 'Header distance of the Decree’s Word models.' },
  { at: 'roles.*.before', reason: 'Blank lines of the models in PL III, as space before.' },
  { at: 'roles.*.after', reason: 'Lines of the form stand close; the models use single spacing.' },
  { at: 'roles.*.lineSpacing', reason: 'Single, as in the models of PL III.' },
  { at: 'roles.*.firstLine', reason: 'Only running text is indented.' },
  {
    at: 'roles.addressee',
    reason: 'The dashes stand below the colon of “Kính gửi:” (PL I-I.II.9.d); the rest is as body text.',
  },
  { at: 'roles.*.left', reason: 'Text fills the page; only addressees stand further in, to look centred.' },
  { at: 'roles.authority.size', reason: '14 pt in the models of PL III; no rule in the text.' },
  { at: 'roles.enacting.size', reason: '14 pt in the models of PL III; no rule in the text.' },
  ...(['Label', 'LabelCentered', 'Centered', 'Right', 'Field', 'NotesHeading', 'Note'] as const).map(
    part => ({ at: `roles.form${part}.size`, reason: 'Forms to fill in are not regulated.' }),
  ),
  { at: 'roles.signHint.size', reason: 'What to write where one signs on a form; not regulated.' },
  { at: 'blank', reason: 'Dots as far apart and as large as Word sets full stops of 14 pt.' },
  { at: 'roles.tableHeader.size', reason: 'Tables are not regulated; the smaller body size.' },
  { at: 'roles.tableNumber.size', reason: 'As the table header.' },
  { at: 'roles.tableGroup.size', reason: 'As the table header.' },
  { at: 'roles.tableText.size', reason: 'As the table header.' },
  { at: 'roles.tableRagged.size', reason: 'As the table header.' },
  { at: 'roles.tableFact.size', reason: 'As the table header.' },
  { at: 'roles.tableShort.size', reason: 'As the table header.' },
  { at: 'roles.tableAmount.size', reason: 'As the table header.' },
  { at: 'roles.tableTitle.size', reason: 'As the table header.' },
  { at: 'roles.tableUnit.size', reason: 'As the table header.' },
  { at: 'roles.tableRemark.size', reason: 'Remarks under a table are smaller than what they explain.' },
  { at: 'roles.footnote.size', reason: 'Footnotes are not regulated; the size of Word’s own notes.' },
  { at: 'rules.attachment.share', reason: 'Short in the models; no length given, so as under a subject.' },
  { at: 'rules.*.weight', reason: 'A solid line; no thickness given.' },
  { at: 'rules.*.height', reason: 'Room for the line alone.' },
  { at: 'rules.*.before', reason: 'Clear of the letters’ descenders.' },
  { at: 'rules.*.after', reason: 'Room before what follows.' },
  { at: 'marks.*.size', reason: 'The size of the other marks.' },
  {
    at: 'marks.*.height',
    reason: 'Stamps for secrecy follow their own rules; as tall as those for urgency.',
  },
  { at: 'marks.*.weight', reason: 'A single line; no thickness given.' },
  { at: 'marks.*.padding', reason: 'The room the Decree’s widths leave beside the words for urgency.' },
  { at: 'marks.*.before', reason: 'Clear of the text above, as symbol and date are of theirs.' },
  { at: 'marks.*.after', reason: 'Above the letterhead, clear of it; below it nothing follows.' },
  { at: 'columns', reason: 'Widths of the letterhead and signature tables in the models of PL III.' },
  {
    at: 'columnGap',
    reason: 'More than the space between words; the nation’s line leaves no more beside a long number.',
  },
  { at: 'spaces.aboveClosing', reason: 'The gap between paragraphs, once more.' },
  {
    at: 'spaces.belowLetterhead',
    reason: 'Stands for the blank line between the head of a letter and “Kính gửi”.',
  },
  { at: 'spaces.belowSignatures', reason: 'Parts the recipients from the names above them.' },
  {
    at: 'signing.signer',
    reason:
      'The place of the signature (PL I-I.II.7.d) has no size given; it lies in the room above the name.',
  },
  {
    at: 'signing.body.size',
    reason:
      'The seal in its real size (PL I-I.II.8.a), which other rules give; 36 mm holds those of local bodies.',
  },
  {
    at: 'signing.attachment',
    reason: 'Two lines of the 10 pt text (PL I-I.III.1.d) in the top margin; no size of the place given.',
  },
  { at: 'spaces.signature', reason: 'Room for a signature and a 36 mm seal over a third of it.' },
  {
    at: 'table.oneLine',
    reason:
      'A deadline in words, such as “Trước ngày 15/7/2026”, fills about 36 mm; longer entries read well over lines.',
  },
  {
    at: 'table.justifyFrom',
    reason:
      'Some nine syllables: with fewer on a line, justified words stand further apart than is pleasant.',
  },
  {
    at: 'table.splitRowsOver',
    reason:
      'A shorter row is read better in one piece, and moved whole leaves two fifths of a page free at most.',
  },
  {
    at: 'table',
    reason: 'Tables are not regulated; Word’s own border and cell margin, the gap of paragraphs.',
  },
  { at: 'notes', reason: 'Footnotes are not regulated; Word’s own separator.' },
]
