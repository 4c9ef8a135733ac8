import type { Lesson, SectionId } from '../lesson/lesson'
import { noRulings } from '../progress/rulings'
import type { Answer } from '../question/answer'
import type { Feedback } from '../question/feedback'
import type { QuestionId } from '../question/question'
import type { Locale } from '../question/text'
import { listAnswers } from '../store/answers'
import { listHints } from '../store/hints'
import type { Learner } from '../store/learners'
import { listReveals } from '../store/reveals'
import { listRulingsFor } from '../store/rulings'
import { feedbackOn } from './feedback-on'
import { learnerRules } from './learner-rules'
import type { World } from './world'

/** Where a learner is in a lesson. */
export interface LearnerLesson {
  answered: ReadonlySet<QuestionId>
  /** On the latest answer to each question that has one, but for what is held back. */
  feedback: ReadonlyMap<QuestionId, Feedback>
  /** Questions on which nothing is said yet, with their answers. */
  held: ReadonlyMap<QuestionId, HeldQuestion>
  /** Questions of sections that have yet to be read. */
  locked: ReadonlySet<QuestionId>
  hintsTaken: ReadonlySet<QuestionId>
  /** In which each section may be read now. */
  languages: ReadonlyMap<SectionId, readonly Locale[]>
  latestQuestion: QuestionId | null
  /** The section to go on with: where they answered last, or else the first that has a question left. */
  resumeAt: SectionId | null
  questionsLeft: number
  /** Every question is answered, and nothing is held back. */
  isXRayOpen: boolean
}

export interface HeldQuestion {
  until: Date
  answer: Answer | null
}

export async function readLesson(
  world: World,
  { learner, lesson }: { learner: Learner | null; lesson: Lesson },
): Promise<LearnerLesson> {
  const answers = learner ? await listAnswers(world.store, learner.id, lesson.id) : []
  const reveals = learner ? await listReveals(world.store, learner.id, lesson.id) : []
  const hints = learner ? await listHints(world.store, learner.id, lesson.id) : []
  const rulings = learner ? await listRulingsFor(world.store, learner.id, lesson.id) : noRulings
  const rules = await learnerRules(world, learner)
  const asked = lesson.sections.flatMap(({ id, questions }) =>
    questions.map((question) => {
      const told = feedbackOn(question, { answers, reveals, rulings })
      return { question, told, ...rules.of(lesson.id, id, question.id) }
    }),
  )
  const answered = new Set(asked.flatMap(({ question, told }) => (told ? [question.id] : [])))
  const latestQuestion = answers.find(({ questionId }) => answered.has(questionId))?.questionId ?? null
  const held = new Map(
    asked.flatMap(({ question, told, held }) =>
      held ? [[question.id, { until: held.until, answer: told?.answer ?? null }]] : [],
    ),
  )
  return {
    answered,
    feedback: new Map(
      asked.flatMap(({ question, told, held }) => (told && !held ? [[question.id, told]] : [])),
    ),
    held,
    locked: new Set(asked.flatMap(({ question, isLocked }) => (isLocked ? [question.id] : []))),
    languages: new Map(lesson.sections.map(({ id }) => [id, rules.languages(lesson.id, id)])),
    hintsTaken: new Set(hints.map((hint) => hint.questionId)),
    latestQuestion,
    resumeAt: findResumeAt(lesson, answered, latestQuestion),
    questionsLeft: asked.length - answered.size,
    isXRayOpen: asked.length === answered.size && held.size === 0,
  }
}

function findResumeAt(
  { sections }: Lesson,
  answered: ReadonlySet<QuestionId>,
  latestQuestion: QuestionId | null,
): SectionId | null {
  const open = sections.filter((section) => section.questions.some((question) => !answered.has(question.id)))
  const here = open.find((section) => section.questions.some((question) => question.id === latestQuestion))
  return (here ?? open[0] ?? sections.at(-1))?.id ?? null
}
