import type { Lesson } from '@/lib/lesson/lesson'
import type { Answer } from '@/lib/question/answer'
import { gradeAnswer } from '@/lib/question/grade-answer'
import type { Question } from '@/lib/question/question'
import type { Store } from '@/lib/store/open-store'
import { answers, learners } from '@/lib/store/schema'

interface Filled {
  classroom: string
  lesson: Lesson
  nicknames: readonly string[]
  /** What the student at a place in the list answers at first try; null: nothing. */
  answerOf: (student: number, question: Question) => Answer | null
  /** How many this has put there before. */
  from?: number
  now?: Date
}

/** Students and their first tries put straight into the database; gives the students' ids, in the order of their nicknames. */
export function fillClassroom(store: Store, filled: Filled): string[] {
  const { classroom, lesson, nicknames, answerOf, from = 0, now = new Date(Date.UTC(2026, 8, 1, 9)) } = filled
  const questions = lesson.sections.flatMap((section) => section.questions)
  store.db.transaction((transaction) => {
    nicknames.forEach((nickname, student) => {
      const id = idOf(classroom, from + student)
      const named = { classroomId: classroom, nickname, nicknameFolded: nickname }
      transaction
        .insert(learners)
        .values({ id, kind: 'student', ...named, createdAt: now, revision: 1 })
        .run()
      questions.forEach((question, index) => {
        const given = answerOf(student, question)
        if (!given) return
        const graded = gradeAnswer(question, given)
        if (!graded) throw new Error(`expected an answer that fits ${question.id}`)
        const row = {
          id: `${id}-${question.id}`,
          learnerId: id,
          lessonId: lesson.id,
          lessonVersion: lesson.version,
          questionId: question.id,
          questionVersion: question.version,
          try: 1,
          answer: graded.answer,
          ...graded.grade,
          locale: 'ar' as const,
          serverTime: new Date(now.getTime() + (student * questions.length + index) * 1000),
        }
        transaction.insert(answers).values(row).run()
      })
    })
  })
  return nicknames.map((_, student) => idOf(classroom, from + student))
}

function idOf(classroom: string, student: number): string {
  return `${classroom}-${student}`
}
