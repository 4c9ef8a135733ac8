import { z } from 'zod'
import { everyQuestion, evidenceSchema } from '../authored-fields'
import { skills } from '../question'
import { textSchema } from '../text'
import { normalise } from './normalise'

const answersSchema = z
  .array(z.coerce.string().refine((answer) => normalise(answer) !== '', 'expected letters or digits'))
  .min(1, 'expected at least one answer')

export const shortAnswerSchema = z.strictObject({
  ...everyQuestion,
  kind: z.literal('short-answer'),
  skill: z.enum(skills),
  prompt: textSchema,
  evidence: evidenceSchema,
  accepted: z.strictObject({ ar: answersSchema, en: answersSchema }),
  why: textSchema,
  slips: z.array(z.strictObject({ answers: answersSchema, why: textSchema })).default([]),
  whyNot: textSchema,
})

export type AuthoredShortAnswer = z.infer<typeof shortAnswerSchema>
