import { z } from 'zod'
import { textSchema } from './text'

export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected an id of small letters, digits and hyphens')

export const segmentIdSchema = z.string().regex(/^p\d+\.\d+$/, 'expected a segment such as p9.2')

/** Where the article shows the answer, in the order to read it. */
export const evidenceSchema = z.array(segmentIdSchema).min(1, 'expected at least one segment')

/** What an author may write of every question. */
export const everyQuestion = { id: idSchema, hint: textSchema.optional() }

export const optionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  correct: z.boolean().default(false),
  why: textSchema,
})

export const optionsSchema = z
  .array(optionSchema)
  .min(2, 'expected two to six options')
  .max(6, 'expected two to six options')

export const singleChoiceSchema = optionsSchema.refine(
  (options) => options.filter((option) => option.correct).length === 1,
  'expected exactly one correct option',
)

/** Ids of sources or documents to choose from. */
export const idsSchema = (what: string) =>
  z.array(idSchema).min(2, `expected two to six ${what}`).max(6, `expected two to six ${what}`)
