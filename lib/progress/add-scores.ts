import type { Score } from './result'

/** Scores of several learners, lessons or sections, taken together. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (part: keyof Score) => scores.reduce((total, score) => total + score[part], 0)
  return {
    points: sum('points'),
    possible: sum('possible'),
    answered: sum('answered'),
    questions: sum('questions'),
  }
}
