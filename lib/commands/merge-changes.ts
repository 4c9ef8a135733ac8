import type { ClassroomChanges } from './read-classroom-changes'

/** What is known of a classroom with what has changed since. Old news changes nothing. */
export function mergeChanges(known: ClassroomChanges, news: ClassroomChanges): ClassroomChanges {
  if (news.revision < known.revision) return known
  const learners = mergeBy((learner) => learner.id, known.learners, news.learners)
  const progress = mergeBy(keyOfCell, known.progress, news.progress)
  const present = news.present && new Set(news.present)
  const isPresent = ({ learnerId }: { learnerId: string }) => !present || present.has(learnerId)
  const expected = news.expected ?? known.expected
  return {
    revision: news.revision,
    learners: present ? learners.filter(({ id }) => present.has(id)) : learners,
    progress: progress.filter(isPresent),
    answers: mergeAnswers(known, news),
    late: mergeLate(known, news)?.filter(isPresent) ?? null,
    ...(expected && { expected }),
  }
}

/** What was counted again takes the place of all that was known of the same questions. */
function mergeAnswers(known: ClassroomChanges, news: ClassroomChanges): ClassroomChanges['answers'] {
  if (!news.answers || !news.counted) return news.answers ?? known.answers
  const counted = new Set(news.counted)
  const others = (known.answers ?? []).filter(({ questionId }) => !counted.has(questionId))
  return [...others, ...news.answers]
}

function mergeLate(known: ClassroomChanges, news: ClassroomChanges): ClassroomChanges['late'] {
  if (!news.late) return known.late
  const changed = new Set(news.progress.map(keyOfCell))
  return [...(known.late ?? []).filter((cell) => !changed.has(keyOfCell(cell))), ...news.late]
}

function keyOfCell({ learnerId, sectionId }: { learnerId: string; sectionId: string }): string {
  return `${learnerId} ${sectionId}`
}

function mergeBy<T>(keyOf: (one: T) => string, known: readonly T[], news: readonly T[]): T[] {
  return [...new Map([...known, ...news].map((one) => [keyOf(one), one])).values()]
}
