import { randomInt } from 'node:crypto'
import { westernDigits } from './western-digits'

/** 4 to 8 digits of either set; null for anything else. */
export function parsePin(typed: string): string | null {
  const pin = westernDigits(typed.slice(0, 100).trim())
  return /^[0-9]{4,8}$/.test(pin) ? pin : null
}

/** Without a zero at its front, which a spreadsheet would leave out. */
export function makePin(): string {
  return String(randomInt(100_000, 1_000_000))
}
