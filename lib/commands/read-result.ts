import type { Lesson } from '../lesson/lesson'
import { type Calibration, calibrationOf } from '../progress/calibration'
import { type Discernment, discernmentOf } from '../progress/discernment'
import { firstTries } from '../progress/fold-progress'
import { type Result, resultOf } from '../progress/result'
import type { QuestionId } from '../question/question'
import { listAnswers, type StoredAnswer } from '../store/answers'
import type { Learner } from '../store/learners'
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
  const answers = learner ? await listAnswers(world.store, learner.id, lesson.id) : []
  const questions = lesson.sections.flatMap((section) => section.questions)
  const rules = await learnerRules(world, learner)
  const held = new Map(
    lesson.sections.flatMap(({ id: section, questions }) =>
      questions.flatMap(({ id }) => {
        const { held } = rules.of(lesson.id, section, id)
        return held ? [[id, held.until]] : []
      }),
    ),
  )
  const isCurrent = (answer: StoredAnswer) =>
    questions.some(({ id, version }) => id === answer.questionId && version === answer.questionVersion)
  const current = answers.filter(isCurrent)
  const first = firstTries(current.filter(({ questionId }) => !held.has(questionId)))
  const claims = questions
    .filter(({ kind }) => kind === 'judgement')
    .flatMap(({ id, options }) => {
      const said = first.get(id)?.answer.option
      const isTrue = options.some((option) => option.correct && option.id === 'true')
      return said === undefined ? [] : [{ isTrue, saidTrue: said === 'true' }]
    })
  return {
    ...resultOf(lesson, answers, new Set(held.keys())),
    discernment: discernmentOf(claims),
    calibration: calibrationOf([...first.values()]),
    held: heldAnswers(held, current),
  }
}

function heldAnswers(held: ReadonlyMap<QuestionId, Date>, answers: readonly StoredAnswer[]) {
  const answered = new Set(answers.map(({ questionId }) => questionId).filter((id) => held.has(id)))
  const until = Math.max(...[...held.values()].map(Number))
  return answered.size > 0 ? { answers: answered.size, until: new Date(until) } : null
}
