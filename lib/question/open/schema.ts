import { z } from 'zod'
import { everyQuestion, evidenceSchema } from '../authored-fields'
import { skills } from '../question'
import { textSchema } from '../text'

export const openSchema = z.strictObject({
  ...everyQuestion,
  kind: z.literal('open'),
  skill: z.enum(skills),
  prompt: textSchema,
  evidence: evidenceSchema,
  rubric: z.strictObject({ full: textSchema, partial: textSchema, none: textSchema }),
  model: textSchema,
})

export type AuthoredOpen = z.infer<typeof openSchema>
