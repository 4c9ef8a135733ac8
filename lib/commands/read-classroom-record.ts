import type { Lesson } from '../lesson/lesson'
import { firstTries } from '../progress/fold-progress'
import { type Mastery, masteryOf } from '../progress/mastery'
import { type Result, resultOf } from '../progress/result'
import { type Classroom, findClassroomOf } from '../store/classrooms'
import { listClassroomAnswers, listStudents, type MarkedAnswer } from '../store/learner-record'
import type { Teacher } from './teacher'
import type { World } from './world'

export interface StudentRecord {
  id: string
  nickname: string
  /** Every try at every lesson, in the order of arrival. */
  answers: readonly MarkedAnswer[]
  /** One for each lesson of the record, in its order. */
  results: readonly Result[]
  mastery: readonly Mastery[]
}

/** All that the tables, the reports and the exports of a classroom are made of. */
export interface ClassroomRecord {
  classroom: Classroom
  /** Those somebody in the classroom has begun; all of them while nobody has. */
  lessons: readonly Lesson[]
  students: readonly StudentRecord[]
}

/** Null: there is no such classroom, or only others look after it. */
export async function readClassroomRecord(
  world: World,
  asked: { teacher: Teacher; classroom: string },
): Promise<ClassroomRecord | null> {
  const classroom = await findClassroomOf(world.store, asked.teacher.id, asked.classroom)
  return classroom && recordOf(world, classroom)
}

async function recordOf(world: World, classroom: Classroom): Promise<ClassroomRecord> {
  const answers = await listClassroomAnswers(world.store, classroom.id)
  const begun = new Set(answers.map(({ lessonId }) => lessonId))
  const all = world.lessons.list()
  const lessons = begun.size === 0 ? all : all.filter(({ id }) => begun.has(id))
  const byStudent = new Map<string, MarkedAnswer[]>()
  for (const answer of answers) {
    const own = byStudent.get(answer.learnerId)
    if (own) own.push(answer)
    else byStudent.set(answer.learnerId, [answer])
  }
  const students = await listStudents(world.store, classroom.id)
  return {
    classroom,
    lessons,
    students: students.map((student) => {
      const own = byStudent.get(student.id) ?? []
      return { ...student, answers: own, ...standingOf(lessons, own) }
    }),
  }
}

function standingOf(lessons: readonly Lesson[], answers: readonly MarkedAnswer[]) {
  const inLesson = lessons.map((lesson) => answers.filter(({ lessonId }) => lessonId === lesson.id))
  const tries = lessons.flatMap((lesson, index) => currentFirstTries(lesson, inLesson[index] ?? []))
  return {
    results: lessons.map((lesson, index) => resultOf(lesson, inLesson[index] ?? [])),
    mastery: masteryOf(tries),
  }
}

/** The first try at each question of a lesson as the question is now, with what it trains. */
export function currentFirstTries(lesson: Lesson, answers: readonly MarkedAnswer[]) {
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
