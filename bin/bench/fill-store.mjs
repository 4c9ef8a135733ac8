import { randomBytes } from 'node:crypto'
import { rightAnswer, wrongAnswer } from '../school/answers.mjs'

export const benchTeacher = { email: 'bench@school.example', password: 'four plain words here' }

const TRIES_PER_QUESTION = 1.3
const STUDENTS = 40
const locales = ['ar', 'en']

/**
 * A school with this many answers: classrooms of 40 students who have answered the whole lesson, a few questions more
 * than once, one half in Arabic, the other in English. Returns the first five classrooms and their teacher, who can sign in.
 */
export async function fillStore(store, lesson, answersWanted) {
  const { classrooms, learners, answers } = await import('../../lib/store/schema.ts')
  const { refoldLearner } = await import('../../lib/store/progress.ts')
  const { takeRevision } = await import('../../lib/store/revisions.ts')
  const { gradeAnswer } = await import('../../lib/question/grade-answer.ts')
  const { transact } = await import('../../lib/store/transact.ts')
  const { findTeacherByEmail, insertTeacher } = await import('../../lib/store/teachers.ts')
  const { hashSecret } = await import('../../lib/commands/hash-secret.ts')
  const now = new Date()
  const { email, password } = benchTeacher
  await insertTeacher(store, { email, passwordHash: await hashSecret(password), invitationHash: null, now })
  const teacher = await findTeacherByEmail(store, email)
  const classroomIds = []
  let left = answersWanted
  while (left > 0) {
    const classroomId = id()
    classroomIds.push(classroomId)
    await transact(store, (transaction) => {
      const classroom = {
        id: classroomId,
        teacherId: teacher.id,
        name: 'Bench',
        joinCode: id(),
        createdAt: now,
        endsAt: new Date(now.getTime() + 86_400_000),
      }
      transaction.insert(classrooms).values(classroom).run()
      for (let number = 0; number < STUDENTS && left > 0; number++) {
        const nickname = `Student ${number}`
        const revision = takeRevision(transaction)
        const learner = {
          id: id(),
          kind: 'student',
          classroomId,
          nickname,
          nicknameFolded: nickname,
          createdAt: now,
          revision,
        }
        transaction.insert(learners).values(learner).run()
        const rows = answersOf(learner.id, lesson, { locale: locales[number % 2], now, gradeAnswer }).slice(
          0,
          left,
        )
        left -= rows.length
        for (const row of rows) transaction.insert(answers).values(row).run()
        refoldLearner(transaction, learner.id, lesson)
      }
    })
  }
  return { teacherId: teacher.id, classroomIds: classroomIds.slice(0, 5) }
}

function answersOf(learnerId, lesson, { locale, now, gradeAnswer }) {
  return lesson.sections
    .flatMap(({ questions }) => questions)
    .flatMap((question, index) =>
      Array.from(
        { length: (index + 1) % Math.round(1 / (TRIES_PER_QUESTION - 1)) === 0 ? 2 : 1 },
        (_, place) => {
          const turn = learnerId.charCodeAt(0) + index + place
          const given = turn % 3 === 0 ? wrongAnswer(question, turn) : rightAnswer(question)
          const { answer, grade } = gradeAnswer(question, given)
          return {
            id: id(),
            learnerId,
            lessonId: lesson.id,
            lessonVersion: lesson.version,
            questionId: question.id,
            questionVersion: question.version,
            try: place + 1,
            answer,
            ...grade,
            locale,
            serverTime: now,
          }
        },
      ),
    )
}

function id() {
  return randomBytes(16).toString('base64url')
}
