import { z } from 'zod'
import type { Answer } from '@/lib/question/answer'
import { confidences } from '@/lib/question/confidence'
import { locales } from '@/lib/question/text'
import { formFields } from '@/lib/server/form-fields'

const id = z.string().min(1).max(100)

const submitSchema = z.object({
  answerId: z.string().regex(/^[\w-]{16,64}$/),
  lesson: id,
  question: id,
  questionVersion: z.string().regex(/^[0-9a-f]{16}$/),
  locale: z.enum(locales),
  confidence: z.enum(confidences).optional(),
  review: z.literal('yes').optional(),
  /** When the browser says it was given, in ms since 1970; absent without JavaScript. */
  clientTime: z.coerce.number().int().min(0).max(8.64e15).optional(),
  option: id.optional(),
  text: z.string().max(5000).optional(),
})

/** `option.a`, `segment.p3.1` and `slot.gap-1` are each one tick or one filling. */
const partSchema = z.tuple([z.string().regex(/^(option|segment|slot)\./), id])

/** The fields of an answer form; null when they are not what our own page sends. */
export function parseSubmitForm(form: unknown) {
  const fields = formFields(form)
  const parsed = submitSchema.safeParse(fields)
  if (!fields || !parsed.success) return null
  const parts = z.array(partSchema).safeParse(Object.entries(fields).filter(([name]) => name.includes('.')))
  if (!parts.success) return null
  const { option, text, clientTime, confidence, review, ...asked } = parsed.data
  return {
    ...asked,
    answer: answerOf({ option, text }, parts.data),
    confidence: confidence ?? null,
    inReview: review !== undefined,
    clientTime: clientTime === undefined ? null : new Date(clientTime),
  }
}

function answerOf(
  { option, text }: { option: string | undefined; text: string | undefined },
  parts: readonly (readonly [string, string])[],
): Answer {
  const named = (way: string) =>
    parts.filter(([name]) => name.startsWith(way)).map(([name, value]) => [name.slice(way.length), value])
  const ids = (way: string) => named(way).map(([id]) => id ?? '')
  return {
    ...(option !== undefined && { option }),
    ...(text !== undefined && { text }),
    options: ids('option.'),
    segments: ids('segment.'),
    slots: Object.fromEntries(named('slot.')),
  }
}
