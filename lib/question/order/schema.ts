import { z } from 'zod'
import { everyQuestion, evidenceSchema, idSchema } from '../authored-fields'
import { textSchema } from '../text'

const eventSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  /** From 1, as it happened. */
  place: z.int().min(1),
  evidence: evidenceSchema,
  /** How the text dates it: shown to who put it elsewhere, so it does not say where it belongs. */
  why: textSchema,
})

export const orderSchema = z.strictObject({
  ...everyQuestion,
  kind: z.literal('order'),
  prompt: textSchema.optional(),
  /** In the order shown. */
  events: z
    .array(eventSchema)
    // With three, a random order earns more than a fifth.
    .min(4, 'expected four to seven events')
    .max(7, 'expected four to seven events')
    .refine(
      (events) => events.every((_, index) => events.some(({ place }) => place === index + 1)),
      'expected the places 1, 2, 3 … once each',
    )
    .refine(
      (events) => events.some(({ place }, index) => place !== index + 1),
      'expected them shown in another order than they happened',
    ),
})

export type AuthoredOrder = z.infer<typeof orderSchema>
