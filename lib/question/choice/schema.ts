import { z } from 'zod'
import { everyQuestion, evidenceSchema, singleChoiceSchema } from '../authored-fields'
import { skills } from '../question'
import { textSchema } from '../text'

export const choiceSchema = z.strictObject({
  ...everyQuestion,
  kind: z.literal('choice'),
  skill: z.enum(skills),
  prompt: textSchema,
  /** What the prompt asks about, where it is not the article's: another wording, labelled as ours in the prompt. */
  words: textSchema.optional(),
  evidence: evidenceSchema,
  options: singleChoiceSchema,
})

export type AuthoredChoice = z.infer<typeof choiceSchema>
