import type { Lesson, Section } from '../lesson/lesson'
import { type Standing, standingOf, workState } from '../progress/assignment-rules'
import { listAnswers } from '../store/answers'
import { type Assignment, listWorkOf } from '../store/assignments'
import type { Learner } from '../store/learners'
import { questionsOfWork } from './questions-of-work'
import type { World } from './world'

export interface AssignedWork {
  assignment: Assignment
  lesson: Lesson
  state: ReturnType<typeof workState>
  standing: Standing
  /** Those that hold its questions. */
  sections: readonly Section[]
  /** The first that still has one to answer. */
  goOn: Section | null
}

/** What a student has to do: what can be done first, the earliest due date on top; what is done at the end. */
export async function listWorkFor(
  world: World,
  learner: Pick<Learner, 'id' | 'classroomId'> | null,
): Promise<readonly AssignedWork[]> {
  if (!learner?.classroomId) return []
  const works = await listWorkOf(world.store, { id: learner.id, classroomId: learner.classroomId })
  const listed = await Promise.all(works.map((assignment) => describeWork(world, learner.id, assignment)))
  return listed.flatMap((work) => work ?? []).toSorted((a, b) => rank(a) - rank(b) || dueAt(a) - dueAt(b))
}

/** Null: the lesson is no longer here. */
async function describeWork(
  world: World,
  learnerId: string,
  assignment: Assignment,
): Promise<AssignedWork | null> {
  const lesson = world.lessons.find(assignment.lessonId)
  if (!lesson) return null
  const asked = questionsOfWork(assignment, lesson)
  const answers = await listAnswers(world.store, learnerId, lesson.id)
  const standing = (questions: typeof asked) =>
    standingOf(
      assignment,
      questions.map(({ question }) => question),
      answers,
    )
  const next = asked.find((one) => !standing([one]).isDone)
  return {
    assignment,
    lesson,
    state: workState(assignment, world.now()),
    standing: standing(asked),
    sections: [...new Set(asked.map(({ section }) => section))],
    goOn: (next ?? asked[0])?.section ?? null,
  }
}

function rank({ state, standing }: AssignedWork): number {
  if (standing.isDone) return 3
  return { open: 0, over: 1, coming: 2 }[state]
}

function dueAt({ assignment }: AssignedWork): number {
  return assignment.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER
}
