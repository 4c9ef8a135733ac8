import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { isAPIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { hashSecret, verifySecret } from '../commands/hash-secret'
import type { Teacher } from '../commands/teacher'
import type { TeacherSessions } from '../commands/world'
import type { Store } from '../store/open-store'
import { teacherAccounts, teacherSessions, teachers, verifications } from '../store/schema'

export const TEACHER_COOKIE_PREFIX = 'isnad_teacher'

export interface SignedInTeachers extends TeacherSessions {
  /** Who is signed in with these cookies. */
  findTeacher(cookieHeader: string): Promise<Teacher | null>
}

/** better-auth over our tables. It is called from here only: `/api/auth` is not mounted, nobody signs up through it. */
export function openTeacherSessions(store: Store, secret: string): SignedInTeachers {
  const { api } = makeAuth(store, secret)
  return {
    async signIn(email, password) {
      try {
        const { headers } = await api.signInEmail({
          body: { email, password },
          headers: new Headers(),
          returnHeaders: true,
        })
        return headers.getSetCookie()
      } catch (error) {
        if (isAPIError(error) && error.status === 'UNAUTHORIZED') return null
        throw error
      }
    },
    async signOut(cookie) {
      const { headers } = await api.signOut({ headers: new Headers({ cookie }), returnHeaders: true })
      return headers.getSetCookie()
    },
    async findTeacher(cookie) {
      const session = await api.getSession({ headers: new Headers({ cookie }) })
      return session && { id: session.user.id, email: session.user.email }
    },
  }
}

function makeAuth(store: Store, secret: string) {
  const schema = {
    user: teachers,
    session: teacherSessions,
    account: teacherAccounts,
    verification: verifications,
  }
  return betterAuth({
    appName: 'Isnad',
    secret,
    // Never visited; without one better-auth warns at every start.
    baseURL: 'http://localhost',
    database: drizzleAdapter(store.db, { provider: 'sqlite', schema }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashSecret, verify: ({ hash, password }) => verifySecret(hash, password) },
    },
    session: { expiresIn: 30 * 24 * 60 * 60, disableSessionRefresh: true },
    databaseHooks: {
      session: {
        create: { before: async (session) => ({ data: { ...session, ipAddress: '', userAgent: '' } }) },
      },
    },
    // Whoever sets the cookie in a browser knows whether it came by https; see teacher-auth.
    advanced: { useSecureCookies: false, cookiePrefix: TEACHER_COOKIE_PREFIX },
    // Attempts are counted in our own table.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  })
}
