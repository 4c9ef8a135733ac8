import { z } from 'zod'
import { everyQuestion, evidenceSchema, optionsSchema } from '../authored-fields'
import { skills } from '../question'
import { textSchema } from '../text'

export const choicesSchema = z.strictObject({
  ...everyQuestion,
  kind: z.literal('choices'),
  skill: z.enum(skills),
  prompt: textSchema,
  evidence: evidenceSchema,
  options: optionsSchema.refine(
    (options) => {
      const right = options.filter((option) => option.correct).length
      return right >= 2 && options.length - right >= 2
    },
    // With one of either, ticking at random earns a quarter.
    'expected at least two correct options and two wrong ones',
  ),
})

export type AuthoredChoices = z.infer<typeof choicesSchema>
