import { z } from 'zod'
import { everyQuestion, evidenceSchema } from '../authored-fields'
import { textSchema } from '../text'

export const judgements = ['true', 'false', 'not-said'] as const

// YAML reads a bare true as a boolean, and that is how an author writes it.
const judgementSchema = z.preprocess(
  (value) => (typeof value === 'boolean' ? String(value) : value),
  z.enum(judgements, 'expected true, false or not-said'),
)

export const judgementQuestionSchema = z.strictObject({
  ...everyQuestion,
  kind: z.literal('judgement'),
  skill: z.enum(['comprehension', 'text-limits']),
  claim: textSchema,
  answer: judgementSchema,
  evidence: evidenceSchema,
  why: z.strictObject({ true: textSchema, false: textSchema, 'not-said': textSchema }),
})

export type AuthoredJudgement = z.infer<typeof judgementQuestionSchema>
