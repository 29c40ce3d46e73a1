import * as z from 'zod'

const PublishedNumber = z.string().regex(/^\S[^\s/]*\/\S+$/u, 'such as 61/2018/NĐ-CP')
const Confidence = z.enum(['high', 'medium', 'low', 'none'])

/** A text as it is entered in a register by hand. */
export const RegisteredTextSchema = z.strictObject({
  type: z.string().min(1),
  number: PublishedNumber,
  title: z.string().min(1).optional(),
  issuer: z.string().min(1),
  issued: z.iso.date().optional(),
  inForce: z.iso.date().optional(),
  expired: z.iso.date().optional(),
  replacedBy: z.array(PublishedNumber).default([]),
  amendedBy: z.array(PublishedNumber).default([]),
  confidence: z.strictObject({
    title: Confidence,
    issued: Confidence,
    inForce: Confidence,
    expired: Confidence,
    replacedBy: Confidence,
    amendedBy: Confidence,
  }),
})

/** The file the register is kept in: every fact has its sources, public texts or the site of who says so. */
export const RegisterSchema = z.strictObject({
  cutOff: z.iso.date(),
  texts: z.array(
    RegisteredTextSchema.extend({
      sources: z.array(z.string().min(1)).min(1),
      note: z.string().min(1).optional(),
    }),
  ),
})
