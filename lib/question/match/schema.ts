import { z } from 'zod'
import { everyQuestion, idSchema, idsSchema } from '../authored-fields'
import { textSchema } from '../text'

const claimSchema = z.strictObject({ statement: idSchema, words: textSchema.optional() })

export const matchSchema = z.strictObject({
  ...everyQuestion,
  kind: z.literal('match'),
  to: z.enum(['sources', 'documents']),
  claims: z.array(claimSchema).min(3, 'expected three to six claims').max(6, 'expected three to six claims'),
  /** Source ids, or document ids; a source may speak more than once, or not at all. */
  options: idsSchema('sources or documents'),
})

export type AuthoredMatch = z.infer<typeof matchSchema>
