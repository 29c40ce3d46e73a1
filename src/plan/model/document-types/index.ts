import { agreement } from './agreement.ts'
import { authorization } from './authorization.ts'
import { communique } from './communique.ts'
import { contract } from './contract.ts'
import { courseOfAction } from './course-of-action.ts'
import { DECISION } from './decision.ts'
import { directive } from './directive.ts'
import { dispatchSlip } from './dispatch-slip.ts'
import { type DecisionType, type DocumentType, NAMED_TEXT } from './document-type.ts'
import { guidance } from './guidance.ts'
import { introduction } from './introduction.ts'
import { invitation } from './invitation.ts'
import { leavePermit } from './leave-permit.ts'
import { letter } from './letter.ts'
import { memorandum } from './memorandum.ts'
import { minutes } from './minutes.ts'
import { notice } from './notice.ts'
import { notificationSlip } from './notification-slip.ts'
import { plan } from './plan.ts'
import { programme } from './programme.ts'
import { project } from './project.ts'
import { provisions } from './provisions.ts'
import { report } from './report.ts'
import { resolution } from './resolution.ts'
import { scheme } from './scheme.ts'
import { statute } from './statute.ts'
import { submission } from './submission.ts'
import { telegram } from './telegram.ts'
import { transferSlip } from './transfer-slip.ts'

/** The texts that stand below `plan`, which a decision may also issue. A new one is a line here. */
export const NAMED_TEXTS = [
  plan,
  directive,
  statute,
  provisions,
  communique,
  notice,
  guidance,
  programme,
  courseOfAction,
  scheme,
  project,
  report,
  submission,
  authorization,
  dispatchSlip,
  transferSlip,
  notificationSlip,
  letter,
  telegram,
  invitation,
  introduction,
  minutes,
  leavePermit,
  contract,
  memorandum,
  agreement,
] as const satisfies readonly DocumentType[]

export type { FormLine } from './document-type.ts'
export { PARTICULARS, type ParticularKey, type Particulars } from './particulars.ts'
/** The texts that stand below `decision`. */
export const DECISIONS = [DECISION, resolution] as const satisfies readonly DecisionType[]

export { DECISION, type DocumentType }

export type NamedTextName = (typeof NAMED_TEXTS)[number]['name']
export type DecisionName = (typeof DECISIONS)[number]['name']
export type DocumentTypeName = NamedTextName | DecisionName

/** The kind of document a name stands for: of a name that is none of the Decree's, one in the form most texts have. */
export function documentType(name: string): DocumentType {
  const known = [...NAMED_TEXTS, ...DECISIONS].find(type => type.name === name)
  return known ?? { ...NAMED_TEXT, name, key: 'ownType', abbreviation: '' }
}

/** The kind of decision a name stands for. */
export function decisionType(name: DecisionName): DecisionType {
  return DECISIONS.find(type => type.name === name) ?? DECISION
}
