import { z } from 'zod'
import { deriveChoice } from './choice/derive'
import { choiceSchema } from './choice/schema'
import type { DeriveContext, UnversionedQuestion } from './derive-context'
import { gradeOption } from './grade-option'
import { deriveHowReported } from './how-reported/derive'
import { howReportedSchema } from './how-reported/schema'
import { deriveJudgement } from './judgement/derive'
import { judgementQuestionSchema } from './judgement/schema'
import { deriveWhichDocument } from './which-document/derive'
import { whichDocumentSchema } from './which-document/schema'
import { deriveWhoSaidIt } from './who-said-it/derive'
import { whoSaidItSchema } from './who-said-it/schema'

/** Every way of asking: how an author writes it, what it becomes, what an answer earns. */
export const kinds = {
  choice: { schema: choiceSchema, derive: deriveChoice, grade: gradeOption },
  judgement: { schema: judgementQuestionSchema, derive: deriveJudgement, grade: gradeOption },
  'who-said-it': { schema: whoSaidItSchema, derive: deriveWhoSaidIt, grade: gradeOption },
  'which-document': { schema: whichDocumentSchema, derive: deriveWhichDocument, grade: gradeOption },
  'how-reported': { schema: howReportedSchema, derive: deriveHowReported, grade: gradeOption },
} as const

export type KindName = keyof typeof kinds

const [first, ...rest] = Object.values(kinds).map((kind) => kind.schema)
if (!first) throw new Error('there is no kind of question')

export const authoredQuestionSchema = z.discriminatedUnion('kind', [first, ...rest])
export type AuthoredQuestion = z.infer<typeof authoredQuestionSchema>

/** Null after `refuse`. */
export function deriveQuestion(
  authored: AuthoredQuestion,
  context: DeriveContext,
): UnversionedQuestion | null {
  // The schema ties each authored question to its kind; the registry's type cannot say so.
  const derive = kinds[authored.kind].derive as (
    authored: AuthoredQuestion,
    context: DeriveContext,
  ) => UnversionedQuestion | null
  return derive(authored, context)
}
