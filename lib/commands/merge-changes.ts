import type { ClassroomChanges } from './read-classroom-changes'

/** What is known of a classroom with what has changed since. Old news changes nothing. */
export function mergeChanges(known: ClassroomChanges, news: ClassroomChanges): ClassroomChanges {
  if (news.revision < known.revision) return known
  const learners = mergeBy((learner) => learner.id, known.learners, news.learners)
  const progress = mergeBy((cell) => `${cell.learnerId} ${cell.sectionId}`, known.progress, news.progress)
  const present = news.present && new Set(news.present)
  return {
    revision: news.revision,
    learners: present ? learners.filter(({ id }) => present.has(id)) : learners,
    progress: present ? progress.filter(({ learnerId }) => present.has(learnerId)) : progress,
    answers: news.answers ?? known.answers,
    late: news.late ?? known.late,
  }
}

function mergeBy<T>(keyOf: (one: T) => string, known: readonly T[], news: readonly T[]): T[] {
  return [...new Map([...known, ...news].map((one) => [keyOf(one), one])).values()]
}
