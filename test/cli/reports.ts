import type { Diagnostic } from '../../src/base/diagnostic.ts'
import type { RunReport } from '../../src/cli/report/reporter.ts'

export const STYLE = { language: 'vi', colour: false, width: 60, version: '1.2.3' } as const

const TEXT = 'kehoach: 1\nissuer: 漢字 “Ủy ban”\nplan: [a, b]\n'
const FILE = 'kế hoạch/50% a:b,c.yaml'

function finding(code: string, severity: Diagnostic['severity'], start: number, end: number): Diagnostic {
  return {
    code,
    severity,
    message: { vi: `Sai “${code}”: 100%, <b>&\u0007\r\nhai dòng.`, en: `Wrong: ${code}` },
    span: { file: FILE, start, end },
    why: { vi: 'Vì thế.', en: 'Because.' },
    help: { vi: 'Sửa: một, hai.', en: 'Mend it.' },
  }
}

/** A run with everything a report may hold, in a file whose name and text are hard to write. */
export const RUN: RunReport = {
  plans: [
    {
      file: FILE,
      text: TEXT,
      included: new Map([['chung/vp.yaml', 'a: 1\nb: 2\n']]),
      diagnostics: [
        { code: 'yaml-syntax', severity: 'error', message: { vi: 'Không có chỗ.', en: 'No place.' } },
        {
          ...finding('number-form', 'error', 19, 21),
          fix: { span: { file: FILE, start: 19, end: 21 }, text: 'Hán "tự"', range: [0, 2] },
        },
        finding('number-form', 'warning', 11, 45),
        {
          ...finding('footnote-used', 'info', TEXT.length, TEXT.length),
          related: [
            { span: { file: 'chung/vp.yaml', start: 5, end: 6 }, message: { vi: 'ở đây', en: 'here' } },
          ],
        },
      ],
      suppressed: [
        {
          diagnostic: finding('index-length', 'warning', 0, 7),
          reason: 'vì “thế”',
          by: { file: FILE, start: 35, end: 40 },
        },
      ],
      coverage: [
        { id: 'number-form', result: 'fail' },
        { id: 'footnote-used', result: 'fail' },
        { id: 'index-length', result: 'pass' },
        { id: 'end-mark', result: 'not-applicable' },
        { id: 'line-alone', result: 'not-evaluated', reason: { vi: 'cần dàn trang', en: 'needs pages' } },
      ],
    },
    {
      file: '/ngoài/b.yaml',
      text: '',
      diagnostics: [],
      suppressed: [],
      coverage: [{ id: 'end-mark', result: 'pass' }],
    },
  ],
  settings: [
    {
      file: 'kehoach.config.yaml',
      text: 'rules: 1\n',
      diagnostics: [
        {
          code: 'plan-type',
          severity: 'error',
          message: { vi: 'Sai kiểu.', en: 'Wrong type.' },
          span: { file: 'kehoach.config.yaml', start: 7, end: 8 },
        },
      ],
      suppressed: [],
      coverage: [],
    },
  ],
  failures: [
    {
      file: 'mất.yaml',
      message: { vi: 'mất.yaml: không tìm thấy.', en: 'mất.yaml: not found.' },
      exitCode: 2,
    },
  ],
}
