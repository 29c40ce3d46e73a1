import { z } from 'zod'

const text = z.string().min(1)
const lines = z.union([text, z.array(text)])
const cell = z.union([text, z.number(), z.array(text)]).optional()

const clause = z.union([text, z.strictObject({ text, points: z.array(text).optional() })])
const article = z.union([
  text,
  z.strictObject({
    title: text.optional(),
    text: text.optional(),
    issues: text.optional(),
    clauses: z.array(clause).optional(),
  }),
])

const row = z.strictObject({
  group: text.optional(),
  number: text.optional(),
  content: cell,
  objective: cell,
  activity: cell,
  lead: cell,
  support: cell,
  deadline: cell,
  output: cell,
  budget: cell,
  note: cell,
  get rows() {
    return z.array(row).optional()
  },
})

const column = z.union([
  text,
  z.strictObject({ kind: text, heading: text.optional(), width: z.number().optional() }),
])

/** A schema of the plan as a first version of such a program would have it: shapes only, no messages of its own. */
export const naivePlanSchema = z.strictObject({
  kehoach: z.literal(1),
  issuer: z.strictObject({ parent: lines.optional(), name: lines, symbol: text, place: text }),
  issued: z
    .strictObject({ number: z.union([z.number(), text]).optional(), date: text.optional() })
    .optional(),
  agencies: z.record(z.string(), text).optional(),
  decision: z.looseObject({
    authority: text,
    bases: z.array(text),
    articles: z.array(article),
    recipients: z.array(text),
    signature: z.strictObject({ title: lines, name: text.optional() }),
  }),
  plan: z
    .strictObject({
      title: text,
      orientation: z.enum(['portrait', 'landscape']).optional(),
      table: z.looseObject({ columns: z.array(column), rows: z.array(row) }),
    })
    .optional(),
  footnotes: z.record(z.string(), text).optional(),
})
