import { inviteTeacher } from '../commands/invite-teacher'
import { offerPasswordReset } from '../commands/offer-password-reset'
import type { World } from '../commands/world'
import { closeStore, openStore } from '../store/open-store'
import { openDataFolder } from './data-folder'
import { env } from './env'

const usage = `isnad teacher invite                    prints a link with which one person becomes a teacher
isnad teacher reset-password <e-mail>   prints a link with which a teacher sets a new password`

/** `isnad teacher …`: prints a link, or what is wrong, and gives the exit code. */
export async function teacherCli(args: readonly string[]): Promise<number> {
  const [command, email, ...rest] = args
  const isInvite = command === 'invite' && email === undefined
  const isReset = command === 'reset-password' && email !== undefined && rest.length === 0
  if (!isInvite && !isReset) return say(console.error, usage, 2)
  try {
    const store = await openStore(openDataFolder(env().dataDir).databasePath)
    const world = { store, now: () => new Date() }
    try {
      return isReset ? await printResetLink(world, email) : await printInvitation(world)
    } finally {
      await closeStore(store)
    }
  } catch (error) {
    // What is wrong with the folder or a setting is the owner's to mend: one line. Anything else is a defect: all of it.
    if (!(error instanceof Error) || !('code' in error)) throw error
    return say(console.error, error.message, 1)
  }
}

async function printInvitation(world: Pick<World, 'store' | 'now'>): Promise<number> {
  const { token, expiresAt } = await inviteTeacher(world, { teacher: null })
  const link = `${origin()}/teach/sign-up?invitation=${token}`
  return say(console.log, `${link}\nIt makes one teacher, until ${expiresAt.toISOString()}.`, 0)
}

async function printResetLink(world: Pick<World, 'store' | 'now'>, email: string): Promise<number> {
  const offered = await offerPasswordReset(world, { email })
  if (!offered.ok) return say(console.error, `${email}: expected the e-mail of a teacher of this school`, 1)
  const link = `${origin()}/teach/reset-password?token=${offered.token}`
  return say(console.log, `${link}\nIt works once, until ${offered.expiresAt.toISOString()}.`, 0)
}

function origin(): string {
  return env().publicOrigin ?? `http://localhost:${env().port}`
}

function say(print: (line: string) => void, line: string, exitCode: number): number {
  print(line)
  return exitCode
}
