import { UnreadableError } from '../unreadable.ts'
import { type Attributes, NO_ATTRIBUTES } from '../xml-events.ts'
import type { OpenStory, StoryCell, StoryRow, StoryRun, StorySection } from './open-story.ts'

type Reader = (story: OpenStory, attributes: Attributes) => unknown

/** Stands for a note's own number in front of its text, which depends on where the note is referred to. */
export const NOTE_NUMBER = '\u0002'

/** Elements that say something of a whole table; the sides also stand in the border of a paragraph. */
const TABLE_LOOKS = [
  ...['w:tblW', 'w:tblInd', 'w:tblLayout'],
  ...['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'],
] as const

/** What is read of them: widths, kinds and weights of lines. */
const TABLE_ATTRIBUTES = ['w:w', 'w:type', 'w:val', 'w:sz', 'w:color'] as const

/** What each element of WordprocessingML adds to a story. */
export const STORY_ELEMENTS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['w:p', beginParagraph],
  ['w:pStyle', ({ paragraph }, own) => paragraph && Object.assign(paragraph, { style: own.get('w:val') })],
  ['w:ind', ({ paragraph }, own) => paragraph && Object.assign(paragraph, { indents: own })],
  ['w:spacing', ({ paragraph }, own) => paragraph && Object.assign(paragraph, { spacing: own })],
  ['w:r', beginRun],
  ['w:t', inside('text')],
  ['w:instrText', inside('field')],
  ['w:fldSimple', ({ paragraph }, own) => paragraph?.fields.push(own.get('w:instr')?.trim() ?? '')],
  ['w:br', written('\n')],
  ['w:tab', addTab],
  ['w:noBreakHyphen', written('\u2011')],
  ['w:footnoteRef', written(NOTE_NUMBER)],
  ['w:footnoteReference', addReference],
  ['w:b', ofRun(own => ({ bold: isOn(own) }))],
  ['w:i', ofRun(own => ({ italic: isOn(own) }))],
  ['w:vertAlign', ofRun(own => ({ script: own.get('w:val') }))],
  ['w:rStyle', ofRun(own => ({ style: own.get('w:val') }))],
  ['w:rFonts', ofRun(own => ({ fonts: fontsOf(own) }))],
  ['w:sz', ofRun(own => ({ size: own.get('w:val') }))],
  ...['w:vanish', 'w:strike', 'w:color'].map(ownProperty),
  ['w:footnote', beginNote],
  ['w:tbl', beginTable],
  ['w:tblBorders', ({ table }) => table && Object.assign(table, { isBordered: true })],
  ...TABLE_LOOKS.map((name): [string, Reader] => [name, ofTable(name)]),
  ['w:gridCol', ({ table }, own) => table?.grid.push(own.get('w:w') ?? '')],
  ['w:tr', beginRow],
  ['w:tblHeader', ofRow((_, own) => ({ isHeader: isOn(own) }))],
  ['w:cantSplit', ofRow((_, own) => ({ isWhole: isOn(own) }))],
  ['w:tc', beginCell],
  ['w:tcW', ofCell(own => ({ width: own.get('w:w') ?? '' }))],
  ['w:gridSpan', ofCell(own => ({ span: Number(own.get('w:val')) }))],
  ['w:vMerge', ofCell(own => ({ merge: own.get('w:val') ?? 'continue' }))],
  ['w:vAlign', ofCell(own => ({ upright: own.get('w:val') }))],
  ['w:sectPr', beginSection],
  ['w:pgSz', ofSection(own => ({ size: own }))],
  ['w:pgMar', ofSection(own => ({ margins: own }))],
  ['w:pgNumType', ofSection(own => ({ numbering: own }))],
  ['w:titlePg', ofSection(own => ({ hasFirstPage: isOn(own) }))],
  [
    'w:headerReference',
    ({ section }, own) => section?.headers.set(own.get('w:type') ?? '', own.get('r:id') ?? ''),
  ],
])

/** Elements that add nothing that is not compared elsewhere, or that only hold others. */
export const PLAIN_ELEMENTS: ReadonlySet<string> = new Set(
  [
    'document body hdr footnotes pPr rPr tblPr trPr tcPr tblGrid tblCellMar',
    'pBdr tabs keepNext type docGrid fldChar separator continuationSeparator',
  ].flatMap(names => names.split(' ').map(name => `w:${name}`)),
)

