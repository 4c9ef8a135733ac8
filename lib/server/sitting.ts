import { cookies } from 'next/headers'
import { cache } from 'react'
import { hashToken, makeToken } from '../commands/token'
import { findSitting, type Sitting } from '../store/sittings'
import { cameByHttps } from './own-address'
import { readSittingCookie, SITTING_COOKIE } from './sitting-cookie'
import { dataFolder } from './this-folder'
import { sittingCookie } from './visit'
import { world } from './world'

/** Who sits at this browser; null when it came without one of our cookies. */
export const readSitting = cache(async (): Promise<Sitting | null> => {
  const cookie = (await cookies()).get(SITTING_COOKIE)?.value
  const token = readSittingCookie(cookie, dataFolder().secrets.cookieKey)
  return token ? findOrVisit(token) : null
})

/** For actions: a browser without a cookie of ours gets one. */
export async function requireSitting(): Promise<Sitting> {
  const sitting = await readSitting()
  if (sitting) return sitting
  const token = makeToken()
  await setSitting(token)
  return findOrVisit(token)
}

/** For actions: from now on this browser has this token. */
export async function setSitting(token: string): Promise<void> {
  const cookie = sittingCookie(token, await cameByHttps())
  ;(await cookies()).set(cookie)
}

/** For actions: this browser has no token any more; its next visit begins anew. */
export async function clearSitting(): Promise<void> {
  ;(await cookies()).delete(SITTING_COOKIE)
}

async function findOrVisit(token: string): Promise<Sitting> {
  const { store, now } = await world()
  const tokenHash = hashToken(token)
  return (await findSitting(store, tokenHash, now())) ?? { tokenHash, learner: null, guestId: null }
}
