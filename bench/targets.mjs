import { ratio } from './stats.mjs'

/**
 * A figure kehoach is held to, always against something measured in the same run.
 * @typedef {{ name: string, bound: '<=' | '>=', limit: number, measured?: number }} Target `measured` is absent when
 *   one side of it was left out
 */

/**
 * The targets with what was measured.
 * @param {Map<string, import('./cold.mjs').ColdResult>} cold
 * @param {Map<string, import('./warm.mjs').WarmResult>} warm
 * @returns {Target[]}
 */
export function targets(cold, warm) {
  const time = (a, b) => compared(cold.get(a)?.times, cold.get(b)?.times)
  const speed = (a, b) => compared(warm.get(a)?.perSecond, warm.get(b)?.perSecond)
  const memory = (a, b) => compared([cold.get(a)?.memory], [cold.get(b)?.memory])
  const atMost = (name, limit, measured) => ({ name, bound: '<=', limit, measured })
  const atLeast = (name, limit, measured) => ({ name, bound: '>=', limit, measured })
  const [office, naive] = ['npm docx + LibreOffice', 'naive pdfkit + npm docx']
  return [
    atMost('build, of npm docx + LibreOffice', 0.35, time('kehoach build', office)),
    atMost('build, of naive pdfkit + npm docx', 0.65, time('kehoach build', naive)),
    atMost('build PDF alone, of Typst', 1.3, time('kehoach build, PDF', 'Typst (PDF)')),
    atMost('build, of build --no-verify', 1.08, time('kehoach build', 'kehoach build --no-verify')),
    atMost('--version, of node -e 0', 1.8, time('kehoach --version', 'node -e 0')),
    atMost('validate, of node -e 0', 5, time('kehoach validate', 'node -e 0')),
    atMost('peak memory of build, of npm docx + LibreOffice', 0.4, memory('kehoach build', office)),
    // Ten times the rows: more than ten times the time or the memory would not be in proportion.
    atMost('5,000 rows, of 500', 10, time('kehoach build, 5,000 rows', 'kehoach build, 500 rows')),
    atMost(
      'peak memory of 5,000 rows, of 500',
      10,
      memory('kehoach build, 5,000 rows', 'kehoach build, 500 rows'),
    ),
    atLeast('warm PDF, of Typst', 8, speed('kehoach pdf', 'typst')),
    atLeast('warm PDF, of pdfmake', 18, speed('kehoach pdf', 'pdfmake')),
    atLeast('warm DOCX, of docxtemplater', 1, speed('kehoach docx', 'docxtemplater')),
  ]
}

function compared(above, below) {
  if (above === undefined || below === undefined || [...above, ...below].includes(undefined)) return undefined
  return ratio(above, below)
}

/** @param {Target} target */
export function isMet({ bound, limit, measured }) {
  if (measured === undefined) return undefined
  return bound === '<=' ? measured <= limit : measured >= limit
}
