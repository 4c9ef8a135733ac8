import { correctionOf, type Rulings, rulingOn } from '../progress/rulings'
import { correctQuestion } from '../question/correct-question'
import type { Question } from '../question/question'
import { regrade } from '../question/regrade'
import type { FirstTry } from '../store/answers'

/**
 * First tries as the teacher's rulings have them, each with its question as corrected; those at a void question are gone.
 * Every statistic of a classroom is counted over these.
 */
export function correctedTries<T extends FirstTry & { question: Question }>(
  tries: readonly T[],
  rulings: Rulings,
): T[] {
  return tries.flatMap((each) => {
    const { verdict, points, possible } = regrade(
      each.question,
      rulingOn(rulings, each.question, each.id),
      each,
    )
    if (verdict === 'void') return []
    const question = correctQuestion(each.question, correctionOf(rulings, each.question))
    return [{ ...each, question, verdict, points, possible }]
  })
}
