import { randomBytes } from 'node:crypto'

/** 128 random bits for a row, safe in an address: nobody finds it by guessing. */
export function randomId(): string {
  return randomBytes(16).toString('base64url')
}
