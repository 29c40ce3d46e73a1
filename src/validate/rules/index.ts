import type { Rule } from '../rule.ts'
import { agencyDeclared } from './agency-declared.ts'
import { agencyIsAgency } from './agency-is-agency.ts'
import { agencyKnown } from './agency-known.ts'
import { amountReadable } from './amount-readable.ts'
import { appendixCited } from './appendix-cited.ts'
import { appendixNumber } from './appendix-number.ts'
import { appendixParent } from './appendix-parent.ts'
import { appendixParentNamed } from './appendix-parent-named.ts'
import { articleCited } from './article-cited.ts'
import { attachedPlanIssued } from './attached-plan-issued.ts'
import { attachedTextUnsigned } from './attached-text-unsigned.ts'
import { attachmentAgrees } from './attachment-agrees.ts'
import { attachmentDate } from './attachment-date.ts'
import { authorityNamesIssuer } from './authority-names-issuer.ts'
import { authoritySignature } from './authority-signature.ts'
import { cellHasColumn } from './cell-has-column.ts'
import { closingGiven } from './closing-given.ts'
import { columnUnique } from './column-unique.ts'
import { deputySignsFor } from './deputy-signs-for.ts'
import { divisionFilled } from './division-filled.ts'
import { divisionLevels } from './division-levels.ts'
import { draftMarkWhenFinal } from './draft-mark-when-final.ts'
import { endMark } from './end-mark.ts'
import { filingClerks } from './filing-clerks.ts'
import { filingOnce } from './filing-once.ts'
import { footnoteDefined } from './footnote-defined.ts'
import { footnotePlaced } from './footnote-placed.ts'
import { footnoteUsed } from './footnote-used.ts'
import { indexLength } from './index-length.ts'
import { issuedPlanGiven } from './issued-plan-given.ts'
import { itemNumberSequence } from './item-number-sequence.ts'
import { itemNumberUnique } from './item-number-unique.ts'
import { jointSignatures } from './joint-signatures.ts'
import { leadNotSupport } from './lead-not-support.ts'
import { marksPlaced } from './marks-placed.ts'
import { mergedCellAbove } from './merged-cell-above.ts'
import { numberAndDateWhenFinal } from './number-and-date-when-final.ts'
import { numberColumnKind } from './number-column-kind.ts'
import { numberForm } from './number-form.ts'
import { numberStyle } from './number-style.ts'
import { numberSymbol } from './number-symbol.ts'
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
import { signerDeclared } from './signer-declared.ts'
import { subjectGiven } from './subject-given.ts'
import { subjectNamesPlan } from './subject-names-plan.ts'
import { sumAgrees } from './sum-agrees.ts'
import { taskComplete } from './task-complete.ts'
import { titleYear } from './title-year.ts'

/** Every rule, by id. A new rule is a file beside this one, a line here and a folder of fixtures. */
export const RULES: readonly Rule[] = [
  agencyDeclared,
  agencyIsAgency,
  agencyKnown,
  amountReadable,
  appendixCited,
  appendixNumber,
  appendixParent,
  appendixParentNamed,
  articleCited,
  attachedPlanIssued,
  attachedTextUnsigned,
  attachmentAgrees,
  attachmentDate,
  authorityNamesIssuer,
  authoritySignature,
  cellHasColumn,
  closingGiven,
  columnUnique,
  deputySignsFor,
  divisionFilled,
  divisionLevels,
  draftMarkWhenFinal,
  endMark,
  filingClerks,
  filingOnce,
  footnoteDefined,
  footnotePlaced,
  footnoteUsed,
  indexLength,
  issuedPlanGiven,
  itemNumberSequence,
  itemNumberUnique,
  jointSignatures,
  leadNotSupport,
  marksPlaced,
  mergedCellAbove,
  numberAndDateWhenFinal,
  numberColumnKind,
  numberForm,
  numberStyle,
  numberSymbol,
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
  signerDeclared,
  subjectGiven,
  subjectNamesPlan,
  sumAgrees,
  taskComplete,
  titleYear,
]
