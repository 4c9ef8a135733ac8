import { findQuestion, type Lesson } from '../lesson/lesson'
import { correctionOf } from '../progress/rulings'
import type { Answer } from '../question/answer'
import { correctQuestion } from '../question/correct-question'
import type { Correction } from '../question/correction'
import { gradeAnswer } from '../question/grade-answer'
import type { Question, QuestionId } from '../question/question'
import { countFirstAnswers } from '../store/answers'
import { listRulingsIn } from '../store/rulings'
import type { World } from './world'

export interface AnswerCount {
  questionId: QuestionId
  answer: Answer
  /** By the key that holds in this classroom; null for a void question, and for what only a teacher can judge. */
  isRight: boolean | null
  /** How many gave it at their first try at the question as it is now. */
  learners: number
}

/** What a classroom answered at first try to the questions as they are now: to all of them, or to those counted. */
export async function countCurrentAnswers(
  world: World,
  classroomId: string,
  lesson: Lesson,
  counted?: readonly QuestionId[],
): Promise<AnswerCount[]> {
  const rulings = await listRulingsIn(world.store, classroomId, lesson.id)
  const groups = await countFirstAnswers(world.store, classroomId, lesson.id, counted)
  return groups.flatMap(({ questionId, questionVersion, answer, learners }) => {
    const question = findQuestion(lesson, questionId)?.question
    if (question?.version !== questionVersion) return []
    const isRight = isRightUnder(correctionOf(rulings, question), question, answer)
    return [{ questionId, answer, isRight, learners }]
  })
}

function isRightUnder(correction: Correction | null, question: Question, answer: Answer): boolean | null {
  if (correction?.kind === 'void') return null
  const verdict = gradeAnswer(correctQuestion(question, correction), answer)?.grade.verdict
  return verdict === 'waiting' ? null : verdict === 'correct'
}
