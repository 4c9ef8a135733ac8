import type { Lesson } from '../lesson/lesson'
import { type Confusions, confusionsIn } from '../progress/confusions-in'
import { confusables } from '../progress/credits'
import { type Discernment, discernmentOf, judgedClaim } from '../progress/discernment'
import { type Facility, facilitiesOf } from '../progress/facility'
import { type NeedTable, needTable } from '../progress/need-table'
import { findClassroomOf } from '../store/classrooms'
import { listPracticeSets, type PracticeSet } from '../store/practice-sets'
import { listClassroomTable } from '../store/progress'
import { type JoinedTry, readFirstTries } from './read-first-tries'
import type { Teacher } from './teacher'
import type { World } from './world'

export interface Understood {
  /** By nickname. */
  learners: readonly { id: string; nickname: string }[]
  tries: readonly JoinedTry[]
  /** Of sources, documents and modes. */
  confusions: readonly Confusions[]
  skills: NeedTable
  sections: NeedTable
  /** Of the class as one judge; null while too few claims are judged. */
  discernment: Discernment | null
  facilities: readonly Facility[]
  practiceSets: readonly PracticeSet[]
}

/** What a classroom understood of a lesson, from its students' first tries. Null when it is not this teacher's. */
export async function readUnderstood(
  world: World,
  { teacher, classroom, lesson }: { teacher: Teacher; classroom: string; lesson: Lesson },
): Promise<Understood | null> {
  if (!(await findClassroomOf(world.store, teacher.id, classroom))) return null
  const [{ lesson: counted, tries }, { learners }, practiceSets] = [
    await readFirstTries(world, { classroom, lesson }),
    await listClassroomTable(world.store, classroom, lesson.id, 0),
    await listPracticeSets(world.store, classroom, lesson.id),
  ]
  const ids = learners.map(({ id }) => id)
  return {
    learners,
    tries,
    confusions: confusables.map((confusable) => confusionsIn(counted, tries, confusable)),
    skills: needTable(
      ids,
      inColumns(tries, ({ question }) => question.skill),
    ),
    sections: needTable(
      ids,
      inColumns(tries, ({ sectionId }) => sectionId),
    ),
    discernment: discernmentOf(tries.flatMap(({ question, answer }) => judgedClaim(question, answer) ?? [])),
    facilities: facilitiesOf(
      counted.sections.flatMap(({ questions }) => questions),
      tries,
    ),
    practiceSets,
  }
}

function inColumns(tries: readonly JoinedTry[], columnOf: (each: JoinedTry) => string) {
  return tries.map((each) => {
    const { learnerId, points, possible } = each
    return { learnerId, points, possible, column: columnOf(each) }
  })
}
