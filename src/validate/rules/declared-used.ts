import type { Plan } from '../../plan/model/plan.ts'
import { assignedTasks } from '../../plan/reading/agencies/agency-cells.ts'
import { allTexts } from '../../plan/reading/texts/read-texts.ts'
import { closingsOf } from '../bundle/recipient-texts.ts'
import type { Finding, Rule } from '../rule.ts'

export const declaredUsed: Rule = {
  id: 'declared-used',
  level: 'hygiene',
  severity: 'info',
  title: {
    vi: 'Cơ quan, người ký, danh sách nơi nhận đã khai thì có chỗ dùng.',
    en: 'Agencies, signatories and lists of recipients that are declared are used somewhere.',
  },
  why: {
    vi: 'Phần khai mà không chỗ nào gọi thì không in ra; có thể mã ở chỗ gọi viết khác.',
    en: 'What nothing calls is not printed; its id may be written otherwise where it is meant.',
  },
  help: {
    vi: 'Gọi bằng mã ở chỗ cần dùng, hoặc xóa phần khai này.',
    en: 'Call it by its id where it is needed, or remove it.',
  },
  applies: plan =>
    [plan.agencies, plan.signers, plan.recipientLists].some(some => Object.keys(some).length > 0),
  *check({ plan, isShared }) {
    // A file that is included serves other plans too.
    for (const at of [...unusedAgencies(plan), ...unusedSigners(plan), ...unusedLists(plan)])
      if (!isShared(at)) yield { at, part: 'key', message: message(at) }
  },
}

type At = readonly [map: string, id: string]

function message([, id]: At): Finding['message'] {
  return { vi: `Không chỗ nào dùng “${id}”.`, en: `Nothing uses “${id}”.` }
}

/** An agency is used by its id in a cell, or as the name to compare others with wherever it is named. */
function unusedAgencies(plan: Plan): readonly At[] {
  const ids = Object.keys(plan.agencies)
  if (ids.length === 0) return []
  const cells = assignedTasks(plan).flatMap(({ task, lead, support }) => [
    ...[...lead, ...support].map(({ name }) => name),
    ...[...task.cells.values()].flatMap(({ entries }) => entries.map(({ value }) => String(value))),
  ])
  const named = new Set(cells)
  const texts = allTexts(plan).filter(({ at }) => at[0] !== 'agencies')
  const all = texts.map(({ text }) => text.toLowerCase()).join('\n')
  return ids
    .filter(id => {
      const agency = plan.agencies[id] ?? id
      const names = typeof agency === 'string' ? [agency] : [agency.name, ...agency.short]
      return !named.has(id) && !names.some(name => named.has(name) || all.includes(name.toLowerCase()))
    })
    .map(id => ['agencies', id])
}

function unusedSigners(plan: Plan): readonly At[] {
  const used = new Set<unknown>(closingsOf(plan).flatMap(({ closing }) => closing.signature ?? []))
  return Object.keys(plan.signers)
    .filter(id => !used.has(id))
    .map(id => ['signers', id])
}

function unusedLists(plan: Plan): readonly At[] {
  const entries = closingsOf(plan).flatMap(({ closing }) => closing.recipients ?? [])
  const used = new Set(
    entries.flatMap(entry => (typeof entry === 'object' && 'list' in entry ? [entry.list] : [])),
  )
  return Object.keys(plan.recipientLists)
    .filter(id => !used.has(id))
    .map(id => ['recipientLists', id])
}
