import type { Lesson } from '../lesson/lesson'
import { type Calibration, calibrationOf } from '../progress/calibration'
import { countedLesson } from '../progress/counted-lesson'
import { type Discernment, discernmentOf, judgedClaim } from '../progress/discernment'
import { firstTries } from '../progress/fold-progress'
import { type Result, resultOf } from '../progress/result'
import { applyRulings, noRulings } from '../progress/rulings'
import type { QuestionId } from '../question/question'
import { listAnswers, type StoredAnswer } from '../store/answers'
import type { Learner } from '../store/learners'
import { listRulingsFor } from '../store/rulings'
import { learnerRules } from './learner-rules'
import type { World } from './world'

export interface LearnerResult extends Result {
  /** Over the lesson's claims; null while too few are judged. */
  discernment: Discernment | null
  calibration: readonly Calibration[]
  /** The answers on which nothing is said yet, and until when; null where there are none. */
  held: { answers: number; until: Date } | null
}

/** What a learner got right on the first try, by section and by skill, and how well they judge claims and themselves. */
export async function readResult(
  world: World,
  { learner, lesson }: { learner: Learner | null; lesson: Lesson },
): Promise<LearnerResult> {
  const kept = learner ? await listAnswers(world.store, learner.id, lesson.id) : []
  const rulings = learner ? await listRulingsFor(world.store, learner.id, lesson.id) : noRulings
  const counted = countedLesson(lesson, rulings)
  const questions = counted.sections.flatMap((section) => section.questions)
  const answers = applyRulings(questions, rulings, kept)
  const held = await heldQuestions(world, learner, lesson)
  const isCurrent = (answer: Pick<StoredAnswer, 'questionId' | 'questionVersion'>) =>
    questions.some(({ id, version }) => id === answer.questionId && version === answer.questionVersion)
  const current = answers.filter(isCurrent)
  const first = firstTries(current.filter(({ questionId }) => !held.has(questionId)))
  const claims = questions.flatMap((question) => {
    const answer = first.get(question.id)?.answer
    return (answer && judgedClaim(question, answer)) ?? []
  })
  return {
    ...resultOf(counted, answers, new Set(held.keys())),
    discernment: discernmentOf(claims),
    calibration: calibrationOf([...first.values()]),
    held: heldAnswers(held, current),
  }
}

/** The questions whose feedback waits, with when it comes. */
async function heldQuestions(
  world: World,
  learner: Learner | null,
  { id: lesson, sections }: Lesson,
): Promise<ReadonlyMap<QuestionId, Date>> {
  const rules = await learnerRules(world, learner)
  const found = sections.flatMap(({ id: section, questions }) =>
    questions.flatMap(({ id }) => {
      const { held } = rules.of(lesson, section, id)
      return held ? [[id, held.until] as const] : []
    }),
  )
  return new Map(found)
}

function heldAnswers(
  held: ReadonlyMap<QuestionId, Date>,
  answers: readonly Pick<StoredAnswer, 'questionId'>[],
) {
  const answered = new Set(answers.map(({ questionId }) => questionId).filter((id) => held.has(id)))
  const until = Math.max(...[...held.values()].map(Number))
  return answered.size > 0 ? { answers: answered.size, until: new Date(until) } : null
}
