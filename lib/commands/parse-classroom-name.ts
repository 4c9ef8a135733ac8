const MAX_NAME_LENGTH = 60

/** Null when it is empty, too long, or holds characters that cannot be seen. */
export function parseClassroomName(typed: string): string | null {
  const name = typed.slice(0, 1000).normalize('NFC').trim().replace(/\s+/g, ' ')
  const isMalformed = name === '' || [...name].length > MAX_NAME_LENGTH || /[\p{Cc}\p{Cf}]/u.test(name)
  return isMalformed ? null : name
}
