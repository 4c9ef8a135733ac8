import type { Answer } from '../question/answer'
import type { OptionId, Question, QuestionId, Slot, SlotId } from '../question/question'

/** What a class can take for one another. */
export const confusables = ['sources', 'documents', 'modes'] as const
export type Confusable = (typeof confusables)[number]

/** One choice among names: whose words, which document, which way of reporting. */
export interface Credit {
  learnerId: string
  questionId: QuestionId
  /** Null where the question asks once. */
  slotId: SlotId | null
  /** Whose words they are, or what they rest on. */
  said: OptionId
  /** Whom the learner credited. */
  credited: OptionId
  offered: readonly OptionId[]
}

export interface AnsweredQuestion {
  learnerId: string
  question: Question
  answer: Answer
}

/** Null for a question whose options are not names. */
export function confusableOf({ kind, skill }: Pick<Question, 'kind' | 'skill'>): Confusable | null {
  if (kind === 'who-said-it') return 'sources'
  if (kind === 'which-document') return 'documents'
  if (kind === 'how-reported' || kind === 'classify') return 'modes'
  if (kind === 'match') return skill === 'who-said-it' ? 'sources' : 'documents'
  return null
}

/** The places at which a question asks for a name: itself, or each of its slots. */
export function placesOf({
  options,
  slots,
}: Question): readonly { slot: Slot | null; options: Slot['options'] }[] {
  if (slots.length === 0) return [{ slot: null, options }]
  return slots.map((slot) => ({ slot, options: slot.options }))
}

/** Every name chosen in these answers. The claims of a match and the sentences of a classification count one by one. */
export function creditsIn(answered: readonly AnsweredQuestion[], confusable: Confusable): Credit[] {
  return answered
    .filter(({ question }) => confusableOf(question) === confusable)
    .flatMap(({ learnerId, question, answer }) =>
      placesOf(question).flatMap(({ slot, options }): Credit[] => {
        const credited = slot ? answer.slots?.[slot.id] : answer.option
        const right = options.filter((option) => option.correct).map(({ id }) => id)
        // Where a correction lets two names stand, whoever chose either is not confused.
        const said = right.find((id) => id === credited) ?? right[0]
        const offered = options.map(({ id }) => id)
        if (said === undefined || credited === undefined || !offered.includes(credited)) return []
        return [{ learnerId, questionId: question.id, slotId: slot?.id ?? null, said, credited, offered }]
      }),
    )
}
