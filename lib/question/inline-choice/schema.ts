import { z } from 'zod'
import { everyQuestion, segmentIdSchema } from '../authored-fields'
import { textSchema } from '../text'

const verbSchema = z.strictObject({ text: textSchema, correct: z.boolean().default(false), why: textSchema })

export const inlineChoiceSchema = z.strictObject({
  ...everyQuestion,
  kind: z.literal('inline-choice'),
  segment: segmentIdSchema,
  /** Left out: the whole segment. */
  words: textSchema.optional(),
  /** In the order they stand in the sentence, in both languages. */
  gaps: z
    .array(
      z.strictObject({
        verbs: z
          .array(verbSchema)
          .min(3, 'expected three to five verbs')
          .max(5, 'expected three to five verbs')
          .refine(
            (verbs) => verbs.filter((verb) => verb.correct).length === 1,
            'expected exactly one correct verb',
          ),
      }),
    )
    .min(1)
    .max(3),
})

export type AuthoredInlineChoice = z.infer<typeof inlineChoiceSchema>
