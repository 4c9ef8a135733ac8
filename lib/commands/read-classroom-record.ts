import type { Lesson } from '../lesson/lesson'
import { countedLesson } from '../progress/counted-lesson'
import { firstTries } from '../progress/fold-progress'
import { groupBy } from '../progress/group-by'
import { type Mastery, masteryOf } from '../progress/mastery'
import { type Result, resultOf } from '../progress/result'
import { applyRulings, noRulings, type Rulings } from '../progress/rulings'
import type { RuledVerdict } from '../question/regrade'
import { type Classroom, findClassroomOf } from '../store/classrooms'
import { listClassroomAnswers, listStudents, type MarkedAnswer } from '../store/learner-record'
import { listRulingsIn } from '../store/rulings'
import { type GivenAssignment, listAssignments } from './list-assignments'
import type { Teacher } from './teacher'
import type { World } from './world'

/** A try as the teachers' corrections and marks have it. */
export type JudgedAnswer = Omit<MarkedAnswer, 'verdict'> & { verdict: RuledVerdict }

export interface StudentRecord {
  id: string
  nickname: string
  /** Every try at every lesson, in the order of arrival. */
  answers: readonly JudgedAnswer[]
  /** One for each lesson of the record, in its order. */
  results: readonly Result[]
  mastery: readonly Mastery[]
}

/** All that the tables, the reports and the exports of a classroom are made of. */
export interface ClassroomRecord {
  classroom: Classroom
  /** Those somebody in the classroom has begun, all of them while nobody has: as corrected, void questions gone. */
  lessons: readonly Lesson[]
  /** The same as they were asked. */
  asked: readonly Lesson[]
  students: readonly StudentRecord[]
  given: readonly GivenAssignment[]
}

/** Null: there is no such classroom, or only others look after it. */
export async function readClassroomRecord(
  world: World,
  asked: { teacher: Teacher; classroom: string },
): Promise<ClassroomRecord | null> {
  const classroom = await findClassroomOf(world.store, asked.teacher.id, asked.classroom)
  if (!classroom) return null
  return { ...(await recordOf(world, classroom)), given: (await listAssignments(world, asked)) ?? [] }
}

async function recordOf(world: World, classroom: Classroom): Promise<Omit<ClassroomRecord, 'given'>> {
  const kept = groupBy(await listClassroomAnswers(world.store, classroom.id), ({ lessonId }) => lessonId)
  const all = world.lessons.list()
  const asked = kept.size === 0 ? all : all.filter(({ id }) => kept.has(id))
  const rulings = new Map<string, Rulings>()
  for (const { id } of asked) rulings.set(id, await listRulingsIn(world.store, classroom.id, id))
  const judged = [...kept].flatMap(([lessonId, answers]): readonly JudgedAnswer[] => {
    const lesson = asked.find(({ id }) => id === lessonId)
    const questions = lesson?.sections.flatMap((section) => section.questions) ?? []
    return applyRulings(questions, rulings.get(lessonId) ?? noRulings, answers)
  })
  const byStudent = groupBy(judged, ({ learnerId }) => learnerId)
  const lessons = asked.map((lesson) => countedLesson(lesson, rulings.get(lesson.id) ?? noRulings))
  const students = await listStudents(world.store, classroom.id)
  return {
    classroom,
    lessons,
    asked,
    students: students.map((student) => {
      const own = (byStudent.get(student.id) ?? []).toSorted((a, b) => a.seq - b.seq)
      return { ...student, answers: own, ...standingOf(lessons, own) }
    }),
  }
}

function standingOf(lessons: readonly Lesson[], answers: readonly JudgedAnswer[]) {
  const inLesson = lessons.map((lesson) => answers.filter(({ lessonId }) => lessonId === lesson.id))
  const tries = lessons.flatMap((lesson, index) => currentFirstTries(lesson, inLesson[index] ?? []))
  return {
    results: lessons.map((lesson, index) => resultOf(lesson, inLesson[index] ?? [])),
    mastery: masteryOf(tries),
  }
}

/** The first try at each question of a lesson as the question is now, with what it trains. */
export function currentFirstTries(lesson: Lesson, answers: readonly JudgedAnswer[]) {
  const questions = new Map(
    lesson.sections.flatMap(({ questions }) => questions.map((question) => [question.id, question])),
  )
  const current = answers.filter(
    (answer) =>
      answer.lessonId === lesson.id && questions.get(answer.questionId)?.version === answer.questionVersion,
  )
  return [...firstTries(current).values()].flatMap((answer) => {
    const question = questions.get(answer.questionId)
    return question ? [{ ...answer, skill: question.skill }] : []
  })
}
