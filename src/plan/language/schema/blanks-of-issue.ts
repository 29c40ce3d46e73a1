import { NAMED_TEXTS } from '../../model/document-types/index.ts'
import { isMap } from '../sources/merge-values.ts'

/**
 * Plain data of a plan without `number` and `date` of issue that are left empty: a draft may have their keys already,
 * to be filled in when it is issued.
 */
export function withoutBlanksOfIssue(value: unknown): unknown {
  if (!isMap(value) || !('issued' in value)) return value
  const { issued } = value
  if (issued === null) return { ...value, issued: {} }
  if (!isMap(issued) || !Object.values(issued).includes(null)) return value
  const filled = Object.entries(issued).filter(
    ([key, given]) => given !== null || (key !== 'number' && key !== 'date'),
  )
  return { ...value, issued: Object.fromEntries(filled) }
}

/** Plain data of a plan with an empty title for a text whose form has none (Mẫu 1.8, 1.10). */
export function withoutSubject(value: unknown): unknown {
  if (!isMap(value) || !('plan' in value)) return value
  const { plan } = value
  if (!isMap(plan) || 'title' in plan || !('type' in plan)) return value
  const { type } = plan
  const hasNone = NAMED_TEXTS.some(({ name, subjectAt }) => name === type && subjectAt === 'nowhere')
  return hasNone ? { ...value, plan: { ...plan, title: '' } } : value
}
