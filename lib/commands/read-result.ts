import type { Lesson } from '../lesson/lesson'
import { type Calibration, calibrationOf } from '../progress/calibration'
import { type Discernment, discernmentOf, judgedClaim } from '../progress/discernment'
import { firstTries } from '../progress/fold-progress'
import { type Result, resultOf } from '../progress/result'
import { listAnswers, type StoredAnswer } from '../store/answers'
import type { Learner } from '../store/learners'
import type { World } from './world'

export interface LearnerResult extends Result {
  /** Over the lesson's claims; null while too few are judged. */
  discernment: Discernment | null
  calibration: readonly Calibration[]
}

/** What a learner got right on the first try, by section and by skill, and how well they judge claims and themselves. */
export async function readResult(
  world: World,
  { learner, lesson }: { learner: Learner | null; lesson: Lesson },
): Promise<LearnerResult> {
  const answers = learner ? await listAnswers(world.store, learner.id, lesson.id) : []
  const questions = lesson.sections.flatMap((section) => section.questions)
  const isCurrent = (answer: StoredAnswer) =>
    questions.some(({ id, version }) => id === answer.questionId && version === answer.questionVersion)
  const first = firstTries(answers.filter(isCurrent))
  const claims = questions.flatMap((question) => {
    const answer = first.get(question.id)?.answer
    return (answer && judgedClaim(question, answer)) ?? []
  })
  return {
    ...resultOf(lesson, answers),
    discernment: discernmentOf(claims),
    calibration: calibrationOf([...first.values()]),
  }
}
