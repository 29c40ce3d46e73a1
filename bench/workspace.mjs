import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundlePhases } from './bundle.mjs'
import { contentOf } from './content.mjs'
import { loadPhases, openFonts } from './kehoach.mjs'
import { longTable } from './long-table.mjs'
import { templateBytes } from './peers/docxtemplater-template.mjs'
import { pandocAst } from './peers/pandoc-ast.mjs'
import { permutedPlan } from './permute.mjs'
import { isInstalled } from './tools.mjs'

/** A table of so many rows takes 50 pages. */
const ROWS_OF_50_PAGES = 700

const EXAMPLE = fileURLToPath(new URL('../examples/chi-minh-2025.yaml', import.meta.url))

/**
 * A folder with all that the programs read, in the form each likes best, so that none pays for converting it.
 * @typedef {{ folder: string, out: string, bundle: string, plan: string, content: string, pandoc: string,
 *   plans: string, contents: string, rows500: string, rows5000: string, plans50: string,
 *   remove(): void }} Workspace
 */

/** @param {number} documents how many different documents the warm cases get @returns {Promise<Workspace>} */
export async function makeWorkspace(documents) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
  const file = name => join(folder, name)
  const workspace = {
    folder,
    out: file('out'),
    bundle: file('phases.mjs'),
    plan: EXAMPLE,
    content: file('content.json'),
    pandoc: file('pandoc.json'),
    plans: file('plans.json'),
    contents: file('contents.json'),
    rows500: file('rows-500.yaml'),
    rows5000: file('rows-5000.yaml'),
    plans50: file('plans-50'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
  mkdirSync(workspace.out)
  writeFileSync(workspace.rows500, longTable(500))
  writeFileSync(workspace.rows5000, longTable(5000))
  mkdirSync(workspace.plans50)
  for (let plan = 0; plan < 10; plan++)
    writeFileSync(join(workspace.plans50, `${plan}.yaml`), longTable(ROWS_OF_50_PAGES))
  await bundlePhases(workspace.bundle)
  const phases = await loadPhases(workspace.bundle)
  const writeJson = (name, value) => writeFileSync(name, JSON.stringify(value))

  const plan = readPlan(phases)
  const toContent = contentMaker(phases)
  const content = toContent(plan)
  writeJson(workspace.content, content)
  writeFileSync(file('template.docx'), templateBytes(content))
  if (isInstalled('pandoc')) writeJson(workspace.pandoc, pandocAst(content, pandocVersion()))

  const plans = Array.from({ length: documents }, (_, seed) => permutedPlan(plan, seed))
  writeJson(workspace.plans, plans)
  writeJson(workspace.contents, plans.map(toContent))
  return workspace
}

function readPlan({ parsePlan }) {
  const { value, diagnostics } = parsePlan(EXAMPLE, readFileSync(EXAMPLE))
  if (!value) throw new Error(`the example does not parse: ${JSON.stringify(diagnostics)}`)
  return value.plan
}

function contentMaker(phases) {
  const { compose, fitDocument, decree30 } = phases
  const fonts = openFonts(phases)
  return plan => contentOf(fitDocument(compose(plan), decree30, fonts), decree30)
}

/** The version of pandoc's JSON; it refuses another. */
function pandocVersion() {
  const { stdout } = spawnSync('pandoc', ['-f', 'markdown', '-t', 'json'], { input: '', encoding: 'utf8' })
  return JSON.parse(stdout)['pandoc-api-version']
}
