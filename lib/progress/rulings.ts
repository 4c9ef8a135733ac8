import type { Answer } from '../question/answer'
import type { Correction } from '../question/correction'
import type { Grade } from '../question/grade-answer'
import type { Level } from '../question/mark'
import type { Question } from '../question/question'
import { type RuledGrade, type Ruling, regrade } from '../question/regrade'

/** What teachers have decided about the answers to a lesson: corrections that hold, and marks by the id of the answer. */
export interface Rulings {
  corrections: readonly { questionId: string; questionVersion: string; correction: Correction }[]
  marks: ReadonlyMap<string, Level>
}

export const noRulings: Rulings = { corrections: [], marks: new Map() }

interface KeptAnswer extends Grade {
  id: string
  questionId: string
  questionVersion: string
  answer: Answer
}

/** Answers with what they are worth now. Those to another version of their question stay as they are. */
export function applyRulings<A extends KeptAnswer>(
  questions: readonly Question[],
  rulings: Rulings,
  answers: readonly A[],
): (Omit<A, keyof RuledGrade> & RuledGrade)[] {
  return answers.map((answer) => {
    const question = questions.find(
      ({ id, version }) => id === answer.questionId && version === answer.questionVersion,
    )
    return question
      ? { ...answer, ...regrade(question, rulingOn(rulings, question, answer.id), answer) }
      : answer
  })
}

/** A correction of the question goes before the mark of an answer. */
export function rulingOn(rulings: Rulings, question: QuestionVersion, answerId: string): Ruling | null {
  const level = rulings.marks.get(answerId)
  return correctionOf(rulings, question) ?? (level ? { kind: 'mark', level } : null)
}

type QuestionVersion = Pick<Question, 'id' | 'version'>

export function correctionOf(
  { corrections }: Pick<Rulings, 'corrections'>,
  { id, version }: QuestionVersion,
): Correction | null {
  const holds = corrections.find((each) => each.questionId === id && each.questionVersion === version)
  return holds?.correction ?? null
}

export function isVoid(rulings: Pick<Rulings, 'corrections'>, question: QuestionVersion): boolean {
  return correctionOf(rulings, question)?.kind === 'void'
}
