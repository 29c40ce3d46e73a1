import { seededRandom } from './stats.mjs'

/**
 * A plan with the words of each line in another order, so that no two documents of a run hold the same paragraphs but
 * all have the same words, lengths and structure.
 * @param {import('../src/plan/model/plan.ts').Plan} plan
 * @param {number} seed
 */
export function permutedPlan(plan, seed) {
  const random = seededRandom(seed)
  const text = value =>
    value
      .split('\n')
      .map(line => shuffledLine(line, random))
      .join('\n')
  const texts = value => {
    if (Array.isArray(value)) return value.map(texts)
    return typeof value === 'string' ? text(value) : value
  }
  const clause = value => changed(value, { text, item: text, items: values => values.map(clause) })
  const article = value => changed(value, { text, clauses: values => values.map(clause) })
  const row = value =>
    changed(value, {
      group: text,
      content: texts,
      deadline: texts,
      output: texts,
      rows: values => values.map(row),
    })
  const table = value => changed(value, { rows: values => values.map(row) })
  return changed(plan, {
    decision: value => changed(value, { bases: texts, articles: values => values.map(article) }),
    plan: value => changed(value, { table }),
  })
}

/** A copy with some of its fields changed; a field that is absent stays absent. */
function changed(record, changes) {
  const copy = { ...record }
  for (const [key, change] of Object.entries(changes))
    if (copy[key] !== undefined) copy[key] = change(copy[key])
  return copy
}

/** The words of a line in another order; a list mark stays in front. Markup that spans words is left as it is. */
function shuffledLine(line, random) {
  if (line.includes('*')) return line
  const [, mark = '', rest = ''] = /^(\s*-\s+)?(.*)$/u.exec(line) ?? []
  const words = rest.split(' ')
  for (let last = words.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[words[last], words[other]] = [words[other], words[last]]
  }
  return mark + words.join(' ')
}
