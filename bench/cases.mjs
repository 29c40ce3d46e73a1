import { fileURLToPath } from 'node:url'
import { isInstalled } from './tools.mjs'

/** Ten plans in one run: a tenth of the time is that of one plan. */
export const VALIDATE_TEN = 'kehoach validate, 10 plans of 50 pages'

const path = name => fileURLToPath(new URL(name, import.meta.url))
const CLI = path('../bin/kehoach.js')

/**
 * A case of whole processes: commands run one after the other, and the files they leave.
 * @typedef {{ name: string, commands: string[][], outputs?: string[], missing?: string }} ColdCase `missing`: the
 *   program that is not installed, so that the case is left out
 */

/** @param {import('./workspace.mjs').Workspace} workspace @returns {ColdCase[]} */
export function coldCases({ plan, content, pandoc, out, folder, rows500, rows5000, plans50 }) {
  const node = (...args) => [process.execPath, ...args]
  const build = (...args) => node(CLI, 'build', plan, '-o', out, ...args)
  const peer = (name, extension) => ({
    commands: [node(path('peers/run.mjs'), name, content, `${out}/${name}.${extension}`)],
    outputs: [`${name}.${extension}`],
  })
  const [docx, pdf] = ['chi-minh-2025.docx', 'chi-minh-2025.pdf']
  // A profile of its own, so that an open LibreOffice neither helps nor disturbs.
  const office = [
    'soffice',
    `-env:UserInstallation=file://${folder}/office`,
    ...['--headless', '--convert-to', 'pdf', '--outdir', `${out}/office`, `${out}/${docx}`],
  ]
  return [
    { name: 'node -e 0', commands: [node('-e', '0')] },
    { name: 'kehoach --version', commands: [node(CLI, '--version')] },
    { name: 'kehoach validate', commands: [node(CLI, 'validate', plan)] },
    { name: VALIDATE_TEN, commands: [node(CLI, 'validate', plans50)] },
    { name: 'kehoach build', commands: [build()], outputs: [docx, pdf] },
    { name: 'kehoach build --no-verify', commands: [build('--no-verify')], outputs: [docx, pdf] },
    { name: 'kehoach build, PDF', commands: [build('--format', 'pdf')], outputs: [pdf] },
    { name: 'kehoach build, DOCX', commands: [build('--format', 'docx')], outputs: [docx] },
    { name: 'kehoach build, 500 rows', commands: [node(CLI, 'build', rows500, '-o', out)] },
    { name: 'kehoach build, 5,000 rows', commands: [node(CLI, 'build', rows5000, '-o', out)] },
    { name: 'Typst (PDF)', ...peer('typst', 'pdf') },
    { name: 'pdfmake (PDF)', ...peer('pdfmake', 'pdf') },
    { name: 'docxtemplater (DOCX)', ...peer('docxtemplater', 'docx') },
    {
      name: 'pandoc (DOCX)',
      commands: [['pandoc', '-f', 'json', pandoc, '-o', `${out}/pandoc.docx`]],
      outputs: ['pandoc.docx'],
      ...missingUnless('pandoc'),
    },
    {
      name: 'naive pdfkit + npm docx',
      commands: [node(path('peers/naive-build.mjs'), plan, content, out)],
      outputs: ['naive.docx', 'naive.pdf'],
    },
    {
      name: 'npm docx + LibreOffice',
      commands: [build('--format', 'docx'), office],
      outputs: [`office/${pdf}`],
      ...missingUnless('soffice'),
    },
  ]
}

function missingUnless(program) {
  return isInstalled(program) ? {} : { missing: program }
}
