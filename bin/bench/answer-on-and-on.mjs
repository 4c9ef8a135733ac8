import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { rightAnswer, wrongAnswer } from '../school/answers.mjs'

const EACH_EVERY_MS = 4000

/**
 * All students of a classroom answer, one after the other, each every four seconds, until `stop`, which says how often. It
 * is written by this process: what the server does meanwhile is the watching alone.
 */
export async function answerOnAndOn(store, { lesson, classroomId }) {
  const { gradeAnswer } = await import('../../lib/question/grade-answer.ts')
  const { answersTo } = await import('../../lib/store/answers.ts')
  const { listStudents } = await import('../../lib/store/learner-record.ts')
  const { recordProgress } = await import('../../lib/store/progress.ts')
  const { answers } = await import('../../lib/store/schema.ts')
  const { transact } = await import('../../lib/store/transact.ts')
  const students = await listStudents(store, classroomId)
  const asked = lesson.sections.flatMap((section) =>
    section.questions.map((question) => ({ section, question })),
  )

  const answerOnce = (turn) =>
    transact(store, (transaction) => {
      const learnerId = students[turn % students.length].id
      const { section, question } = asked[turn % asked.length]
      const ids = section.questions.map(({ id }) => id)
      const before = answersTo(transaction, learnerId, lesson.id, ids)
      const given = turn % 3 === 0 ? wrongAnswer(question, turn) : rightAnswer(question)
      const { answer, grade } = gradeAnswer(question, given)
      const row = {
        id: randomBytes(16).toString('base64url'),
        learnerId,
        lessonId: lesson.id,
        lessonVersion: lesson.version,
        questionId: question.id,
        questionVersion: question.version,
        try: 1 + before.filter(({ questionId }) => questionId === question.id).length,
        answer,
        ...grade,
        locale: 'ar',
        serverTime: new Date(),
      }
      transaction.insert(answers).values(row).run()
      recordProgress(
        transaction,
        learnerId,
        lesson,
        section,
        answersTo(transaction, learnerId, lesson.id, ids),
      )
    })

  let [isOver, turn] = [false, 0]
  const all = (async () => {
    for (; !isOver; turn++) {
      await answerOnce(turn)
      await wait(EACH_EVERY_MS / students.length)
    }
  })()
  const stop = async () => {
    isOver = true
    await all
    return turn
  }
  return { students: students.length, stop }
}
