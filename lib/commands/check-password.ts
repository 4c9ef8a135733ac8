export const MIN_PASSWORD_LENGTH = 10
/** better-auth refuses longer ones at sign-in. */
export const MAX_PASSWORD_LENGTH = 128

/** Null when it will do. */
export function checkPassword(password: string): 'password-too-short' | 'password-too-long' | null {
  if (password.length < MIN_PASSWORD_LENGTH) return 'password-too-short'
  return password.length > MAX_PASSWORD_LENGTH ? 'password-too-long' : null
}
