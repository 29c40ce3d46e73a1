import type { Rule } from '../rule.ts'
import { abbreviationIntroduced } from './abbreviation-introduced.ts'
import { agencyDeclared } from './agency-declared.ts'
import { agencyIsAgency } from './agency-is-agency.ts'
import { agencyKnown } from './agency-known.ts'
import { agencyLevel } from './agency-level.ts'
import { agencyNotified } from './agency-notified.ts'
import { agencySpelling } from './agency-spelling.ts'
import { amountReadable } from './amount-readable.ts'
import { amountWords } from './amount-words.ts'
import { appendixCited } from './appendix-cited.ts'
import { appendixNumber } from './appendix-number.ts'
import { appendixParent } from './appendix-parent.ts'
import { appendixParentNamed } from './appendix-parent-named.ts'
import { articleCited } from './article-cited.ts'
import { articlesTitled } from './articles-titled.ts'
import { attachedPlanIssued } from './attached-plan-issued.ts'
import { attachedTextUnsigned } from './attached-text-unsigned.ts'
import { attachmentAgrees } from './attachment-agrees.ts'
import { attachmentDate } from './attachment-date.ts'
import { attachmentGiven } from './attachment-given.ts'
import { authorityNamesIssuer } from './authority-names-issuer.ts'
import { authoritySignature } from './authority-signature.ts'
import { basisAmended } from './basis-amended.ts'
import { basisClosing } from './basis-closing.ts'
import { basisCore } from './basis-core.ts'
import { basisForm } from './basis-form.ts'
import { basisInForce } from './basis-in-force.ts'
import { basisInRegister } from './basis-in-register.ts'
import { basisLapses } from './basis-lapses.ts'
import { basisOrder } from './basis-order.ts'
import { basisRepeated } from './basis-repeated.ts'
import { blanksWhenFinal } from './blanks-when-final.ts'
import { bracketsPaired } from './brackets-paired.ts'
import { bulletsOneMark } from './bullets-one-mark.ts'
import { capitalsInSentence } from './capitals-in-sentence.ts'
import { cellHasColumn } from './cell-has-column.ts'
import { cellsAlike } from './cells-alike.ts'
import { citationAgrees } from './citation-agrees.ts'
import { citationDate } from './citation-date.ts'
import { citationForm } from './citation-form.ts'
import { citationIssuer } from './citation-issuer.ts'
import { citationMarks } from './citation-marks.ts'
import { citationPlaceCommas } from './citation-place-commas.ts'
import { citationSymbol } from './citation-symbol.ts'
import { citationTitle } from './citation-title.ts'
import { closingGiven } from './closing-given.ts'
import { columnFormula } from './column-formula.ts'
import { columnUnique } from './column-unique.ts'
import { commasKept } from './commas-kept.ts'
import { confusedPhrases } from './confused-phrases.ts'
import { dashInNames } from './dash-in-names.ts'
import { datePossible } from './date-possible.ts'
import { dateZeros } from './date-zeros.ts'
import { deadlineAfterIssue } from './deadline-after-issue.ts'
import { deadlineForm } from './deadline-form.ts'
import { deadlineInPeriod } from './deadline-in-period.ts'
import { deadlineNotProduct } from './deadline-not-product.ts'
import { deadlineReadable } from './deadline-readable.ts'
import { declaredUsed } from './declared-used.ts'
import { deputySignsFor } from './deputy-signs-for.ts'
import { divisionFilled } from './division-filled.ts'
import { divisionLevels } from './division-levels.ts'
import { dotsInTasks } from './dots-in-tasks.ts'
import { draftMarkWhenFinal } from './draft-mark-when-final.ts'
import { endMark } from './end-mark.ts'
import { filingClerks } from './filing-clerks.ts'
import { filingOnce } from './filing-once.ts'
import { footnoteDefined } from './footnote-defined.ts'
import { footnotePlaced } from './footnote-placed.ts'
import { footnoteRepeated } from './footnote-repeated.ts'
import { footnoteUsed } from './footnote-used.ts'
import { formAttached } from './form-attached.ts'
import { formCited } from './form-cited.ts'
import { indexLength } from './index-length.ts'
import { issuedPlanGiven } from './issued-plan-given.ts'
import { itemNumberSequence } from './item-number-sequence.ts'
import { itemNumberUnique } from './item-number-unique.ts'
import { jointSignatures } from './joint-signatures.ts'
import { leadNotSupport } from './lead-not-support.ts'
import { lettersVietnamese } from './letters-vietnamese.ts'
import { levelNumber } from './level-number.ts'
import { levelsPasted } from './levels-pasted.ts'
import { listCut } from './list-cut.ts'
import { listEnds } from './list-ends.ts'
import { marksPlaced } from './marks-placed.ts'
import { markupLeft } from './markup-left.ts'
import { mergedCellAbove } from './merged-cell-above.ts'
import { namesAlike } from './names-alike.ts'
import { namesOfficial } from './names-official.ts'
import { nationMottoExact } from './nation-motto-exact.ts'
import { numberAndDateWhenFinal } from './number-and-date-when-final.ts'
import { numberColumnKind } from './number-column-kind.ts'
import { numberForm } from './number-form.ts'
import { numberOnce } from './number-once.ts'
import { numberStyle } from './number-style.ts'
import { numberSymbol } from './number-symbol.ts'
import { percentGlued } from './percent-glued.ts'
import { placeAgrees } from './place-agrees.ts'
import { proposerOnce } from './proposer-once.ts'
import { recipientAlone } from './recipient-alone.ts'
import { recipientListDeclared } from './recipient-list-declared.ts'
import { recipientUnique } from './recipient-unique.ts'
import { recipientsArticle } from './recipients-article.ts'
import { recipientsArticleInCharge } from './recipients-article-in-charge.ts'
import { recipientsFirst } from './recipients-first.ts'
import { recipientsOrder } from './recipients-order.ts'
import { rowNumbered } from './row-numbered.ts'
import { sentenceSound } from './sentence-sound.ts'
import { setPhrases } from './set-phrases.ts'
import { signerDeclared } from './signer-declared.ts'
import { signerNamePlain } from './signer-name-plain.ts'
import { signerOwnTitle } from './signer-own-title.ts'
import { spacesSingle } from './spaces-single.ts'
import { styleInRange } from './style-in-range.ts'
import { subjectGiven } from './subject-given.ts'
import { subjectInWords } from './subject-in-words.ts'
import { subjectNamesPlan } from './subject-names-plan.ts'
import { sumAgrees } from './sum-agrees.ts'
import { syllablesPossible } from './syllables-possible.ts'
import { taskComplete } from './task-complete.ts'
import { termsCurrent } from './terms-current.ts'
import { titleYear } from './title-year.ts'
import { toneMarksOneStyle } from './tone-marks-one-style.ts'
import { totalInText } from './total-in-text.ts'
import { typedByHabit } from './typed-by-habit.ts'
import { wordsApart } from './words-apart.ts'
import { wordsDoubled } from './words-doubled.ts'
import { yearAgrees } from './year-agrees.ts'
import { yearPlausible } from './year-plausible.ts'
import { yearsCounted } from './years-counted.ts'

