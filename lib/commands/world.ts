import type { Lesson, LessonId } from '../lesson/lesson'
import type { Store } from '../store/open-store'

export interface Lessons {
  find(id: LessonId): Lesson | null
  list(): readonly Lesson[]
}

/** Who is signed in where, kept by better-auth. A cookie is a `Set-Cookie` line: only lib/server gives it to a browser. */
export interface TeacherSessions {
  /** Null: the e-mail or the password is wrong. */
  signIn(email: string, password: string): Promise<readonly string[] | null>
  signOut(cookieHeader: string): Promise<readonly string[]>
}

/** All a command may touch. */
export interface World {
  store: Store
  lessons: Lessons
  teacherSessions: TeacherSessions
  now(): Date
  /** Known to this school only. */
  secret: string
}
