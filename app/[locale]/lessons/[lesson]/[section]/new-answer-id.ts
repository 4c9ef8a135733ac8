/** 128 random bits. `crypto.randomUUID` is missing over plain http, where most classrooms are. */
export function newAnswerId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
