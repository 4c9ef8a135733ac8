import { scorePicks } from './evidence/score'
import type { Passage, Question, Slot } from './question'
import { scoreShare } from './score-slots'

/** What guessing may earn on average where more than one thing is asked. */
export const MOST_BY_CHANCE = 0.2

/**
 * What filling slots or picking segments at random earns on average, from 0 to 1; null for a question that asks for
 * neither, or for one slot only, where the options say it. Exact, but for several accepted sets, where it is at most as said.
 */
export function chanceOf({ kind, slots, passage }: Question | Omit<Question, 'version'>): number | null {
  if (passage) return chanceOfPicks(passage)
  return kind === 'order' || slots.length < 2 ? null : chanceOfSlots(slots)
}

function chanceOfSlots(slots: readonly Slot[]): number {
  // The chance of each number of slots filled right, one slot after the other.
  let chances = [1]
  for (const { options } of slots) {
    const right = 1 / options.length
    const before = chances
    chances = before
      .concat(0)
      .map((chance, number) => chance * (1 - right) + (before[number - 1] ?? 0) * right)
  }
  return chances.reduce((sum, chance, number) => sum + chance * scoreShare(number, slots), 0)
}

/** Over every set of picks but the empty one. */
function chanceOfPicks({ segments, accepted }: Passage): number {
  const sets = 2 ** segments.length - 1
  const all = accepted.map((set) => {
    const others = segments.length - set.segments.length
    let sum = 0
    for (let hits = 0; hits <= set.segments.length; hits++) {
      for (let misses = hits === 0 ? 1 : 0; misses <= others; misses++) {
        const picks = [...set.segments.slice(0, hits), ...Array<string>(misses).fill('elsewhere')]
        const ways = choose(set.segments.length, hits) * choose(others, misses)
        sum += ways * scorePicks({ accepted: [set] }, picks)
      }
    }
    return sum / sets
  })
  return all.reduce((sum, chance) => sum + chance, 0)
}

function choose(of: number, picked: number): number {
  let ways = 1
  for (let index = 0; index < picked; index++) ways = (ways * (of - index)) / (index + 1)
  return ways
}
