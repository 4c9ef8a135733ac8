import { hash, verify } from '@node-rs/argon2'

/** OWASP's first choice for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 }

/** Of a secret nobody knows, at the same cost: refusing a stranger takes as long as refusing a wrong PIN. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$gYStYDcX2quU0gCGQ4P4yw$Oa30HTEa/Z/ycyJFQ2KYVKPDov2qCEojtQvIV2+CrLA'

export function hashSecret(secret: string): Promise<string> {
  return hash(secret, cost)
}

export async function verifySecret(secretHash: string | null, secret: string): Promise<boolean> {
  const isRight = await verify(secretHash ?? nobodys, secret)
  return isRight && secretHash !== null
}
