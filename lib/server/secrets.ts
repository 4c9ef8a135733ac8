import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { DataFolderError } from './data-folder-error'

const key = z.base64().length(44)

/** Each is 32 random bytes in base64. */
const secretsSchema = z.object({
  /** Signs the cookie of a sitting. */
  cookieKey: key,
  /** better-auth's. */
  authSecret: key,
  /** Next's NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: while it stays, a page opened before an update still saves after it. */
  actionsKey: key,
})
export type Secrets = z.infer<typeof secretsSchema>

/** The school's secrets, made the first time. Throws `DataFolderError`. */
export function loadSecrets(path: string): Secrets {
  if (!existsSync(path)) makeSecrets(path)
  chmodSync(path, 0o600)
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    const remedy = 'bring it back from a backup, or delete it: everybody has to sign in again then'
    throw new DataFolderError('secrets-unreadable', `${path}: expected the school's secrets; ${remedy}`)
  }
}

/** Written whole or not at all; of two processes that start at once, both go on with the secrets of the first. */
function makeSecrets(path: string) {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const make = () => randomBytes(32).toString('base64')
  const secrets: Secrets = { cookieKey: make(), authSecret: make(), actionsKey: make() }
  try {
    writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true })
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
