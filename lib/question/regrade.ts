import type { Answer } from './answer'
import { correctQuestion } from './correct-question'
import type { Correction } from './correction'
import { type Grade, gradeAnswer, type Verdict } from './grade-answer'
import { gradeOfMark, type Level } from './mark'
import type { Question } from './question'

/** What a teacher has decided about an answer after it was given. */
export type Ruling = Correction | { kind: 'mark'; level: Level }

/** `void`: the question counts for nothing. */
export type RuledVerdict = Verdict | 'void'
export interface RuledGrade extends Omit<Grade, 'verdict'> {
  verdict: RuledVerdict
}

/** What an answer is worth under a ruling; the answer itself and its own grade stay as they are kept. Without a ruling: its own grade. */
export function regrade(
  question: Question,
  ruling: Ruling | null,
  { answer, verdict, points, possible }: Grade & { answer: Answer },
): RuledGrade {
  const own = { verdict, points, possible }
  switch (ruling?.kind) {
    case undefined:
      return own
    case 'void':
      return { verdict: 'void', points: 0, possible: 0 }
    case 'key':
      return gradeAnswer(correctQuestion(question, ruling), answer)?.grade ?? own
    case 'mark':
      return verdict === 'waiting' ? gradeOfMark(ruling.level) : own
  }
}
