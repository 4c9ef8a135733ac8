import type { OptionId } from '../question/question'
import type { Credit } from './credits'
import { wilsonInterval } from './wilson-interval'

/** Under this many first tries a share says nothing yet. */
export const FEWEST_TRIES = 10

/** One learner who takes one name for another is no confusion of the class. */
const FEWEST_MISTAKES = 2

/** How often those who were offered a name credited it. */
export interface ConfusionCell {
  credited: OptionId
  count: number
  /** First tries at words of the row in which the column was offered. */
  n: number
}

export interface ConfusionRow {
  said: OptionId
  /** One for each column. */
  cells: readonly ConfusionCell[]
}

export interface ConfusionMatrix {
  columns: readonly OptionId[]
  /** Those whose words were asked about. */
  rows: readonly ConfusionRow[]
}

/**
 * Rows: who said it; columns: whom the class credited. A name counts against a row only where it was offered: the cells of
 * a row need not add up to 1. That denominator is our own definition. `order` holds every name there may be.
 */
export function confusionMatrix(credits: readonly Credit[], order: readonly OptionId[]): ConfusionMatrix {
  const columns = order.filter((name) => credits.some(({ offered }) => offered.includes(name)))
  const rows = order.flatMap((said): ConfusionRow[] => {
    const own = credits.filter((credit) => credit.said === said)
    if (own.length === 0) return []
    const cells = columns.map((credited) => ({
      credited,
      count: own.filter((credit) => credit.credited === credited).length,
      n: own.filter(({ offered }) => offered.includes(credited)).length,
    }))
    return [{ said, cells }]
  })
  return { columns, rows }
}

export interface Confusion extends ConfusionCell {
  said: OptionId
}

/**
 * The confusion of which we can be surest that it is large: the greatest lower end of the 95 % interval, so that 5 of 10
 * does not come before 40 of 90 (so ranks Miller, E., 2009, How Not To Sort By Average Rating). From how many on is our
 * own definition. Null where no two learners' first tries, of ten or more, confuse anything.
 */
export function largestConfusion({ rows }: ConfusionMatrix): Confusion | null {
  const found = rows
    .flatMap(({ said, cells }) => cells.map((cell) => ({ said, ...cell })))
    .filter(
      ({ said, credited, count, n }) => said !== credited && n >= FEWEST_TRIES && count >= FEWEST_MISTAKES,
    )
  return found.toSorted((a, b) => lowEnd(b) - lowEnd(a))[0] ?? null
}

function lowEnd({ count, n }: ConfusionCell): number {
  return wilsonInterval(count, n)?.low ?? 0
}

/** The first tries behind one cell. */
export function creditsBehind(
  credits: readonly Credit[],
  { said, credited }: Pick<Confusion, 'said' | 'credited'>,
): Credit[] {
  return credits.filter((credit) => credit.said === said && credit.credited === credited)
}
