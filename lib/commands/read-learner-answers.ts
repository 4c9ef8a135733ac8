import type { Lesson, Section } from '../lesson/lesson'
import { byArrival } from '../progress/fold-progress'
import { groupBy } from '../progress/group-by'
import { type Note, notesOn } from '../question/explain'
import type { Question } from '../question/question'
import { listAnswers, type StoredAnswer } from '../store/answers'
import { findTeachersStudent } from '../store/learners'
import type { Teacher } from './teacher'
import type { World } from './world'

/** One submission, with the explanation of what was chosen. */
export interface LearnerTry extends StoredAnswer {
  notes: readonly Note[]
}

export interface LearnerAnswers {
  nickname: string
  /** In the lesson's order; `tries` from the first, empty for a question not yet answered. */
  questions: readonly { question: Question; section: Section; tries: readonly LearnerTry[] }[]
}

/** What one student answered in a lesson, or in one skill or section of it. Null when they are not in this classroom of the teacher's. */
export async function readLearnerAnswers(
  world: World,
  asked: {
    teacher: Teacher
    classroom: string
    learner: string
    lesson: Lesson
    skill: string | undefined
    section: string | undefined
  },
): Promise<LearnerAnswers | null> {
  const student = await findTeachersStudent(world.store, asked.teacher.id, asked.learner)
  if (student?.classroom !== asked.classroom) return null
  const answers = await listAnswers(world.store, student.id, asked.lesson.id)
  const byQuestion = groupBy(answers.toSorted(byArrival), ({ questionId, questionVersion }) =>
    keyOf(questionId, questionVersion),
  )
  const questions = asked.lesson.sections
    .filter(({ id }) => asked.section === undefined || id === asked.section)
    .flatMap((section) => section.questions.map((question) => ({ question, section })))
    .filter(({ question }) => asked.skill === undefined || question.skill === asked.skill)
    .map(({ question, section }) => {
      const own = byQuestion.get(keyOf(question.id, question.version)) ?? []
      return {
        question,
        section,
        tries: own.map((each) => ({ ...each, notes: notesOn(question, each.answer) })),
      }
    })
  return { nickname: student.nickname ?? '', questions }
}

function keyOf(questionId: string, version: string): string {
  return `${questionId} ${version}`
}
