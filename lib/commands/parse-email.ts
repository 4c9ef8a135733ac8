import { z } from 'zod'

const emailSchema = z.email().max(254)

/** In small letters; null when it is none. */
export function parseEmail(typed: string): string | null {
  return emailSchema.safeParse(typed.slice(0, 1000).trim().toLowerCase()).data ?? null
}
