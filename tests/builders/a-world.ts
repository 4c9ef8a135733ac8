import { randomBytes } from 'node:crypto'
import { createClassroom } from '@/lib/commands/create-classroom'
import { joinClassroom } from '@/lib/commands/join-classroom'
import { submitAnswer } from '@/lib/commands/submit-answer'
import type { Teacher } from '@/lib/commands/teacher'
import { hashToken } from '@/lib/commands/token'
import type { World } from '@/lib/commands/world'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Confidence } from '@/lib/question/confidence'
import { openTeacherSessions, type SignedInTeachers } from '@/lib/server/teacher-sessions'
import { openStore } from '@/lib/store/open-store'
import { teachers } from '@/lib/store/schema'
import { findSitting } from '@/lib/store/sittings'
import { findTeacherByEmail, insertTeacher } from '@/lib/store/teachers'
import { aLesson } from './a-lesson'

export type TestWorld = World & {
  teacherSessions: SignedInTeachers
  /** Moves the clock on. */
  wait(ms: number): void
  /** An author publishes another version of a lesson. */
  publish(lesson: Lesson): void
}

/** A school with an empty database in memory, one small lesson, and a clock that stands still. */
export async function aWorld(lesson: Lesson = aLesson()): Promise<TestWorld> {
  const store = await openStore(':memory:')
  let nowMs = Date.UTC(2026, 8, 1, 8)
  const lessons = new Map([[lesson.id, lesson]])
  return {
    store,
    lessons: { find: (id) => lessons.get(id) ?? null, list: () => [...lessons.values()] },
    teacherSessions: openTeacherSessions(store, randomBytes(32).toString('base64')),
    now: () => new Date(nowMs),
    secret: 'the secret of this school',
    wait: (ms) => {
      nowMs += ms
    },
    publish: (changed) => lessons.set(changed.id, changed),
  }
}

/** Somebody at a browser, by any name. */
export async function sitting(world: World, browser = 'browser') {
  const tokenHash = hashToken(browser)
  return (
    (await findSitting(world.store, tokenHash, world.now())) ?? { tokenHash, learner: null, guestId: null }
  )
}

let answersMade = 0

/** Somebody at a browser answers a question: option `right`, unless said otherwise. */
export async function answer(
  world: World,
  question: string,
  {
    option = 'right',
    browser = 'browser',
    id = `answer-${++answersMade}`,
    confidence = null as Confidence | null,
    inReview = false,
  } = {},
) {
  const asked = world.lessons.list()[0]?.sections.flatMap((section) => section.questions)
  return submitAnswer(world, {
    sitting: await sitting(world, browser),
    answerId: id,
    lesson: 'small',
    question,
    questionVersion: asked?.find((candidate) => candidate.id === question)?.version ?? '',
    answer: { option },
    locale: 'ar',
    confidence,
    inReview,
    clientTime: null,
  })
}

/** A teacher who cannot sign in: for tests about classrooms. */
export async function aTeacher(world: World, email = 'teacher@school.test'): Promise<Teacher> {
  const isFirst = world.store.db.select().from(teachers).all().length === 0
  const now = world.now()
  if (isFirst) await insertTeacher(world.store, { email, passwordHash: 'none', invitationHash: null, now })
  else
    world.store.db
      .insert(teachers)
      .values({ id: email, name: email, email, createdAt: now, updatedAt: now })
      .run()
  const found = await findTeacherByEmail(world.store, email)
  if (!found) throw new Error('expected a teacher')
  return found
}

export async function aClassroom(world: World, teacher: Teacher) {
  const created = await createClassroom(world, { teacher, name: 'Class 9' })
  if (!created.ok) throw new Error(created.reason)
  return created.classroom
}

/** Somebody at a browser joins; gives the name of the browser from then on. */
export async function join(
  world: World,
  code: string,
  { nickname = 'Sara', pin = '1234', browser = 'browser' } = {},
): Promise<string> {
  const joined = await joinClassroom(world, { sitting: await sitting(world, browser), code, nickname, pin })
  if (!joined.ok) throw new Error(joined.reason)
  return joined.sittingToken
}
