import type { Lesson, SectionId } from '../lesson/lesson'
import { countedLesson } from '../progress/counted-lesson'
import type { Question } from '../question/question'
import { type FirstTry, listFirstTries } from '../store/answers'
import { listRulingsIn } from '../store/rulings'
import { correctedTries } from './corrected-tries'
import type { World } from './world'

/** A first try at a question as it is now. */
export interface JoinedTry extends FirstTry {
  question: Question
  sectionId: SectionId
}

/** What every statistic of a classroom is counted over. */
export interface FirstTries {
  /** As the teachers' corrections have it: void questions are not in it. */
  lesson: Lesson
  tries: readonly JoinedTry[]
}

/**
 * A classroom's first tries at the questions of a lesson as they are now, judged as the teachers' corrections and marks
 * have it. Whoever calls has made sure that the classroom is the teacher's.
 */
export async function readFirstTries(
  world: World,
  { classroom, lesson }: { classroom: string; lesson: Lesson },
): Promise<FirstTries> {
  const rulings = await listRulingsIn(world.store, classroom, lesson.id)
  const places = new Map(
    lesson.sections.flatMap(({ id: sectionId, questions }) =>
      questions.map((question) => [question.id, { question, sectionId }] as const),
    ),
  )
  const joined = (await listFirstTries(world.store, classroom, lesson.id)).flatMap((first) => {
    const place = places.get(first.questionId)
    return place?.question.version === first.questionVersion ? [{ ...first, ...place }] : []
  })
  return { lesson: countedLesson(lesson, rulings), tries: correctedTries(joined, rulings) }
}
