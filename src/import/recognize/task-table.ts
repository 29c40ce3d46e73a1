import type { WordCell, WordRow, WordTable } from '../word/model.ts'
import { cellText, tableParts } from './data-table.ts'
import { compact, type Draft, type DraftMap } from './draft.ts'
import { type Line, linesOfBlocks } from './line.ts'
import type { TableNode } from './nodes.ts'
import { columnsOf, type Leaf } from './table-columns.ts'
import { numberedRows, type RowNode } from './table-numbers.ts'
import type { Writing } from './writing.ts'

/** A table as `table` of a plan, turned where the pages around it are not. */
export function tableOf(node: TableNode, landscape: boolean, writing: Writing): DraftMap {
  const { table, title, unit, remarks } = node
  const unitText =
    unit &&
    writing
      .title(unit)
      .replace(/^\(?(?:đơn vị(?: tính)?|đvt)\s*:\s*/iu, '')
      .replace(/\)$/, '')
  const orientation = table.landscape ? 'landscape' : 'portrait'
  return compact({
    orientation: table.landscape === landscape ? undefined : orientation,
    title: title && writing.title(title),
    unit: unitText,
    ...taskTable(table, writing),
    remarks: remarks.length > 0 ? remarks.map(line => writing.title(line)) : undefined,
  })
}

function taskTable(table: WordTable, writing: Writing): DraftMap {
  const { header, index, body } = tableParts(table)
  const { leaves, columns } = columnsOf(header, body, writing)
  return compact({ columns, index: index && indexOf(index), ...rowsOf(body, leaves, writing) })
}

/** Rows as a plan has them, with their numbering where it is not the usual one. */
export function rowsOf(body: readonly WordRow[], leaves: readonly Leaf[], writing: Writing) {
  return numberedRows(
    new RowReader(leaves, writing).rows(body),
    leaves.some(({ kind }) => kind === 'number'),
  )
}

function indexOf(row: WordRow): Draft {
  const texts = row.cells.map(cellText)
  return texts.every((text, place) => text === String(place + 1)) ? true : texts
}

const TOTAL = /^(?:tổng|cộng|tổng cộng|tổng số)(?!\p{L})/iu

class RowReader {
  readonly #leaves: readonly Leaf[]
  readonly #writing: Writing
  readonly #numberAt: number
  readonly #nameAt: number

  constructor(leaves: readonly Leaf[], writing: Writing) {
    this.#leaves = leaves
    this.#writing = writing
    this.#numberAt = leaves.findIndex(({ kind }) => kind === 'number')
    const named = ['content', 'activity', 'objective']
      .map(kind => leaves.findIndex(leaf => leaf.kind === kind))
      .find(place => place >= 0)
    this.#nameAt = named ?? leaves.findIndex(({ kind }) => kind !== 'number')
  }

