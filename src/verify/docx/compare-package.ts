import type { Differences } from '../difference.ts'
import { FILE, WHAT } from '../wording.ts'
import type { DocxFacts } from './docx-facts.ts'

/** Parts a file may have: no macros, no comments, no embedded files. */
const PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\.xml\.rels|word\/(?:document|styles|settings|footnotes|header\d)\.xml|docProps\/\w+\.xml)$/

/** Settings that change nothing of what is read; with any other, changes might be tracked, or the text protected. */
const SETTINGS: ReadonlySet<string> = new Set([
  'w:settings',
  'w:displayBackgroundShape',
  'w:defaultTabStop',
  'w:evenAndOddHeaders',
  'w:compat',
  'w:doNotExpandShiftReturn',
  'compatibilityMode',
])

/** Compares what the file is made up of: nothing in it is unknown, hidden, tracked as a change, or somewhere else. */
export function comparePackage(differences: Differences, facts: DocxFacts): void {
  const { body, notes, headers, settings } = facts
  const stories = [body, notes, ...headers.values()]
  const unknown = new Set(stories.flatMap(story => [...story.unknown]))
  differences.same(FILE, WHAT.elements, '', [...unknown].join(', '))
  differences.same(FILE, WHAT.elements, '', [...facts.styles.unknown].join(', '))
  differences.same(FILE, WHAT.files, '', facts.parts.filter(part => !PART.test(part)).join(', '))
  differences.same(FILE, WHAT.files, '', facts.outside.join(', '))
  differences.same(
    FILE,
    WHAT.settings,
    '',
    [...settings.keys()].filter(name => !SETTINGS.has(name)).join(', '),
  )
  differences.same(
    FILE,
    WHAT.settings,
    '15 true',
    `${settings.get('compatibilityMode')} ${settings.get('w:doNotExpandShiftReturn')}`,
  )
  differences.same(FILE, WHAT.settings, 'false', settings.get('w:evenAndOddHeaders'))
  const inHeaders = [...headers.values()].flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)),
  )
  differences.same(FILE, WHAT.headerWords, '', inHeaders.join(''))
}
