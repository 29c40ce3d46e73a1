import type { Localized } from '../base/diagnostic.ts'
import { displayed } from './find-plans.ts'
import { mixedPairs, otherHalf, staleHalf } from './halves.ts'
import { type FoundTarget, GUARDED, KEPT, lookAt, type Reasons, type Target } from './standing-files.ts'

/** What is said of the files of one plan before they are written. */
export interface Overwriting {
  /** Why they are not written; empty when they are. */
  readonly refusals: readonly Localized[]
  /** What the author should know of files that do not belong together. */
  readonly notes: readonly Localized[]
}

/** Judges what stands where the files of a plan are to go; `force` overwrites all that can be read and written. */
export async function judgeOverwriting(
  plan: string,
  targets: readonly Target[],
  force: boolean,
  cwd: string,
): Promise<Overwriting> {
  const found: FoundTarget[] = []
  const others: FoundTarget[] = []
  for (const target of targets) {
    found.push(await look(target, cwd))
    const other = otherHalf(target)
    if (!targets.some(({ path }) => path === other.path)) others.push(await look(other, cwd))
  }
  const refused = found.filter(({ standing: { state } }) => state in KEPT || (!force && state in GUARDED))
  if (refused.length > 0) return { refusals: [...refused.map(refusal), advice(plan, refused)], notes: [] }
  return { refusals: [], notes: [...mixedPairs(found), ...others.flatMap(staleHalf)] }
}

async function look(target: Target, cwd: string): Promise<FoundTarget> {
  const standing = await lookAt(target.path, target.format)
  return { ...target, name: displayed(target.path, cwd), standing }
}

const REASONS: Reasons = { ...GUARDED, ...KEPT }

function refusal({ name, standing: { state } }: FoundTarget): Localized {
  const reason = REASONS[state]
  return { vi: `${name}: ${reason?.vi}.`, en: `${name}: ${reason?.en}.` }
}

function advice(plan: string, refused: readonly FoundTarget[]): Localized {
  const isForced = refused.every(({ standing: { state } }) => state in GUARDED)
  return {
    vi: `${plan}: không ghi tệp nào, để không ghi đè lên đó. Chuyển đi chỗ khác rồi dựng lại${isForced ? ', hoặc thêm --force để ghi đè' : ''}.`,
    en: `${plan}: nothing written, so as not to overwrite that. Move it away and build again${isForced ? ', or add --force to overwrite it' : ''}.`,
  }
}
