import { z } from 'zod'
import { everyQuestion, segmentIdSchema } from '../authored-fields'
import { waysOfReporting } from '../how-reported/schema'

export const waysToClassify = [...waysOfReporting, 'scare-quote'] as const
export type WayToClassify = (typeof waysToClassify)[number]

export const classifySchema = z.strictObject({
  ...everyQuestion,
  kind: z.literal('classify'),
  segments: z
    .array(segmentIdSchema)
    .min(3, 'expected three to eight segments')
    .max(8, 'expected three to eight segments'),
})

export type AuthoredClassify = z.infer<typeof classifySchema>
