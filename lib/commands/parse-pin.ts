import { randomInt } from 'node:crypto'
import { westernDigits } from './western-digits'

/** 4 to 8 digits of either set; null for anything else. */
export function parsePin(typed: string): string | null {
  const pin = westernDigits(typed.slice(0, 100).trim())
  return /^[0-9]{4,8}$/.test(pin) ? pin : null
}

export function makePin(): string {
  return Array.from({ length: 6 }, () => randomInt(10)).join('')
}
