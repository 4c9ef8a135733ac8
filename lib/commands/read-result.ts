import type { Lesson } from '../lesson/lesson'
import { type Calibration, calibrationOf } from '../progress/calibration'
import { countedLesson } from '../progress/counted-lesson'
import { type Discernment, discernmentOf, judgedClaim } from '../progress/discernment'
import { firstTries } from '../progress/fold-progress'
import { type Result, resultOf } from '../progress/result'
import { applyRulings, noRulings } from '../progress/rulings'
import { listAnswers, type StoredAnswer } from '../store/answers'
import type { Learner } from '../store/learners'
import { listRulingsFor } from '../store/rulings'
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
  const kept = learner ? await listAnswers(world.store, learner.id, lesson.id) : []
  const rulings = learner ? await listRulingsFor(world.store, learner.id, lesson.id) : noRulings
  const counted = countedLesson(lesson, rulings)
  const questions = counted.sections.flatMap((section) => section.questions)
  const answers = applyRulings(questions, rulings, kept)
  const isCurrent = (answer: Pick<StoredAnswer, 'questionId' | 'questionVersion'>) =>
    questions.some(({ id, version }) => id === answer.questionId && version === answer.questionVersion)
  const first = firstTries(answers.filter(isCurrent))
  const claims = questions.flatMap((question) => {
    const answer = first.get(question.id)?.answer
    return (answer && judgedClaim(question, answer)) ?? []
  })
  return {
    ...resultOf(counted, answers),
    discernment: discernmentOf(claims),
    calibration: calibrationOf([...first.values()]),
  }
}
