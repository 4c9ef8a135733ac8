import { z } from 'zod'
import { modes } from '../attribution-model'
import { everyQuestion, evidenceSchema, idSchema, segmentIdSchema } from '../authored-fields'
import { textSchema } from '../text'

export const waysOfReporting = [...modes, 'narration'] as const

export const howReportedSchema = z
  .strictObject({
    ...everyQuestion,
    kind: z.literal('how-reported'),
    statement: idSchema.optional(),
    /** Narration, instead of a statement. */
    segment: segmentIdSchema.optional(),
    words: textSchema.optional(),
    evidence: evidenceSchema.optional(),
  })
  .refine((question) => !question.statement !== !question.segment, 'expected either a statement or a segment')

export type AuthoredHowReported = z.infer<typeof howReportedSchema>
