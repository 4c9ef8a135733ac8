import { z } from 'zod'
import { everyQuestion, singleChoiceSchema } from '../authored-fields'
import { pickingSchema } from '../evidence/schema'
import { textSchema } from '../text'

export const answerWithEvidenceSchema = z.strictObject({
  ...everyQuestion,
  kind: z.literal('answer-with-evidence'),
  prompt: textSchema,
  options: singleChoiceSchema.refine((options) => options.length >= 3, 'expected at least three options'),
  ...pickingSchema,
})

export type AuthoredAnswerWithEvidence = z.infer<typeof answerWithEvidenceSchema>
