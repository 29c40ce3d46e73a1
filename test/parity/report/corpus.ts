import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compose } from '../../../src/compose/compose.ts'
import type { FittedDocument } from '../../../src/document/fitted.ts'
import type { Document } from '../../../src/document/model.ts'
import { fitDocument } from '../../../src/layout/fit/fit.ts'
import { FileWorld } from '../../../src/node/file-world.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import { officeProfile } from '../../../src/profile/office-profile.ts'
import type { Profile } from '../../../src/profile/profile.ts'
import { tinosAndSigns } from '../../font/tinos.ts'
import { EXAMPLE_PLANS, EXAMPLES_FOLDER } from '../../golden/example-plans.ts'
import { permutedDocuments } from './permuted.ts'

export const FONTS = tinosAndSigns()

/** A document to compare, as it goes to both renderers. */
export interface Subject {
  readonly name: string
  readonly fitted: FittedDocument
  readonly profile: Profile
}

/** A plan's document before it is fitted. */
interface Composed {
  readonly name: string
  readonly document: Document
  readonly profile: Profile
}

/** Others hold only parts that plans share. */
const HOLDS_A_TEXT = /^(decision|plan|appendices):/m

/** Signs in Segoe UI Symbol, which neither the model of Word nor LibreOffice here has, and marks drawn with their letter. */
const BEYOND_THE_JUDGES: ReadonlySet<string> = new Set(['forms/ke-hoach-chu-cac-dan-toc'])

const PERMUTED = 30
const SEED = 30_2020

/** Every example and every template. */
export async function exampleSubjects(): Promise<readonly Subject[]> {
  return (await composedPlans()).map(fittedSubject)
}

/** Documents of the examples' text in another order, the same ones in every run. */
export async function permutedSubjects(): Promise<readonly Subject[]> {
  const documents = (await composedPlans()).map(({ document }) => document)
  return permutedDocuments(documents, PERMUTED, SEED).map((document, index) =>
    fittedSubject({ name: `permuted ${index + 1}`, document, profile: decree30 }),
  )
}

function fittedSubject({ name, document, profile }: Composed): Subject {
  return { name, fitted: fitDocument(document, profile, FONTS), profile }
}

async function composedPlans(): Promise<readonly Composed[]> {
  const folder = fileURLToPath(new URL('../templates/', `file://${EXAMPLES_FOLDER}`))
  const isText = (file: string) => HOLDS_A_TEXT.test(readFileSync(folder + file, 'utf8'))
  const templates = readdirSync(folder).filter(name => name.endsWith('.yaml') && isText(name))
  return Promise.all([
    ...EXAMPLE_PLANS.filter(name => !BEYOND_THE_JUDGES.has(name)).map(name =>
      composed(name, EXAMPLES_FOLDER, `${name}.yaml`),
    ),
    ...templates.sort().map(file => composed(`templates/${file.replace('.yaml', '')}`, folder, file)),
  ])
}

async function composed(name: string, folder: string, file: string): Promise<Composed> {
  const { value, diagnostics } = await readPlan(file, new FileWorld(folder))
  if (!value) throw new Error(`${name}: ${JSON.stringify(diagnostics)}`)
  return { name, document: compose(value.plan), profile: officeProfile(value.plan.style) }
}
