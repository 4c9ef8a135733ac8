import { z } from 'zod'
import { everyQuestion, evidenceSchema } from '../authored-fields'
import { textSchema } from '../text'

/** What is picked and why it shows the answer; the passage is the section. */
export const pickingSchema = {
  /** Left out: all paragraphs of the section. */
  passage: z.array(z.string()).min(1).optional(),
  accepted: z
    .array(z.strictObject({ segments: evidenceSchema, why: textSchema }))
    .min(1, 'expected at least one accepted set of segments'),
  whyNot: textSchema,
}

export const evidenceQuestionSchema = z.strictObject({
  ...everyQuestion,
  kind: z.literal('evidence'),
  prompt: textSchema,
  ...pickingSchema,
})

export type AuthoredEvidence = z.infer<typeof evidenceQuestionSchema>
export type AuthoredPicking = Pick<AuthoredEvidence, 'passage' | 'accepted' | 'whyNot'>
