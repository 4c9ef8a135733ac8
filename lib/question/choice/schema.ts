import { z } from 'zod'
import { evidenceSchema, idSchema } from '../authored-fields'
import { textSchema } from '../text'

const optionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  correct: z.boolean().default(false),
  why: textSchema,
})

export const choiceSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('choice'),
  skill: z.enum(['comprehension', 'text-limits']),
  prompt: textSchema,
  evidence: evidenceSchema,
  options: z
    .array(optionSchema)
    .min(2, 'expected two to six options')
    .max(6, 'expected two to six options')
    .refine(
      (options) => options.filter((option) => option.correct).length === 1,
      'expected exactly one correct option',
    ),
})

export type AuthoredChoice = z.infer<typeof choiceSchema>
