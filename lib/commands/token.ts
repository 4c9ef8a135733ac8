import { createHash, randomBytes } from 'node:crypto'

/** 160 random bits for a cookie or a link: who has it, is let in. */
export function makeToken(): string {
  return randomBytes(20).toString('base64url')
}

/** What the store knows of a token: whoever reads the database cannot use it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
