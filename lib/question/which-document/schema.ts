import { z } from 'zod'
import { everyQuestion, evidenceSchema, idSchema } from '../authored-fields'
import { textSchema } from '../text'

export const NO_DOCUMENT = 'none'

export const whichDocumentSchema = z.strictObject({
  ...everyQuestion,
  kind: z.literal('which-document'),
  statement: idSchema,
  focus: textSchema.optional(),
  options: z.array(idSchema).min(2, 'expected two to six documents').max(6, 'expected two to six documents'),
  evidence: evidenceSchema.optional(),
})

export type AuthoredWhichDocument = z.infer<typeof whichDocumentSchema>