  rows(rows: readonly WordRow[]): readonly RowNode[] {
    return rows.map(row => this.#row(row)).filter(row => row !== undefined)
  }

  #row(row: WordRow): RowNode | undefined {
    const placed = this.#placed(row)
    const lines = placed.flatMap(({ lines }) => lines)
    const number =
      this.#numberAt < 0
        ? ''
        : joinedText(placed.find(({ at, wide }) => at === this.#numberAt && wide === 1)?.lines ?? [])
    const isNumberMerged = placed.some(
      ({ at, continues }) => at === this.#numberAt && continues && this.#numberAt >= 0,
    )
    const others = placed.filter(
      ({ at, wide, lines: own }) => (at !== this.#numberAt || wide > 1) && own.length > 0,
    )
    const bold = lines.length > 0 && lines.every(line => line.bold)
    const italic = lines.length > 0 && lines.every(line => line.italic)
    const [only] = others
    const isMerged = placed.some(({ continues }) => continues)
    if (!isMerged && others.length === 1 && only && this.#isNaming(only, bold))
      return this.#naming(only, number, bold)
    if (
      !isMerged &&
      only &&
      (only.wide > 1 || only.at === this.#nameAt) &&
      only.at <= this.#nameAt &&
      only.at + only.wide > this.#nameAt &&
      TOTAL.test(joinedText(only.lines)) &&
      number === ''
    )
      return {
        kind: 'total',
        number,
        keys: compact({ total: this.#text(only.lines, true), ...this.#cells(others.slice(1), bold) }),
      }
    const group = isMerged ? undefined : this.#groupWithCells(others, number, bold)
    if (group) return group
    const keys = this.#cells(others, bold || italic)
    const merged = placed.filter(({ continues }) => continues).map(({ at }) => this.#leaves[at]?.key ?? '')
    if (Object.keys(keys).length === 0)
      return {
        kind: 'item',
        number,
        isNumberMerged,
        keys: compact({ ...this.#blank(), merged: merged.length > 0 ? merged : undefined }),
      }
    return {
      kind: 'item',
      number,
      isNumberMerged,
      keys: compact({
        ...keys,
        merged: merged.length > 0 ? merged : undefined,
        emphasis: bold ? 'bold' : italic ? 'italic' : undefined,
      }),
    }
  }

  /** A row whose name alone is bold, with its number, is a group that has cells of its own. */
  #groupWithCells(others: readonly Placed[], number: string, bold: boolean): RowNode | undefined {
    const name = others.find(({ at }) => at === this.#nameAt)
    if (!name || number === '' || others.length < 2) return undefined
    if (bold && name.wide > 1) return this.#boldGroup(name, others, number)
    if (bold) return undefined
    const isBold = (placed: Placed) => placed.lines.every(line => line.bold)
    if (!isBold(name) || others.some(other => other !== name && isBold(other))) return undefined
    return this.#boldGroup(name, others, number)
  }

  #boldGroup(name: Placed, others: readonly Placed[], number: string): RowNode {
    const rest = others.filter(other => other !== name)
    const group = this.#text(name.lines, true)
    const plain = rest.every(({ lines }) => lines.every(({ bold }) => bold))
    return { kind: 'group', number, bold: true, keys: { group, ...this.#cells(rest, plain) } }
  }

  /** A cell alone in its row names what follows: over several columns, or bold in the column of names. */
  #isNaming({ at, wide }: Placed, bold: boolean): boolean {
    const covers = at <= this.#nameAt && at + wide > this.#nameAt
    return covers && (wide > 1 || bold)
  }

  #naming(only: Placed, number: string, bold: boolean): RowNode {
    const text = this.#text(only.lines, bold)
    if (number === '' && TOTAL.test(text)) return { kind: 'total', number, keys: { total: text } }
    const isWhole = only.at === 0 && only.wide === this.#leaves.length
    const italic = only.lines.every(line => line.italic)
    if (isWhole && !bold && number === '')
      return {
        kind: 'remark',
        number,
        keys: compact({
          remark: this.#text(only.lines, false, italic),
          emphasis: italic ? undefined : 'none',
        }),
      }
    const lead = isWhole ? /^([IVXL]{1,6}|[A-ZĐ]|\d{1,3})([.)])\s+(?=\S)/u.exec(text) : undefined
    if (!lead) return { kind: 'group', number, bold, keys: { group: text } }
    return {
      kind: 'group',
      number: `${lead[1]}${lead[2]}`,
      bold,
      keys: { group: text.slice(lead[0].length) },
    }
  }

  /** A row to fill in by hand. */
  #blank(): DraftMap {
    const leaf = this.#leaves[this.#nameAt]
    if (leaf === undefined) return {}
    return leaf.kind === undefined ? { cells: { [leaf.key]: '' } } : { [leaf.key]: '' }
  }

  #cells(placed: readonly Placed[], plain: boolean): DraftMap {
    const keys: Record<string, Draft> = {}
    const cells: Record<string, Draft> = {}
    for (const { at, wide, lines } of placed) {
      const leaf = this.#leaves[at]
      if (leaf === undefined) continue
      const text = this.#text(lines, plain, plain)
      const cell = wide > 1 ? { text, columns: wide } : text
      if (leaf.kind === undefined) cells[leaf.key] = joinedCell(cells[leaf.key], cell)
      else if (leaf.kind === 'number') keys.content = joinedCell(text, keys.content)
      else keys[leaf.key] = joinedCell(keys[leaf.key], cell)
    }
    return Object.keys(cells).length > 0 ? { ...keys, cells } : keys
  }

  #text(lines: readonly Line[], bold: boolean, italic = false): string {
    const texts = lines.map(line => (bold || italic ? this.#writing.title(line) : this.#writing.text(line)))
    return texts.join('\n')
  }

  /** The cells of a row by the leaf columns they begin in. */
  #placed({ cells }: WordRow): readonly Placed[] {
    return cells.flatMap((cell): readonly Placed[] => {
      const at = this.#leaves.findIndex(({ end }) => end > cell.column)
      const place = at < 0 ? this.#leaves.length - 1 : at
      const wide = this.#leaves.filter(
        leaf => leaf.start < cell.column + cell.span && leaf.end > cell.column,
      ).length
      return place < 0 ? [] : [placedCell(cell, place, Math.max(1, wide))]
    })
  }
}

interface Placed {
  readonly at: number
  readonly wide: number
  readonly lines: readonly Line[]
  readonly continues: boolean
}

function placedCell(cell: WordCell, at: number, wide: number): Placed {
  return { at, wide, lines: linesOfBlocks(cell.blocks), continues: cell.continues }
}

function joinedText(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ')
}

/** Cells that fall into one column stand below one another. */
function joinedCell(first: Draft | undefined, second: Draft | undefined): Draft {
  if (first === undefined || second === undefined) return first ?? second ?? ''
  return `${textOfCell(first)}\n${textOfCell(second)}`
}

function textOfCell(cell: Draft): string {
  if (typeof cell === 'object' && 'text' in cell) return String(cell.text)
  return String(cell)
}
