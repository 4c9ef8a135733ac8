import type { OptionId, Question, QuestionId } from '../question/question'

/** Under this many first answers a share says nothing yet. */
const FEW = 5

/** How a classroom answered one question at first try. */
export interface Tally {
  students: number
  /** How many chose each option; one nobody chose is missing. */
  chosen: ReadonlyMap<OptionId, number>
  /** Fewer than half of them, and not few, were right. */
  isMissed: boolean
}

type Asked = { id: QuestionId; options: readonly Pick<Question['options'][number], 'id' | 'correct'>[] }
type Choice = { questionId: QuestionId; option: OptionId; learners: number }

export function tallyOf(question: Asked, choices: readonly Choice[]): Tally {
  const own = choices.filter((choice) => choice.questionId === question.id)
  const chosen = new Map(own.map((choice) => [choice.option, choice.learners]))
  const students = own.reduce((sum, choice) => sum + choice.learners, 0)
  const right = question.options.reduce(
    (sum, { id, correct }) => sum + (correct ? (chosen.get(id) ?? 0) : 0),
    0,
  )
  return { students, chosen, isMissed: students >= FEW && right < students / 2 }
}
