import type { Grade } from './grade-answer'

/** The levels of a rubric, as a teacher marks an open answer. */
export const levels = ['full', 'partial', 'none'] as const
export type Level = (typeof levels)[number]

/** What a mark is worth: a point, half a point, nothing, of one. */
export function gradeOfMark(level: Level): Grade {
  switch (level) {
    case 'full':
      return { verdict: 'correct', points: 1, possible: 1 }
    case 'partial':
      return { verdict: 'partial', points: 0.5, possible: 1 }
    case 'none':
      return { verdict: 'wrong', points: 0, possible: 1 }
  }
}

export function parseLevel(given: string): Level | null {
  return levels.find((level) => level === given) ?? null
}
