import { z } from 'zod'
import { everyQuestion, evidenceSchema, idSchema, segmentIdSchema } from '../authored-fields'
import { textSchema } from '../text'

/** The reporter's own words: no source of the lesson answers for them. */
export const REPORTER = 'reporter'

export const whoSaidItSchema = z
  .strictObject({
    ...everyQuestion,
    kind: z.literal('who-said-it'),
    statement: idSchema.optional(),
    /** Narration, instead of a statement. */
    segment: segmentIdSchema.optional(),
    words: textSchema.optional(),
    options: z.array(idSchema).min(2, 'expected two to six sources').max(6, 'expected two to six sources'),
    evidence: evidenceSchema.optional(),
  })
  .refine((question) => !question.statement !== !question.segment, 'expected either a statement or a segment')

export type AuthoredWhoSaidIt = z.infer<typeof whoSaidItSchema>
