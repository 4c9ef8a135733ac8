import { z } from 'zod'
import { formFields } from '@/lib/server/form-fields'

const revealSchema = z.object({ lesson: z.string().min(1).max(100), question: z.string().min(1).max(100) })

/** The fields of a "show me the answer" form; null when they are not what our own page sends. */
export function parseRevealForm(form: unknown) {
  return revealSchema.safeParse(formFields(form)).data ?? null
}