function beginParagraph(story: OpenStory): void {
  const { tables, table } = story
  story.paragraph = {
    style: 'Normal',
    runs: [],
    fields: [],
    own: [],
    indents: undefined,
    spacing: undefined,
    tabs: [],
    table: table && tables.length - 1,
    row: table && table.rows.length - 1,
  }
  story.paragraphs.push(story.paragraph)
}

/** In a run, a tab is a letter; before the runs of a paragraph, a place to which one leads. */
function addTab({ paragraph, run }: OpenStory, own: Attributes): void {
  const end = own.get('w:pos')
  if (end !== undefined) paragraph?.tabs.push(`${own.get('w:val')} ${own.get('w:leader')} ${end}`)
  else if (run) run.text += '\t'
}

function beginRun(story: OpenStory): void {
  story.run = {
    text: '',
    bold: undefined,
    italic: undefined,
    script: undefined,
    style: undefined,
    fonts: undefined,
    size: undefined,
  }
  story.paragraph?.runs.push(story.run)
}

function addReference({ run, references }: OpenStory, attributes: Attributes): void {
  references.push(attributes.get('w:id') ?? '')
  if (run) run.text += String(references.length)
}

function beginNote({ notes, paragraphs }: OpenStory, attributes: Attributes): void {
  notes.push({ id: attributes.get('w:id') ?? '', type: attributes.get('w:type'), first: paragraphs.length })
}

function beginTable(story: OpenStory): void {
  if (story.table) throw new UnreadableError('a table within a table')
  story.table = { isBordered: false, look: new Map(), grid: [], rows: [] }
  story.tables.push(story.table)
}

function beginRow(story: OpenStory): void {
  story.row = { isHeader: false, isWhole: false, cells: [] }
  story.table?.rows.push(story.row)
}

function beginCell(story: OpenStory): void {
  story.cell = { width: '', span: 1, merge: undefined, upright: undefined }
  story.row?.cells.push(story.cell)
}

function beginSection(story: OpenStory): void {
  const end = story.paragraphs.length
  story.section = {
    end,
    size: NO_ATTRIBUTES,
    margins: NO_ATTRIBUTES,
    numbering: NO_ATTRIBUTES,
    hasFirstPage: false,
    headers: new Map(),
  }
  story.sections.push(story.section)
}

function ofRun(change: (own: Attributes) => Partial<StoryRun>): Reader {
  return ({ run }, own) => run && Object.assign(run, change(own))
}

function ofRow(change: (row: StoryRow, own: Attributes) => Partial<StoryRow>): Reader {
  return ({ row }, own) => row && Object.assign(row, change(row, own))
}

function ofCell(change: (own: Attributes) => Partial<StoryCell>): Reader {
  return ({ cell }, own) => cell && Object.assign(cell, change(own))
}

/** Borders and margins of cells have the same names: both are kept, in their order. */
function ofTable(name: string): Reader {
  return ({ table, row }, own) => {
    if (!table || row) return
    const said = TABLE_ATTRIBUTES.flatMap(attribute => own.get(attribute) ?? []).join(' ')
    const known = table.look.get(name)
    table.look.set(name, known === undefined ? said : `${known}, ${said}`)
  }
}

function ofSection(change: (own: Attributes) => Partial<StorySection>): Reader {
  return ({ section }, own) => section && Object.assign(section, change(own))
}

function inside(within: 'text' | 'field'): Reader {
  return story => {
    story.within = within
  }
}

function written(text: string): Reader {
  return ({ run }) => {
    if (run) run.text += text
  }
}

function fontsOf(own: Attributes): string {
  const kinds = ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs']
  return [...new Set(kinds.map(kind => own.get(kind) ?? ''))].join(', ')
}

function ownProperty(name: string): [string, Reader] {
  return [name, ({ run, paragraph }) => run && paragraph?.own.push(name)]
}

/** A property that is on unless it says it is not. */
function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off'].includes(attributes.get('w:val') ?? '1')
}
