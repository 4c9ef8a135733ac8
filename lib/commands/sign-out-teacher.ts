import type { World } from './world'

/** Ends the sign-in of the browser with these cookies; the answer's cookies empty them. */
export async function signOutTeacher(
  world: World,
  { cookieHeader }: { cookieHeader: string },
): Promise<{ cookies: readonly string[] }> {
  return { cookies: await world.teacherSessions.signOut(cookieHeader) }
}
