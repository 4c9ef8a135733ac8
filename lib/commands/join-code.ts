import { randomInt } from 'node:crypto'
import { westernDigits } from './western-digits'

/** Without 0, 1, I, L, O and U, which are mistaken for one another when a code is read off the board. */
const symbols = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

/** `draw` gives a whole number from 0 to below its argument. */
export function makeJoinCode(draw: (below: number) => number = randomInt): string {
  return Array.from({ length: LENGTH }, () => symbols[draw(symbols.length)]).join('')
}

/** However it is typed: small letters, spaces and hyphens between, digits of either set. Null: no code looks like this. */
export function parseJoinCode(typed: string): string | null {
  const code = westernDigits(typed.slice(0, 100))
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015]/g, '')
  return code.length === LENGTH && [...code].every((symbol) => symbols.includes(symbol)) ? code : null
}
