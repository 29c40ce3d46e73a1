import type { Rule } from '../rule.ts'
import { agencyDeclared } from './agency-declared.ts'
import { amountReadable } from './amount-readable.ts'
import { attachedPlanIssued } from './attached-plan-issued.ts'
import { cellHasColumn } from './cell-has-column.ts'
import { columnUnique } from './column-unique.ts'
import { footnoteDefined } from './footnote-defined.ts'
import { footnotePlaced } from './footnote-placed.ts'
import { footnoteUsed } from './footnote-used.ts'
import { indexLength } from './index-length.ts'
import { issuedPlanGiven } from './issued-plan-given.ts'
import { itemNumberSequence } from './item-number-sequence.ts'
import { itemNumberUnique } from './item-number-unique.ts'
import { mergedCellAbove } from './merged-cell-above.ts'
import { numberAndDateWhenFinal } from './number-and-date-when-final.ts'
import { numberForm } from './number-form.ts'
import { numberSymbol } from './number-symbol.ts'
import { recipientsArticle } from './recipients-article.ts'
import { sumAgrees } from './sum-agrees.ts'

/** Every rule, by id. A new rule is a file beside this one, a line here and a folder of fixtures. */
export const RULES: readonly Rule[] = [
  agencyDeclared,
  amountReadable,
  attachedPlanIssued,
  cellHasColumn,
  columnUnique,
  footnoteDefined,
  footnotePlaced,
  footnoteUsed,
  indexLength,
  issuedPlanGiven,
  itemNumberSequence,
  itemNumberUnique,
  mergedCellAbove,
  numberAndDateWhenFinal,
  numberForm,
  numberSymbol,
  recipientsArticle,
  sumAgrees,
]
