/** Chance that comes out the same every time: mulberry32 (Tommy Ettinger, public domain), from a 32-bit seed. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  isLucky(probability: number): boolean {
    return this.next() < probability
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  pick<T>(all: readonly T[]): T {
    return this.pickWeighted(all, () => 1)
  }

  /** Throws when there is nothing to pick from. */
  pickWeighted<T>(all: readonly T[], weigh: (each: T) => number): T {
    let left = this.next() * all.reduce((sum, each) => sum + weigh(each), 0)
    const found = all.find((each) => {
      left -= weigh(each)
      return left < 0
    })
    const picked = found ?? all.at(-1)
    if (picked === undefined) throw new Error('expected something to pick from')
    return picked
  }

  /** Of mean 0 and standard deviation 1: the sum of twelve, less six. */
  normal(): number {
    return Array.from({ length: 12 }, () => this.next()).reduce((sum, each) => sum + each, -6)
  }

  /** Such as the store's `randomId` makes. */
  id(): string {
    const words = Uint32Array.from({ length: 4 }, () => this.next() * 2 ** 32)
    return Buffer.from(words.buffer).toString('base64url')
  }
}
