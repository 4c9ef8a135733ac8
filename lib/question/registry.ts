import { z } from 'zod'
import type { Answer } from './answer'
import { deriveAnswerWithEvidence } from './answer-with-evidence/derive'
import { answerWithEvidenceSchema } from './answer-with-evidence/schema'
import { scoreAnswerWithEvidence } from './answer-with-evidence/score'
import { deriveChoice } from './choice/derive'
import { choiceSchema } from './choice/schema'
import { deriveChoices } from './choices/derive'
import { choicesSchema } from './choices/schema'
import { scoreChoices } from './choices/score'
import { deriveClassify } from './classify/derive'
import { classifySchema } from './classify/schema'
import type { DeriveContext, UnversionedQuestion } from './derive-context'
import { deriveEvidence } from './evidence/derive'
import { evidenceQuestionSchema } from './evidence/schema'
import { scoreEvidence } from './evidence/score'
import { deriveHowReported } from './how-reported/derive'
import { howReportedSchema } from './how-reported/schema'
import { deriveInlineChoice } from './inline-choice/derive'
import { inlineChoiceSchema } from './inline-choice/schema'
import { deriveJudgement } from './judgement/derive'
import { judgementQuestionSchema } from './judgement/schema'
import { deriveMatch } from './match/derive'
import { matchSchema } from './match/schema'
import { deriveOpen } from './open/derive'
import { openSchema } from './open/schema'
import { scoreOpen } from './open/score'
import { deriveOrder } from './order/derive'
import { orderSchema } from './order/schema'
import { scoreOrder } from './order/score'
import type { Question } from './question'
import { scoreOption } from './score-option'
import { scoreSlots } from './score-slots'
import { deriveShortAnswer } from './short-answer/derive'
import { shortAnswerSchema } from './short-answer/schema'
import { scoreShortAnswer } from './short-answer/score'
import { deriveWhichDocument } from './which-document/derive'
import { whichDocumentSchema } from './which-document/schema'
import { deriveWhoSaidIt } from './who-said-it/derive'
import { whoSaidItSchema } from './who-said-it/schema'

/** Every way of asking: how an author writes it, what it becomes, what an answer that fits it earns (from 0 to 1; null: a teacher judges). */
export const kinds = {
  choice: { schema: choiceSchema, derive: deriveChoice, score: scoreOption },
  judgement: { schema: judgementQuestionSchema, derive: deriveJudgement, score: scoreOption },
  'who-said-it': { schema: whoSaidItSchema, derive: deriveWhoSaidIt, score: scoreOption },
  'which-document': { schema: whichDocumentSchema, derive: deriveWhichDocument, score: scoreOption },
  'how-reported': { schema: howReportedSchema, derive: deriveHowReported, score: scoreOption },
  choices: { schema: choicesSchema, derive: deriveChoices, score: scoreChoices },
  evidence: { schema: evidenceQuestionSchema, derive: deriveEvidence, score: scoreEvidence },
  'answer-with-evidence': {
    schema: answerWithEvidenceSchema,
    derive: deriveAnswerWithEvidence,
    score: scoreAnswerWithEvidence,
  },
  match: { schema: matchSchema, derive: deriveMatch, score: scoreSlots },
  order: { schema: orderSchema, derive: deriveOrder, score: scoreOrder },
  'inline-choice': { schema: inlineChoiceSchema, derive: deriveInlineChoice, score: scoreSlots },
  classify: { schema: classifySchema, derive: deriveClassify, score: scoreSlots },
  'short-answer': { schema: shortAnswerSchema, derive: deriveShortAnswer, score: scoreShortAnswer },
  open: { schema: openSchema, derive: deriveOpen, score: scoreOpen },
} as const satisfies Record<
  string,
  {
    schema: z.ZodObject
    // biome-ignore lint/suspicious/noExplicitAny: each takes what its own schema gives
    derive: (authored: any, context: DeriveContext) => UnversionedQuestion | null
    score: (question: Question, answer: Answer) => number | null
  }
>

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
