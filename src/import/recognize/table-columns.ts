import { COLUMN_KINDS, type OwnKindName } from '../../plan/model/columns/index.ts'
import type { WordRow } from '../word/model.ts'
import { cellText, type Range } from './data-table.ts'
import { compact, type Draft } from './draft.ts'
import { idOf } from './ids.ts'
import { linesOfBlocks } from './line.ts'
import type { Writing } from './writing.ts'

/** A column that holds cells. */
export interface Leaf extends Range {
  readonly kind: OwnKindName | undefined
  /** What its cells are found by: its kind, or an id. */
  readonly key: string
  readonly heading: string
}

/** What headings say of what stands below them; the first that fits and is still free. */
const HEADINGS: readonly (readonly [OwnKindName, RegExp])[] = [
  ['number', /^(?:s\.?\s?t\.?\s?t\.?|t\.?t\.?|số\s?tt|số thứ tự)$/iu],
  ['support', /phối hợp/iu],
  [
    'lead',
    /chủ trì|(?:cơ quan|đơn vị|bộ phận|người|trách nhiệm|phân công)\s(?:.{0,20}\s)?(?:thực hiện|phụ trách)|^(?:phân công|phụ trách)$/iu,
  ],
  ['note', /^ghi chú$/iu],
  ['deadline', /thời (?:gian|hạn)|tiến độ/iu],
  ['output', /sản phẩm|^kết quả/iu],
  ['objective', /mục tiêu/iu],
  ['activity', /^(?:các )?hoạt động/iu],
  ['content', /nội dung|nhiệm vụ|công việc|^tên /iu],
  ['budget', /^kinh phí/iu],
]

/** The leaf columns of a header and the tree of headings over them. */
export function columnsOf(header: readonly WordRow[], body: readonly WordRow[], writing: Writing) {
  const used = new Set<string>()
  const leaves: Leaf[] = []
  const last = Math.max(0, ...header.flatMap(({ cells }) => cells.map(({ column, span }) => column + span)))
  const columns = treeOf({ start: 0, end: last }, 0)
  return { leaves, columns }

  function treeOf(range: Range, level: number): readonly Draft[] {
    const cells =
      header[level]?.cells.filter(({ column }) => column >= range.start && column < range.end) ?? []
    return cells.flatMap((cell): readonly Draft[] => {
      const own = { start: cell.column, end: cell.column + cell.span }
      const text = linesOfBlocks(cell.blocks)
        .map(line => writing.title(line))
        .join(' ')
      const below = header
        .slice(level + 1)
        .flatMap(({ cells: inner }) => inner.filter(({ column }) => column >= own.start && column < own.end))
      if (cell.continues || below.every(({ continues }) => continues))
        return [leaf(own, text, heading(cell, level))]
      const isSplit = below.filter(({ continues }) => !continues).length > 1 || text !== ''
      const inner = treeOf(own, level + 1)
      return isSplit && text !== '' ? [{ heading: text, columns: inner }] : inner
    })
  }

  /** A heading that began in a row above. */
  function heading(cell: WordRow['cells'][number], level: number): string {
    if (!cell.continues) return ''
    const above = header
      .slice(0, level)
      .flatMap(({ cells }) => cells.filter(({ column }) => column === cell.column))
    return above.map(cellText).find(text => text !== '') ?? ''
  }

  function leaf(range: Range, own: string, above: string): Draft {
    const text = own === '' ? above : own
    const name = text.replace(/\*|\s+/g, ' ').trim()
    const kind = HEADINGS.find(([known, pattern]) => !used.has(known) && pattern.test(name))?.[0]
    const key = kind ?? uniqueId(name)
    used.add(key)
    leaves.push({ ...range, kind, key, heading: text })
    if (kind === undefined)
      return compact({ kind: freeKind(range, body), id: key, heading: text === '' ? '…' : text })
    const usual = COLUMN_KINDS[kind].heading ?? ''
    return usual === name ? kind : compact({ kind, heading: text })
  }

  function uniqueId(name: string): string {
    const base = idOf(name, `cot-${leaves.length + 1}`)
    let id = base
    for (let next = 2; used.has(id) || Object.hasOwn(COLUMN_KINDS, id); next += 1) id = `${base}-${next}`
    return id
  }
}

/** How the cells of a column stand: in the middle, on the right with figures, or as text. */
function freeKind({ start, end }: Range, body: readonly WordRow[]): string | undefined {
  const cells = body.flatMap(row =>
    row.cells.filter(({ column, span }) => column >= start && column + span <= end),
  )
  const lines = cells.flatMap(({ blocks }) => linesOfBlocks(blocks))
  const share = (align: string) =>
    lines.filter(line => line.align === align).length / Math.max(1, lines.length)
  if (share('center') > 0.6) return 'short'
  const isFigures = lines.every(({ text }) => /^[\d.,\s%–-]+$/.test(text))
  return share('right') > 0.6 && isFigures ? 'amount' : undefined
}
