/** What is timed; bundled by `run.mjs`. */

export { fixPlan } from '../../src/fix-plan.ts'
export { readPlan } from '../../src/plan/read-plan.ts'
export { decodeText } from '../../src/plan/source/decode-text.ts'
export { produce } from '../../src/produce.ts'
export { validate } from '../../src/validate/validate.ts'
