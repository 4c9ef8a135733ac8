import type { Lesson, Section } from '../lesson/lesson'
import { countsFrom, workState } from '../progress/assignment-rules'
import type { Feedback } from '../question/feedback'
import type { Question } from '../question/question'
import { listAnswers } from '../store/answers'
import { type Assignment, listWorkOf } from '../store/assignments'
import { listHints } from '../store/hints'
import type { Learner } from '../store/learners'
import { listReveals } from '../store/reveals'
import { listRulingsFor } from '../store/rulings'
import { feedbackOn } from './feedback-on'
import { learnerRules } from './learner-rules'
import { questionsOfWork } from './questions-of-work'
import type { HeldQuestion } from './read-lesson'
import type { World } from './world'

export interface PracticeQuestion {
  section: Section
  question: Question
  isLocked: boolean
  hasTakenHint: boolean
  /** On the answer given since it was assigned; null also while it is held back. */
  feedback: Feedback | null
  held: HeldQuestion | null
}

export interface PracticeSet {
  assignment: Assignment
  lesson: Lesson
  state: ReturnType<typeof workState>
  /** None before it opens. */
  asked: readonly PracticeQuestion[]
}

/** A set of questions given to this student. Null: there is none such, or it was given to others. */
export async function readPracticeSet(
  world: World,
  { learner, assignment: id }: { learner: Learner | null; assignment: string },
): Promise<PracticeSet | null> {
  if (!learner?.classroomId) return null
  const given = await listWorkOf(world.store, { id: learner.id, classroomId: learner.classroomId })
  const assignment = given.find((work) => work.id === id && work.questions !== null)
  const lesson = assignment && world.lessons.find(assignment.lessonId)
  if (!assignment || !lesson) return null
  const state = workState(assignment, world.now())
  const asked = state === 'coming' ? [] : await askedIn(world, learner, assignment, lesson)
  return { assignment, lesson, state, asked }
}

async function askedIn(
  { store, now }: World,
  learner: Learner,
  assignment: Assignment,
  lesson: Lesson,
): Promise<readonly PracticeQuestion[]> {
  const rules = await learnerRules({ store, now }, learner)
  const answers = await listAnswers(store, learner.id, lesson.id)
  const reveals = await listReveals(store, learner.id, lesson.id)
  const hints = await listHints(store, learner.id, lesson.id)
  const rulings = await listRulingsFor(store, learner.id, lesson.id)
  const from = countsFrom(assignment)
  return questionsOfWork(assignment, lesson).map(({ section, question }) => {
    const { isLocked, held } = rules.of(lesson.id, section.id, question.id)
    const isAnswered = answers.some(
      (answer) =>
        answer.questionId === question.id &&
        answer.questionVersion === question.version &&
        answer.serverTime >= from,
    )
    const told = isAnswered ? feedbackOn(question, { answers, reveals, rulings }) : null
    return {
      section,
      question,
      isLocked,
      hasTakenHint: hints.some(({ questionId }) => questionId === question.id),
      feedback: held ? null : told,
      held: held && { until: held.until, answer: told?.answer ?? null },
    }
  })
}
