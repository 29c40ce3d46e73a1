import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { open as openPdf } from './naive-pdfkit.mjs'
import { naivePlanSchema } from './naive-plan.mjs'
import { open as openDocx } from './npm-docx.mjs'

// node naive-build.mjs <plan.yaml> <content.json> <output folder>: the whole build from installed libraries, without a
// bundle. It reads and checks the plan, but takes the composed text from the JSON: composing costs it nothing.
const [planFile, contentFile, folder] = process.argv.slice(2)
naivePlanSchema.parse(parse(readFileSync(planFile, 'utf8')))
const content = JSON.parse(readFileSync(contentFile, 'utf8'))
writeFileSync(join(folder, 'naive.docx'), await openDocx().render(content))
writeFileSync(join(folder, 'naive.pdf'), await openPdf().render(content))
