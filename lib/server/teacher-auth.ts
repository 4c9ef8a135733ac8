import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Teacher } from '../commands/teacher'
import type { Locale } from '../question/text'
import { cameByHttps } from './own-address'
import { TEACHER_COOKIE_PREFIX } from './teacher-sessions'
import { world } from './world'

/** The teacher who is signed in at this browser. */
export const currentTeacher = cache(async (): Promise<Teacher | null> => {
  const cookies = await readCookieHeader()
  // Students come without: nothing is looked up for them.
  if (!cookies.includes(TEACHER_COOKIE_PREFIX)) return null
  return (await world()).teacherSessions.findTeacher(cookies)
})

/** For a teacher's pages and actions: whoever is not signed in is sent to the page where they can. */
export async function requireTeacher(locale: Locale): Promise<Teacher> {
  return (await currentTeacher()) ?? redirect(`/${locale}/teach`)
}

export async function readCookieHeader(): Promise<string> {
  return (await headers()).get('cookie') ?? ''
}

/** For actions: gives the browser the cookies that a teacher's command has made. */
export async function setTeacherCookies(lines: readonly string[]): Promise<void> {
  const jar = await cookies()
  const secure = await cameByHttps()
  for (const line of lines) {
    for (const [name, attributes] of parseSetCookieHeader(line)) {
      jar.set(name, attributes.value, { ...toCookieOptions(attributes), secure })
    }
  }
}
