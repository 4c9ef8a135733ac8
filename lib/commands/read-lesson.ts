import type { Lesson, SectionId } from '../lesson/lesson'
import { noRulings } from '../progress/rulings'
import type { Feedback } from '../question/feedback'
import type { QuestionId } from '../question/question'
import { listAnswers } from '../store/answers'
import { listHints } from '../store/hints'
import type { Learner } from '../store/learners'
import { listReveals } from '../store/reveals'
import { listRulingsFor } from '../store/rulings'
import { feedbackOn } from './feedback-on'
import type { World } from './world'

/** Where a learner is in a lesson. */
export interface LearnerLesson {
  /** On the latest answer to each question that has one. */
  feedback: ReadonlyMap<QuestionId, Feedback>
  hintsTaken: ReadonlySet<QuestionId>
  latestQuestion: QuestionId | null
  /** The section to go on with: where they answered last, or else the first that has a question left. */
  resumeAt: SectionId | null
  questionsLeft: number
  /** Every question is answered. */
  isXRayOpen: boolean
}

export async function readLesson(
  world: World,
  { learner, lesson }: { learner: Learner | null; lesson: Lesson },
): Promise<LearnerLesson> {
  const answers = learner ? await listAnswers(world.store, learner.id, lesson.id) : []
  const reveals = learner ? await listReveals(world.store, learner.id, lesson.id) : []
  const hints = learner ? await listHints(world.store, learner.id, lesson.id) : []
  const rulings = learner ? await listRulingsFor(world.store, learner.id, lesson.id) : noRulings
  const feedback = new Map<QuestionId, Feedback>()
  const questions = lesson.sections.flatMap((section) => section.questions)
  for (const question of questions) {
    const told = feedbackOn(question, { answers, reveals, rulings })
    if (told) feedback.set(question.id, told)
  }
  const latestQuestion = answers.find((answer) => feedback.has(answer.questionId))?.questionId ?? null
  return {
    feedback,
    hintsTaken: new Set(hints.map((hint) => hint.questionId)),
    latestQuestion,
    resumeAt: findResumeAt(lesson, feedback, latestQuestion),
    questionsLeft: questions.length - feedback.size,
    isXRayOpen: questions.length === feedback.size,
  }
}

function findResumeAt(
  { sections }: Lesson,
  feedback: ReadonlyMap<QuestionId, Feedback>,
  latestQuestion: QuestionId | null,
): SectionId | null {
  const open = sections.filter((section) => section.questions.some((question) => !feedback.has(question.id)))
  const here = open.find((section) => section.questions.some((question) => question.id === latestQuestion))
  return (here ?? open[0] ?? sections.at(-1))?.id ?? null
}