/** Every rule, by id. A new rule is a file beside this one, a line here and a folder of fixtures. */
export const RULES: readonly Rule[] = [
  abbreviationIntroduced,
  agencyDeclared,
  agencyIsAgency,
  agencyKnown,
  agencyLevel,
  agencyNotified,
  agencySpelling,
  amountReadable,
  amountWords,
  appendixCited,
  appendixNumber,
  appendixParent,
  appendixParentNamed,
  articleCited,
  articlesTitled,
  attachedPlanIssued,
  attachedTextUnsigned,
  attachmentAgrees,
  attachmentDate,
  attachmentGiven,
  authorityNamesIssuer,
  authoritySignature,
  basisAmended,
  basisClosing,
  basisCore,
  basisForm,
  basisInForce,
  basisInRegister,
  basisLapses,
  basisOrder,
  basisRepeated,
  blanksWhenFinal,
  bracketsPaired,
  bulletsOneMark,
  capitalsInSentence,
  cellHasColumn,
  cellsAlike,
  citationAgrees,
  citationDate,
  citationForm,
  citationIssuer,
  citationMarks,
  citationPlaceCommas,
  citationSymbol,
  citationTitle,
  closingGiven,
  columnFormula,
  columnUnique,
  commasKept,
  confusedPhrases,
  dashInNames,
  datePossible,
  dateZeros,
  deadlineAfterIssue,
  deadlineForm,
  deadlineInPeriod,
  deadlineNotProduct,
  deadlineReadable,
  declaredUsed,
  deputySignsFor,
  divisionFilled,
  divisionLevels,
  dotsInTasks,
  draftMarkWhenFinal,
  endMark,
  filingClerks,
  filingOnce,
  footnoteDefined,
  footnotePlaced,
  footnoteRepeated,
  footnoteUsed,
  formAttached,
  formCited,
  indexLength,
  issuedPlanGiven,
  itemNumberSequence,
  itemNumberUnique,
  jointSignatures,
  leadNotSupport,
  lettersVietnamese,
  levelNumber,
  levelsPasted,
  listCut,
  listEnds,
  marksPlaced,
  markupLeft,
  mergedCellAbove,
  namesAlike,
  namesOfficial,
  nationMottoExact,
  numberAndDateWhenFinal,
  numberColumnKind,
  numberForm,
  numberOnce,
  numberStyle,
  numberSymbol,
  percentGlued,
  placeAgrees,
  proposerOnce,
  recipientAlone,
  recipientListDeclared,
  recipientUnique,
  recipientsArticle,
  recipientsArticleInCharge,
  recipientsFirst,
  recipientsOrder,
  rowNumbered,
  sentenceSound,
  setPhrases,
  signerDeclared,
  signerNamePlain,
  signerOwnTitle,
  spacesSingle,
  styleInRange,
  subjectGiven,
  subjectInWords,
  subjectNamesPlan,
  sumAgrees,
  syllablesPossible,
  taskComplete,
  termsCurrent,
  titleYear,
  toneMarksOneStyle,
  totalInText,
  typedByHabit,
  wordsApart,
  wordsDoubled,
  yearAgrees,
  yearPlausible,
  yearsCounted,
]
