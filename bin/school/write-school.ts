import { hashSecret } from '../../lib/commands/hash-secret'
import { makeJoinCode } from '../../lib/commands/join-code'
import { parseNickname } from '../../lib/commands/parse-nickname'
import { hashToken } from '../../lib/commands/token'
import type { Lesson } from '../../lib/lesson/lesson'
import { gradeAnswer } from '../../lib/question/grade-answer'
import { insertClassroom } from '../../lib/store/classrooms'
import { insertInvitation } from '../../lib/store/invitations'
import type { Store } from '../../lib/store/open-store'
import { refoldLearner } from '../../lib/store/progress'
import { takeRevision } from '../../lib/store/revisions'
import { answers, learners } from '../../lib/store/schema'
import { findTeacherByEmail, insertTeacher } from '../../lib/store/teachers'
import { type Transaction, transact } from '../../lib/store/transact'
import { type InventedClassroom, type InventedStudent, inventSchool, TEACHERS } from './invent-school'
import { Random } from './random'
import { writeTeaching } from './write-teaching'

const dayMs = 24 * 60 * 60 * 1000

interface Wanted {
  lessons: readonly Lesson[]
  seed: number
  until: Date
  /** Of every teacher. */
  password: string
  /** Of every student. */
  pin: string
}

export interface WrittenClassroom {
  id: string
  name: string
  teacher: string
  joinCode: string
  students: readonly { id: string; nickname: string }[]
}

/** Writes an invented school into an empty store; what is not chance comes from `inventSchool`. */
export async function writeSchool(store: Store, wanted: Wanted): Promise<WrittenClassroom[]> {
  const { lessons, seed, until } = wanted
  const random = new Random(seed + 1)
  const pinHash = await hashSecret(wanted.pin)
  const teacherIds = await writeTeachers(store, wanted, random)
  const written: WrittenClassroom[] = []
  for (const classroom of inventSchool(lessons, { seed, until })) {
    const teacherId = teacherIds[classroom.teacher] ?? ''
    const row = await writeClassroom(store, classroom, { teacherId, until, random })
    const students = []
    for (const student of classroom.students) {
      const place = { classroomId: row.id, pinHash, lessons, random }
      students.push(await transact(store, (transaction) => writeStudent(transaction, student, place)))
    }
    await writeTeaching(store, { classroom: row, students, lessons, seed: seed + 2 + written.length, until })
    const teacher = TEACHERS[classroom.teacher] ?? ''
    written.push({ id: row.id, name: classroom.name, teacher, joinCode: row.joinCode, students })
  }
  return written
}

async function writeTeachers(store: Store, { password, until }: Wanted, random: Random): Promise<string[]> {
  const passwordHash = await hashSecret(password)
  const now = new Date(until.getTime() - 60 * dayMs)
  for (const [index, email] of TEACHERS.entries()) {
    const invitationHash = index === 0 ? null : hashToken(random.id())
    const expiresAt = new Date(now.getTime() + dayMs)
    if (invitationHash)
      await insertInvitation(store, {
        tokenHash: invitationHash,
        purpose: 'invite',
        teacherId: null,
        expiresAt,
      })
    await insertTeacher(store, { email, passwordHash, invitationHash, now, newId: () => random.id() })
  }
  const found = await Promise.all(TEACHERS.map((email) => findTeacherByEmail(store, email)))
  return found.map((teacher) => teacher?.id ?? '')
}

function writeClassroom(
  store: Store,
  { name, languages, students }: InventedClassroom,
  { teacherId, until, random }: { teacherId: string; until: Date; random: Random },
) {
  const createdAt = students[0]?.joinedAt ?? until
  const endsAt = new Date(until.getTime() + 200 * dayMs)
  const joinCode = makeJoinCode((below) => random.between(0, below - 1))
  return insertClassroom(store, { id: random.id(), teacherId, name, joinCode, createdAt, endsAt, languages })
}

function writeStudent(
  transaction: Transaction,
  student: InventedStudent,
  place: { classroomId: string; pinHash: string; lessons: readonly Lesson[]; random: Random },
) {
  const { classroomId, pinHash, random } = place
  const learner = {
    id: random.id(),
    kind: 'student' as const,
    classroomId,
    nickname: student.nickname,
    nicknameFolded: parseNickname(student.nickname)?.folded ?? student.nickname,
    pinHash,
    createdAt: student.joinedAt,
    revision: takeRevision(transaction),
  }
  transaction.insert(learners).values(learner).run()
  for (const { lesson, question, answer: given, givenAt, ...rest } of student.answers) {
    const graded = gradeAnswer(question, given)
    if (!graded) throw new Error(`${lesson.id}/${question.id}: the model's answer does not fit`)
    const row = {
      id: random.id(),
      learnerId: learner.id,
      lessonId: lesson.id,
      lessonVersion: lesson.version,
      questionId: question.id,
      questionVersion: question.version,
      answer: graded.answer,
      ...graded.grade,
      ...rest,
      clientTime: givenAt,
      serverTime: givenAt,
    }
    transaction.insert(answers).values(row).run()
  }
  for (const lesson of place.lessons) refoldLearner(transaction, learner.id, lesson)
  return { id: learner.id, nickname: student.nickname }
}
