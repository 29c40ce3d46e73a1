import { type CompileResult, compileObject, type PlanInput, ReadError, type World } from 'kehoach'
import { FONT_FILES, readFont } from 'kehoach/fonts'
import { RULES } from 'kehoach/internal'

// What a caller writes in TypeScript, with the declarations of the package alone.
const plan: PlanInput = {
  kehoach: 1,
  issuer: { name: ['Ủy ban nhân dân', 'xã Tân Lập'], symbol: 'UBND', place: 'Tân Lập' },
  plan: { title: 'Chuyển đổi số', table: { columns: ['number', 'content'], rows: [{ content: 'Việc' }] } },
}
const world: World = {
  readFile: async path => {
    throw new ReadError(path, 'not-found')
  },
  realPath: async path => path,
  readFont,
}
const result: CompileResult = await compileObject(plan, { formats: ['pdf'], final: false }, world)
const sizes: readonly number[] = result.files.map(({ bytes }) => bytes.length)
const places: readonly (string | number)[] = result.findings.flatMap(({ place }) => place?.path ?? [])

// @ts-expect-error: a key that the language does not have
const misspelt: PlanInput = { kehoach: 1, isuer: {} }

export const used = [sizes, places, misspelt, FONT_FILES.bold, RULES.length]
