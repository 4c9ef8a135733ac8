import { westernDigits } from './western-digits'

export interface Nickname {
  shown: string
  /** Two nicknames that fold alike are one. */
  folded: string
}

const MIN_LENGTH = 2
export const MAX_NICKNAME_LENGTH = 24

/** Null when it is too short or long, or holds characters that cannot be seen or turn the line around. */
export function parseNickname(typed: string): Nickname | null {
  if (typed.length > 200) return null
  const shown = typed.normalize('NFKC').trim().replace(/\s+/g, ' ')
  const length = [...shown].length
  if (length < MIN_LENGTH || length > MAX_NICKNAME_LENGTH) return null
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u.test(typed)) return null
  const folded = foldNickname(shown)
  return folded === '' ? null : { shown, folded }
}

/** As people write one name: without case, vowel marks and tatweel; alef, ya and ta marbuta in one form; one digit set. */
function foldNickname(shown: string): string {
  return westernDigits(shown.toLowerCase())
    .replace(/[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/[\u0649\u06CC]/g, '\u064A')
    .replace(/\u06A9/g, '\u0643')
    .replace(/\u0629/g, '\u0647')
    .trim()
}
