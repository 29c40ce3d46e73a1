import type { PrintVerdict } from './against-print.ts'
import type { WordVerdict } from './against-word.ts'
import type { Verdict } from './compare.ts'
import { type Difference, joined, shareAlike, type Tally } from './difference.ts'
import { PLACES } from './own-lines.ts'
import { isMet, type Total } from './totals.ts'

/** A group of documents, compared. */
export interface Compared {
  readonly title: string
  readonly verdicts: readonly Verdict[]
  readonly totals: readonly Total[]
}

const INTRODUCTION = `# Parity

Made by \`npm run parity\`. The DOCX of each document is laid out by two judges and compared with our own layout, of which
the PDF is made: by \`docx/layout\`, a model of Word 2013 and later (it tells no lines inside cells), and by LibreOffice
with Liberation Serif in place of Times New Roman, printed and read by poppler. LibreOffice before 24.2 fills lines
otherwise than Word: it squeezes no spaces and keeps room free for italics; it is compared with our layout in its way to
fill them. A line is alike when all its letters are. Permuted text is that of all examples, its paragraphs and rows drawn
in another order and its sentences put together from other clauses, the same in every run.

What both judges cannot tell, or have otherwise by their nature:

- The model’s letters are whole thousandths of an em wide, the typeface’s are exact; a line that just fits, or a space
  that is just squeezed enough, may come out otherwise. “Rounded” compares lines broken with our widths rounded in the
  same way.
- The model breaks lines between a word and its footnote’s mark; LibreOffice and we keep them together.
- The model sets a row that ends a cell over several rows as tall as before it moved to the next page; pages from there
  on are not compared.
- LibreOffice lets a footnote of a table’s last rows stand on the next page, and ignores widows and orphans in cells.
- Words of a cell over several rows that we set again on each page (\`repeatSpans\`) have no counterpart in a DOCX.
- Signs in Segoe UI Symbol, which neither judge has here, and marks that we draw with their letter: the one example of
  them, \`forms/ke-hoach-chu-cac-dan-toc\`, is left out.`

/** The results as Markdown. */
export function markdown(groups: readonly Compared[], version: string): string {
  return [INTRODUCTION, `LibreOffice here: ${version}.`, ...groups.map(groupText), ''].join('\n\n')
}

function groupText({ title, verdicts, totals }: Compared): string {
  return [
    `## ${title}`,
    totalTable(totals),
    `### ${title}, one by one`,
    documentTable(verdicts),
    `### ${title}: what differs`,
    differences(verdicts),
  ].join('\n\n')
}

/** Totals with their targets. */
export function totalTable(totals: readonly Total[]): string {
  const rows = totals.map(total => [
    `${total.judge}: ${total.what}`,
    `${total.tally.count - total.tally.off.length} / ${total.tally.count}`,
    percent(shareAlike(total.tally)),
    total.least === undefined ? '' : percent(total.least),
    total.least === undefined ? '' : isMet(total) ? 'met' : '**MISSED**',
  ])
  return table(['judge and what is alike', 'of', 'share', 'at least', ''], rows)
}

const HEAD = [
  ...['document', 'pages', 'Word: pages', 'lines', 'rounded', 'same page', 'notes', 'rows', 'starts'],
  ...['LibreOffice: pages', 'lines', 'same page', 'cell lines', 'rows', 'headers'],
]

function documentTable(verdicts: readonly Verdict[]): string {
  return table(
    HEAD,
    verdicts.map(({ name, word, office }) => [
      name,
      String(word.pages[0]),
      ...wordCells(word),
      ...officeCells(office),
    ]),
  )
}

function wordCells(word: WordVerdict): readonly string[] {
  const { pages, lines, roundedLines, linePages, notes, rows, starts, stopped } = word
  const upTo = stopped === undefined ? '' : ` (${stopped.page} compared)`
  return [`${pages[1]}${upTo}`, of(lines), of(roundedLines), ...[linePages, notes, rows, starts].map(of)]
}

function officeCells({ pages, lines, linePages, rows, headers }: PrintVerdict): readonly string[] {
  const all = joined(PLACES.map(place => lines[place]))
  return [String(pages[1]), ...[all, linePages, lines.cell, rows, headers].map(of)]
}

function of({ count, off }: Tally): string {
  return off.length === 0 ? String(count) : `${count - off.length}/${count}`
}

function differences(verdicts: readonly Verdict[]): string {
  const items = verdicts.flatMap(({ name, word, office, own }) => {
    const ofWord = [word.lines, word.linePages, word.heights, word.notes, word.rows, word.starts]
    const ofOffice = [...PLACES.map(place => office.lines[place]), office.linePages]
    const named = (judge: string, tallies: readonly Tally[]) =>
      once(tallies.flatMap(({ off }) => off)).map(one => `- ${name}, ${judge}: ${told(one)}`)
    return [
      ...named('Word', ofWord),
      ...named('LibreOffice', ofOffice),
      ...named('our PDF read back', [own.linePages]),
    ]
  })
  return items.length === 0 ? 'Nothing.' : items.join('\n')
}

/** Of what is said of one line, the first. */
function once(all: readonly Difference[]): readonly Difference[] {
  const seen = new Set<string>()
  return all.filter(({ page, ours, theirs }) => {
    const key = `${page} ${ours} ${theirs}`
    return seen.size !== seen.add(key).size
  })
}

function told({ what, page, ours, theirs }: Difference): string {
  const [own, their] = [ours, theirs].map(text => (text === '' ? 'nothing' : `“${text}”`))
  return `page ${page + 1}, ${what}: ${own}${theirs === '' ? '' : `; there ${their}`}`
}

function percent(share: number): string {
  // Never rounded up: 99.996 is not 100.
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`
}

/** A Markdown table with columns of equal width; the first is text, the others numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, 3, ...rows.map(row => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}
