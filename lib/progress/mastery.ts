import type { LessonId } from '../lesson/lesson'
import { type Skill, skills } from '../question/question'
import type { CountedAnswer } from './fold-progress'

/** A first try, with what it trained. */
export interface FirstTry extends CountedAnswer {
  lessonId: LessonId
  skill: Skill
}

export interface Mastery {
  skill: Skill
  /** Of the last five questions; of all while there are fewer. */
  right: number
  of: number
  lessons: number
  isMastered: boolean
}

const LAST = 5
const RIGHT = 4
const LESSONS = 2

/**
 * A skill is mastered with 4 of its last 5 questions right at first try, once it has been asked in two lessons: how often
 * it was right is not the same as having it. Fewer than five are too few. What only a teacher can judge does not count. All
 * of this is our own definition. In the order of `skills`; a skill nobody has tried is missing.
 */
export function masteryOf(firstTries: readonly FirstTry[]): Mastery[] {
  return skills.flatMap((skill) => {
    const tries = firstTries
      .filter((each) => each.skill === skill && each.possible > 0)
      .toSorted((a, b) => a.serverTime.getTime() - b.serverTime.getTime() || a.seq - b.seq)
    if (tries.length === 0) return []
    const last = tries.slice(-LAST)
    const right = last.filter(({ verdict }) => verdict === 'correct').length
    const lessons = new Set(tries.map(({ lessonId }) => lessonId)).size
    return [
      {
        skill,
        right,
        of: last.length,
        lessons,
        isMastered: last.length === LAST && right >= RIGHT && lessons >= LESSONS,
      },
    ]
  })
}
