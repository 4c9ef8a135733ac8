import { z } from 'zod'
import { locales } from '@/lib/question/text'
import { formFields } from '@/lib/server/form-fields'

const id = z.string().min(1).max(100)

const submitSchema = z.object({
  answerId: z.string().regex(/^[\w-]{16,64}$/),
  lesson: id,
  question: id,
  questionVersion: z.string().regex(/^[0-9a-f]{16}$/),
  option: id,
  locale: z.enum(locales),
  /** When the browser says it was given, in ms since 1970; absent without JavaScript. */
  clientTime: z.coerce.number().int().min(0).max(8.64e15).optional(),
})

/** The fields of an answer form; null when they are not what our own page sends. */
export function parseSubmitForm(form: unknown) {
  const parsed = submitSchema.safeParse(formFields(form))
  if (!parsed.success) return null
  const { option, clientTime, ...fields } = parsed.data
  return { ...fields, answer: { option }, clientTime: clientTime === undefined ? null : new Date(clientTime) }
}
