const NO_ATTRIBUTES = ['', [], []]

/**
 * A document in pandoc's own JSON form, so that reading it costs pandoc least. It sets portrait pages in its default
 * style. @param {import('../content.mjs').Content} content @param {number[]} version of pandoc's document format
 */
export function pandocAst(content, version) {
  const blocks = content.sections.flatMap(section => section.blocks.flatMap(block => blockOf(block, content)))
  return { 'pandoc-api-version': version, meta: {}, blocks }
}

function blockOf(block, content) {
  switch (block.type) {
    case 'paragraph':
      return [{ t: 'Para', c: block.runs.flatMap(run => inlinesOf(run, content)) }]
    case 'columns': {
      const rows = block.rows.map(row =>
        row.map(items => ({ colSpan: 1, paragraphs: items.filter(item => item.type === 'paragraph') })),
      )
      return [tableOf({ widths: block.widths, header: [], rows }, content)]
    }
    case 'table':
      return [tableOf(block, content)]
    default:
      return []
  }
}

function inlinesOf(run, content) {
  if (run.note !== undefined) {
    const note = content.notes[run.note].flatMap(part => inlinesOf(part, content))
    return [{ t: 'Note', c: [{ t: 'Para', c: note }] }]
  }
  const pieces = run.text.split(/( |\n)/u).filter(piece => piece !== '')
  const text = pieces.map(piece =>
    piece === ' ' ? { t: 'Space' } : piece === '\n' ? { t: 'LineBreak' } : { t: 'Str', c: piece },
  )
  const slanted = run.italic ? [{ t: 'Emph', c: text }] : text
  return run.bold ? [{ t: 'Strong', c: slanted }] : slanted
}

function tableOf({ widths, header, rows }, content) {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const columns = widths.map(width => [{ t: 'AlignDefault' }, { t: 'ColWidth', c: width / total }])
  const rowsOf = list => list.map(cells => [NO_ATTRIBUTES, cells.map(cell => cellOf(cell, content))])
  const body = [NO_ATTRIBUTES, 0, [], rowsOf(rows)]
  return {
    t: 'Table',
    c: [NO_ATTRIBUTES, [null, []], columns, [NO_ATTRIBUTES, rowsOf(header)], [body], [NO_ATTRIBUTES, []]],
  }
}

function cellOf({ colSpan, paragraphs }, content) {
  const blocks = paragraphs.flatMap(paragraph => blockOf(paragraph, content))
  return [NO_ATTRIBUTES, { t: 'AlignDefault' }, 1, colSpan, blocks]
}
