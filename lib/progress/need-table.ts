import { groupBy } from './group-by'

/** Points of first tries out of those possible; what nobody has judged yet is not among them. */
export interface Share {
  points: number
  possible: number
}

interface JudgedTry extends Share {
  learnerId: string
  /** The column it counts in: a skill, a section. */
  column: string
}

export interface NeedRow {
  learnerId: string
  total: Share
  /** By column; one without a try is missing. */
  cells: ReadonlyMap<string, Share>
}

export interface NeedTable {
  /** The lowest share first; of equal shares, the one that rests on more. */
  rows: readonly NeedRow[]
  /** Learners without a first try: nothing is known of their need. */
  notBegun: readonly string[]
  /** Of the whole class. */
  columns: ReadonlyMap<string, Share>
  total: Share
}

/**
 * Learners × columns, who needs help most on top. Otherwise learners stay in the order given. Need is our own definition:
 * the lowest share of points at first try.
 */
export function needTable(learners: readonly string[], tries: readonly JudgedTry[]): NeedTable {
  const byLearner = groupBy(tries, ({ learnerId }) => learnerId)
  const rows = learners.flatMap((learnerId): NeedRow[] => {
    const own = byLearner.get(learnerId)
    return own ? [{ learnerId, total: shareOf(own), cells: sharesByColumn(own) }] : []
  })
  return {
    rows: rows.toSorted((a, b) => byNeed(a.total, b.total)),
    notBegun: learners.filter((learner) => !byLearner.has(learner)),
    columns: sharesByColumn(tries),
    total: shareOf(tries),
  }
}

function sharesByColumn(tries: readonly JudgedTry[]): ReadonlyMap<string, Share> {
  return new Map([...groupBy(tries, ({ column }) => column)].map(([column, own]) => [column, shareOf(own)]))
}

function shareOf(tries: readonly Share[]): Share {
  return {
    points: tries.reduce((sum, { points }) => sum + points, 0),
    possible: tries.reduce((sum, { possible }) => sum + possible, 0),
  }
}

function byNeed(a: Share, b: Share): number {
  // A share of nothing is no need that is known of.
  const [one, other] = [a, b].map(({ points, possible }) => (possible > 0 ? points / possible : 2))
  return Number(one) - Number(other) || b.possible - a.possible
}
