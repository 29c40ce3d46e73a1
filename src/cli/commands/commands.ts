/** What the commands do. One module for all of them, because each file that is loaded costs start-up time. */
export { buildPlans } from './build.ts'
export { importFiles } from './import.ts'
export { initFolder, listForms } from './init.ts'
export { serveEditor } from './lsp.ts'
export { printRegistered } from './register.ts'
export { printRules } from './rules.ts'
export { printSchema } from './schema.ts'
export { validatePlans } from './validate.ts'
