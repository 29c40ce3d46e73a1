import type {
  Block,
  Columns,
  ColumnsCell,
  Document,
  Inline,
  Paragraph,
  Table,
} from '../../src/document/model.ts'

/** A composed document as text a person can review: one paragraph a line, its role first. */
export function outline(document: Document): string {
  const sections = document.sections.flatMap(section => [
    `== ${section.part}, ${section.orientation}, page numbers ${section.continues ? 'continue, goes on' : 'restart'}: ${section.title}`,
    ...section.blocks.flatMap(blockLines),
    '',
  ])
  const notes = document.notes.map((note, index) => `[${index + 1}] ${inlineText(note.children)}`)
  return `${[`${document.title} / ${document.author} / ${document.issued ?? 'draft'}`, '', ...sections, ...notes].join('\n')}\n`
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphLine(block)]
    case 'rule':
      return [`---- (${block.role})`]
    case 'columns':
      return columnsLines(block)
    case 'table':
      return tableLines(block)
  }
}

function columnsLines({ role, rows }: Columns): string[] {
  return rows.flatMap(row =>
    row.flatMap((cell, index) => {
      const side = row.length === 2 ? ['left', 'right'][index] : String(index + 1)
      return cell.map(item => `  ${role} ${side} | ${itemLine(item)}`)
    }),
  )
}

function itemLine(item: ColumnsCell[number]): string {
  switch (item.type) {
    case 'paragraph':
      return paragraphLine(item)
    case 'rule':
      return '----'
    case 'space':
      return `(${item.role} space)`
    case 'mark':
      return `[${item.role}: ${item.text}]`
  }
}

function tableLines(table: Table): string[] {
  return [...table.header, ...table.rows].flatMap(row => [
    `+ ${row.kind}${row.keepWithNext ? ', kept with next' : ''}`,
    ...row.cells.flatMap(cell =>
      cell.paragraphs.map(
        (paragraph, index) =>
          `  ${index === 0 ? '|' : ' '} ${cell.colSpan > 1 ? `(over ${cell.colSpan}) ` : ''}${paragraphLine(paragraph)}`,
      ),
    ),
  ])
}

function paragraphLine(paragraph: Paragraph): string {
  return `${paragraph.role}: ${inlineText(paragraph.children)}`
}

/** Inline text with its differences marked; no-break spaces show as “~”. */
function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map(inline => {
      if (inline.type === 'noteMark') return `[${inline.note + 1}]`
      if (inline.type === 'lineBreak') return ' // '
      const text = inline.text.replaceAll('\u00a0', '~')
      const bold = inline.bold ? `**${text}**` : text
      const italic = inline.italic ? `_${bold}_` : bold
      return inline.script ? `<${inline.script} ${italic}>` : italic
    })
    .join('')
}
