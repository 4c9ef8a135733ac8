import type { Classroom } from '../store/classrooms'

/** `arab`: ١٢٣, `latn`: 123. */
export type Digits = Classroom['digits']

/** A number that is no part of a message, or a text such as a PIN, in the digits a classroom reads. */
export function inDigits(text: string | number, digits: Digits): string {
  if (digits === 'latn') return String(text)
  return String(text).replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))
}
