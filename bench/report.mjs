import { VALIDATE_TEN } from './cases.mjs'
import { summary } from './stats.mjs'
import { isMet } from './targets.mjs'
import { WARM_CASES } from './warm.mjs'

/**
 * All that was measured, as plain data.
 * @typedef {{ machine: string, load: number, cold: [string, import('./cold.mjs').ColdResult][],
 *   warm: [string, import('./warm.mjs').WarmResult][], phases: import('./phases.mjs').PhaseResult[], documents: number,
 *   files: [string, import('./verify.mjs').Contained][], targets: import('./targets.mjs').Target[],
 *   leftOut: string[] }} Results
 */

/** The results as Markdown that reads well as plain text. @param {Results} results */
export function markdown(results) {
  const { machine, load, leftOut } = results
  return [
    `# Benchmark\n\n${machine}. Load of the machine before the run: ${load.toFixed(2)}.`,
    'Times depend on the machine; the ratios are what to compare.',
    ...leftOut.map(line => `\n**LEFT OUT: ${line}**`),
    `\n## Targets\n\n${targetTable(results)}`,
    `\n## Cold: whole processes\n\n${coldTable(results)}`,
    `\n## Warm: one process, ${results.documents} different documents\n\n${warmTable(results)}`,
    `\n## Where the time of a build goes: first document of a process, and later ones\n\n${phaseTable(results)}`,
    `\n## What the programs wrote\n\n${fileTable(results)}\n`,
  ].join('\n')
}

const VERDICTS = new Map([
  [true, 'met'],
  [false, '**MISSED**'],
  [undefined, 'not measured'],
])

function targetTable({ targets }) {
  const rows = targets.map(target => [
    target.name,
    target.measured === undefined ? '' : `${target.measured.toFixed(2)} x`,
    `${target.bound} ${target.limit} x`,
    VERDICTS.get(isMet(target)) ?? '',
  ])
  return table(['ratio', 'measured', 'target', ''], rows)
}

function coldTable({ cold }) {
  const rows = cold.map(([name, { times, memory }]) => {
    const { min, median, max } = summary(times)
    return [name, ...[min, median, max].map(whole), memory === undefined ? '' : whole(memory)]
  })
  const ten = cold.find(([name]) => name === VALIDATE_TEN)?.[1].times ?? []
  const each =
    ten.length > 0 ? `\n\nvalidate, for each plan of 50 pages: ${whole(summary(ten).median / 10)} ms.` : ''
  return table(['program', 'min ms', 'median ms', 'max ms', 'peak MB'], rows) + each
}

function warmTable({ warm }) {
  const rows = warm.map(([name, { perSecond, memory }]) => {
    const { min, median, max } = summary(perSecond)
    const speeds = [min, median, max].map(value => value.toFixed(1))
    return [WARM_CASES[name], ...speeds, (1000 / median).toFixed(1), whole(Math.max(...memory))]
  })
  return table(['program', 'min/s', 'median/s', 'max/s', 'ms each', 'peak MB'], rows)
}

function phaseTable({ phases }) {
  const sumOf = key => phases.reduce((sum, phase) => sum + phase[key], 0)
  const cells = (ms, total) => [ms.toFixed(2), `${whole((100 * ms) / total)} %`]
  const [first, later] = [sumOf('first'), sumOf('later')]
  const rows = phases.map(each => [each.phase, ...cells(each.first, first), ...cells(each.later, later)])
  const all = ['all', ...cells(first, first), ...cells(later, later)]
  return table(['phase', 'first ms', 'share', 'later ms', 'share'], [...rows, all])
}

function fileTable({ files }) {
  const rows = files.map(([name, { bytes, pages, missing, letters }]) => [
    name,
    whole(bytes),
    pages === undefined ? '' : String(pages),
    missing.length === 0 && letters >= 1 ? 'all' : `**MISSING** ${missing.slice(0, 5).join(' ')}`,
    `${letters.toFixed(3)} x`,
  ])
  return table(['file', 'bytes', 'pages', 'words of the document', 'letters'], rows)
}

function whole(value) {
  return value.toFixed(0)
}

/** A Markdown table with columns of equal width; the first is text, the others numbers. */
function table(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(title.length, 3, ...rows.map(row => row[column].length)),
  )
  const line = cells =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
